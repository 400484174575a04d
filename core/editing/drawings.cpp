// Pencil and ink: lines and hatching. Lengths are pixels of a canvas of 2000 times the unit.

#include "editing/artistic.h"
#include "editing/brush.h"
#include "editing/detail.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/core/utility.hpp>

namespace photoflux::editing {
namespace {

/// Lines of a pen across the picture: how far from the middle of the nearest one, 0 … 1; the hand is not steady.
float hatch(float x, float y, float angle, float distance, float unsteady) {
    const float across = (x * std::sin(angle) + y * std::cos(angle)) / distance + unsteady;
    return std::abs(across - std::floor(across) - 0.5F) * 2;
}

}  // namespace

cv::Mat pencil(const cv::Mat& picture, double unit) {
    const cv::Mat luma = luma_of(picture);
    const Flow flow = flow_of(picture, 4, unit);
    const cv::Mat fine = lines_of(luma, flow, 1.3 * unit, pixels_of(8 * unit), 0.004F, 26),
                  broad = lines_of(luma, flow, 3.2 * unit, pixels_of(14 * unit), 0.008F, 12);
    const cv::Mat tone = blurred(luma, 3 * unit);
    // Strokes of the hand in two directions, and the paper's tooth.
    const cv::Size size = picture.size();
    const cv::Mat down = noise(size, 3.2 * unit, 11, -std::numbers::pi / 4, 14),
                  across = noise(size, 3.4 * unit, 12, -std::numbers::pi / 9, 12), tooth = noise(size, 2.6 * unit, 13);
    cv::Mat drawing(size, CV_32FC3);
    each_row(size.height, [&](int y) {
        auto* to = drawing.ptr<float>(y);
        for (int x = 0; x < size.width; ++x, to += 3) {
            const float light =
                std::clamp(0.16F + 0.9F * std::pow(std::max(tone.ptr<float>(y)[x], 0.0F), 0.58F), 0.0F, 1.0F);
            // Darker tones take more strokes over each other (Lu, Xu and Jia 2012: the texture to the power of the
            // tone), until they close.
            const float open = 0.35F + 0.65F * smooth_step(0.1F, 0.7F, light);
            const float strokes = open * (0.08F * down.ptr<float>(y)[x] +
                                          0.05F * across.ptr<float>(y)[x] * smooth_step(0.8F, 0.45F, light));
            const float grains = 0.04F * tooth.ptr<float>(y)[x];
            const float mark = std::clamp(0.78F + strokes + grains, 0.35F, 0.99F);
            const float shade = std::pow(mark, std::log(std::clamp(light, 0.06F, 0.995F)) / std::log(0.78F));
            const float line = std::clamp(1.1F * fine.ptr<float>(y)[x] + 0.9F * broad.ptr<float>(y)[x], 0.0F, 1.0F) *
                               std::clamp(0.85F + 2.2F * grains, 0.3F, 1.0F);
            const float grey = std::clamp(shade * (1 - 0.8F * line), 0.0F, 1.0F);
            const float graphite[3] = {0.15F, 0.15F, 0.17F}, paper[3] = {0.972F, 0.965F, 0.945F};
            for (int c = 0; c < 3; ++c) to[c] = graphite[c] + grey * (paper[c] - graphite[c]);
        }
    });
    return drawing;
}

cv::Mat ink(const cv::Mat& picture, double unit) {
    const cv::Mat luma = luma_of(picture);
    const Flow flow = flow_of(picture, 5, unit);
    const cv::Mat flat = luma_of(flattened(picture, flow, 9 * unit));
    const cv::Mat fine = lines_of(flat, flow, 1.7 * unit, pixels_of(12 * unit), 0.004F, 60),
                  bold = lines_of(blurred(flat, 1.5 * unit), flow, 3.6 * unit, pixels_of(18 * unit), 0.012F, 40);
    const cv::Mat tone = blurred(flat, 2.5 * unit), unsteady = noise(picture.size(), 90 * unit, 21),
                  dry = noise(picture.size(), 5 * unit, 22);
    const auto apart = static_cast<float>(13 * unit);
    cv::Mat drawing(picture.size(), CV_32FC3);
    each_row(drawing.rows, [&](int y) {
        auto* to = drawing.ptr<float>(y);
        for (int x = 0; x < drawing.cols; ++x, to += 3) {
            const float light = tone.ptr<float>(y)[x], hand = 0.22F * unsteady.ptr<float>(y)[x],
                        rough = 0.02F * dry.ptr<float>(y)[x];
            float black = smooth_step(0.13F, 0.09F, light + rough);
            // Hatching grows thicker with the dark; a second layer crosses it, a third the deepest.
            const auto layer = [&](float angle, float begins, float ends) {
                const float width = std::clamp((begins - light - rough) / (begins - ends), 0.0F, 1.0F) * 0.55F;
                const float away = hatch(float(x), float(y), angle, apart, hand);
                if (width > 0.06F) black = std::max(black, smooth_step(width + 0.09F, width - 0.09F, away));
            };
            layer(0.78F, 0.52F, 0.14F);
            layer(-0.72F, 0.34F, 0.08F);
            layer(0.08F, 0.22F, 0.02F);
            black = std::max({black, fine.ptr<float>(y)[x], bold.ptr<float>(y)[x]});
            const float inked[3] = {0.07F, 0.075F, 0.11F}, paper[3] = {0.965F, 0.945F, 0.9F};
            for (int c = 0; c < 3; ++c) to[c] = paper[c] + black * (inked[c] - paper[c]) + 0.2F * rough * (1 - black);
        }
    });
    return blurred(drawing, unit);
}

}  // namespace photoflux::editing
