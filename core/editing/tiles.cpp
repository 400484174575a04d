// Pixels and mosaic: many small areas of one colour each.

#include "editing/artistic.h"
#include "editing/brush.h"
#include "editing/colour_transfer.h"
#include "editing/noise_field.h"
#include "editing/source_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

constexpr int kSquares = 128, kColours = 32;
constexpr float kStone = 30;  // pixels of a canvas of 2000

struct Stone {
    float x = 0, y = 0;
};

/// The middle of the stone of a field of the grid, which stands a little off, every second row by half.
Stone stone_of(int column, int row, float side) {
    const auto u = static_cast<std::uint32_t>(column + 1000), v = static_cast<std::uint32_t>(row + 1000);
    const float shift = row & 1 ? 0.5F : 0.0F;
    return {(float(column) + 0.5F + shift + 0.5F * (hashed(u, v, 41) - 0.5F)) * side,
            (float(row) + 0.5F + 0.5F * (hashed(u, v, 42) - 0.5F)) * side};
}

}  // namespace

cv::Mat pixels(const cv::Mat& picture, double) {
    const double scale = double(kSquares) / std::max(picture.cols, picture.rows);
    const cv::Size size(std::max(1, cvRound(picture.cols * scale)), std::max(1, cvRound(picture.rows * scale)));
    cv::Mat small;
    cv::resize(picture, small, size, 0, 0, cv::INTER_AREA);
    const cv::Mat palette = palette_of(picture, kColours);
    // An ordered dither (Bayer) of the lightness alone, weak: shades meet in a chequered edge, as on old screens.
    constexpr float kBayer[4][4] = {{0, 8, 2, 10}, {12, 4, 14, 6}, {3, 11, 1, 9}, {15, 7, 13, 5}};
    for (int y = 0; y < size.height; ++y) {
        auto* to = small.ptr<float>(y);
        for (int x = 0; x < size.width; ++x, to += 3) {
            const std::array<float, 3> light{linear(to[0]), linear(to[1]), linear(to[2])};
            std::array<float, 3> lab{}, rgb{};
            to_oklab(light.data(), lab.data());
            lab[0] += 0.03F * ((kBayer[y & 3][x & 3] + 0.5F) / 16 - 0.5F);
            std::copy_n(palette.ptr<float>(0) + std::ptrdiff_t{3} * nearest_colour(palette, lab.data()), 3,
                        lab.begin());
            lab[1] *= 1.15F;
            lab[2] *= 1.15F;
            from_oklab(lab.data(), rgb.data());
            for (std::size_t c = 0; c < 3; ++c) to[c] = encoded(std::clamp(rgb[c], 0.0F, 1.0F));
        }
    }
    return small;
}

cv::Mat mosaic(const cv::Mat& picture, double unit) {
    const auto side = kStone * static_cast<float>(unit), joint_width = static_cast<float>(unit);
    const int window = 2 * pixels_of(10 * unit) + 1;
    cv::Mat around, result(picture.size(), CV_32FC3);
    cv::blur(picture, around, {window, window}, {-1, -1}, cv::BORDER_REFLECT_101);
    const cv::Mat rough = noise(picture.size(), 3 * unit, 31), veins = noise(picture.size(), 9 * unit, 32);
    each_row(picture.rows, [&](int y) {
        auto* to = result.ptr<float>(y);
        for (int x = 0; x < picture.cols; ++x, to += 3) {
            const int row = static_cast<int>(float(y) / side), column = static_cast<int>(float(x) / side);
            float first = 1e9F, second = 1e9F;
            Stone best, next;
            int best_column = 0, best_row = 0;
            for (int j = row - 2; j <= row + 2; ++j)
                for (int i = column - 2; i <= column + 2; ++i) {
                    const Stone stone = stone_of(i, j, side);
                    const float apart = std::hypot(float(x) - stone.x, float(y) - stone.y);
                    if (apart >= second) continue;
                    if (apart < first) {
                        second = first;
                        next = best;
                        first = apart;
                        best = stone;
                        best_column = i;
                        best_row = j;
                    } else {
                        second = apart;
                        next = stone;
                    }
                }
            // Distance to the border between the two nearest stones.
            const float between = std::max(std::hypot(next.x - best.x, next.y - best.y), 1.0F);
            const float border = (second * second - first * first) / (2 * between);
            const float stone = smooth_step(1.0F, 2.6F, border / joint_width + 0.25F * rough.ptr<float>(y)[x]);
            // Its edges catch the light from the upper left.
            const float slope =
                ((float(x) - best.x) + (float(y) - best.y)) / side * smooth_step(7.0F, 2.0F, border / joint_width);
            const auto u = static_cast<std::uint32_t>(best_column + 1000),
                       v = static_cast<std::uint32_t>(best_row + 1000);
            const float own = 0.14F * (hashed(u, v, 43) - 0.5F) + 0.018F * veins.ptr<float>(y)[x] - 0.16F * slope;
            const auto* colour = around.ptr<float>(std::clamp(int(best.y), 0, picture.rows - 1)) +
                                 std::ptrdiff_t{3} * std::clamp(int(best.x), 0, picture.cols - 1);
            const float grey = 0.2126F * colour[0] + 0.7152F * colour[1] + 0.0722F * colour[2];
            const float grout[3] = {0.5F, 0.48F, 0.44F};
            for (int c = 0; c < 3; ++c) {
                const float glazed = (grey + 1.2F * (colour[c] - grey)) * (1 + own);
                const float joint = grout[c] * (0.75F + 0.35F * grey) + 0.02F * rough.ptr<float>(y)[x];
                to[c] = std::clamp(joint + stone * (glazed - joint), 0.0F, 1.0F);
            }
        }
    });
    return result;
}

}  // namespace photoflux::editing
