// Watercolour, oil, poster: paint of many kinds. Lengths are pixels of a canvas of 2000 times the unit.

#include "editing/artistic.h"
#include "editing/brush.h"
#include "editing/colour_transfer.h"
#include "editing/detail.h"
#include "editing/source_picture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

constexpr float kColour = 7;  // how much more a step in colour parts than one in lightness

cv::Mat more_colourful(const cv::Mat& pixels, float share) {
    cv::Mat result = pixels.clone();
    each_row(result.rows, [&](int y) {
        auto* to = result.ptr<float>(y);
        for (int x = 0; x < result.cols; ++x, to += 3) {
            const float grey = 0.2126F * to[0] + 0.7152F * to[1] + 0.0722F * to[2];
            for (int c = 0; c < 3; ++c) to[c] = std::clamp(grey + share * (to[c] - grey), 0.0F, 1.0F);
        }
    });
    return result;
}

/// How steep a height field is towards the light, from the upper left.
cv::Mat lit(const cv::Mat& height, double unit) {
    cv::Mat across, down;
    cv::Sobel(height, across, CV_32F, 1, 0, 3, 0.125 * unit, 0, cv::BORDER_REFLECT_101);
    cv::Sobel(height, down, CV_32F, 0, 1, 3, 0.125 * unit, 0, cv::BORDER_REFLECT_101);
    return 0.6 * across + 0.8 * down;
}

/// The steepness of colours: high along the edges of areas.
cv::Mat edges_of(const cv::Mat& pixels, double unit) {
    cv::Mat across, down, edges(pixels.size(), CV_32F);
    cv::Sobel(pixels, across, CV_32F, 1, 0, 3, 0.25 * unit, 0, cv::BORDER_REFLECT_101);
    cv::Sobel(pixels, down, CV_32F, 0, 1, 3, 0.25 * unit, 0, cv::BORDER_REFLECT_101);
    each_row(pixels.rows, [&](int y) {
        const auto *gx = across.ptr<float>(y), *gy = down.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, gx += 3, gy += 3) {
            float sum = 0;
            for (int c = 0; c < 3; ++c) sum += gx[c] * gx[c] + gy[c] * gy[c];
            edges.ptr<float>(y)[x] = std::sqrt(sum);
        }
    });
    return edges;
}

/// The picture as an unsteady hand would place it.
cv::Mat wobbled(const cv::Mat& pixels, double pixels_off, double lump) {
    const cv::Mat off_x = noise(pixels.size(), lump, 3), off_y = noise(pixels.size(), lump, 4);
    cv::Mat map_x(pixels.size(), CV_32F), map_y(pixels.size(), CV_32F), result;
    each_row(pixels.rows, [&](int y) {
        for (int x = 0; x < pixels.cols; ++x) {
            map_x.ptr<float>(y)[x] = float(x) + float(pixels_off) * off_x.ptr<float>(y)[x];
            map_y.ptr<float>(y)[x] = float(y) + float(pixels_off) * off_y.ptr<float>(y)[x];
        }
    });
    cv::remap(pixels, result, map_x, map_y, cv::INTER_LINEAR, cv::BORDER_REFLECT_101);
    return result;
}

}  // namespace

cv::Mat oil(const cv::Mat& picture, double unit) {
    const Flow flow = flow_of(picture, 8, unit);
    cv::Mat paint = flattened(more_colourful(picture, 1.12F), flow, 8 * unit);
    paint = flattened(paint, flow, 6 * unit);
    // Bristles: noise smeared along the shapes, once as long strokes and once as fine lines in them.
    const cv::Mat strokes = smeared_coarsely(noise(picture.size(), 11 * unit, 1), flow, pixels_of(44 * unit));
    const cv::Mat bristles = smeared_coarsely(noise(picture.size(), 4 * unit, 2), flow, pixels_of(36 * unit));
    const cv::Mat weave = noise(picture.size(), 3 * unit, 3);
    const cv::Mat light = lit(strokes + 0.5 * bristles + 0.12 * weave, unit);
    each_row(paint.rows, [&](int y) {
        auto* to = paint.ptr<float>(y);
        const auto *shade = light.ptr<float>(y), *streak = strokes.ptr<float>(y), *line = bristles.ptr<float>(y);
        for (int x = 0; x < paint.cols; ++x, to += 3) {
            const float grey = 0.2126F * to[0] + 0.7152F * to[1] + 0.0722F * to[2];
            // Colour differs from stroke to stroke; relief shows in light paint more than in the dark.
            const float tint = 0.05F * streak[x] + 0.035F * line[x];
            const float relief = std::clamp(1.1F * shade[x], -0.1F, 0.13F) * (0.35F + 0.65F * grey);
            for (int c = 0; c < 3; ++c)
                to[c] = std::clamp(to[c] * (1 + tint) + relief + 0.012F * streak[x], 0.0F, 1.0F);
        }
    });
    return paint;
}

cv::Mat watercolour(const cv::Mat& picture, double unit) {
    const cv::Mat drawn = wobbled(more_colourful(picture, 1.25F), 3.5 * unit, 60 * unit);
    const Flow flow = flow_of(drawn, 5, unit);
    cv::Mat wash = flattened(flattened(flattened(drawn, flow, 12 * unit), flow, 10 * unit), flow, 8 * unit);
    const cv::Mat edges = blurred(edges_of(blurred(wash, 1.2 * unit), unit), unit),
                  pools = noise(picture.size(), 130 * unit, 5) + 0.6 * noise(picture.size(), 45 * unit, 6);
    const cv::Mat grains = noise(picture.size(), 5 * unit, 7) + 0.6 * noise(picture.size(), 11 * unit, 8),
                  relief = lit(grains, unit);
    each_row(wash.rows, [&](int y) {
        auto* to = wash.ptr<float>(y);
        const auto *edge = edges.ptr<float>(y), *pool = pools.ptr<float>(y), *grain = grains.ptr<float>(y),
                   *paper = relief.ptr<float>(y);
        for (int x = 0; x < wash.cols; ++x, to += 3) {
            // Pigment: more of it where a wash dries, where water stood, in the paper's hollows (Bousseau et al. 2006).
            const float thick = std::min(7.5F * edge[x], 0.75F) + 0.1F * pool[x] + 0.055F * grain[x];
            for (int c = 0; c < 3; ++c) {
                const float thin = 1 - 0.86F * std::pow(1 - to[c], 1.15F);  // never black: paper shines through
                const float pigment = thin - (thin - thin * thin) * thick;
                to[c] = std::clamp(pigment * (1 + 0.05F * paper[x]), 0.0F, 1.0F);
            }
            to[2] *= 0.985F;
        }
    });
    return wash;
}

cv::Mat palette_of(const cv::Mat& picture, int colours) {
    cv::Mat small;
    cv::resize(picture, small, cv::Size(96, 96), 0, 0, cv::INTER_AREA);
    cv::Mat lab(96 * 96, 3, CV_32F);
    for (int i = 0; i < lab.rows; ++i) {
        const auto* pixel = small.ptr<float>(i / 96) + std::ptrdiff_t{i % 96} * 3;
        const std::array<float, 3> light{linear(pixel[0]), linear(pixel[1]), linear(pixel[2])};
        to_oklab(light.data(), lab.ptr<float>(i));
    }
    // Begins with colours far from each other, so that small bright things get one of their own.
    cv::Mat middles(1, colours, CV_32FC3);
    std::vector<float> nearest(static_cast<std::size_t>(lab.rows), 1e9F);
    int chosen = lab.rows / 2 + 48;
    for (int k = 0; k < colours; ++k) {
        std::copy_n(lab.ptr<float>(chosen), 3, middles.ptr<float>(0) + std::ptrdiff_t{3} * k);
        for (int i = 0; i < lab.rows; ++i) {
            float apart = 0;
            for (int c = 0; c < 3; ++c)
                apart += (c ? kColour : 1.0F) * std::pow(lab.ptr<float>(i)[c] - lab.ptr<float>(chosen)[c], 2.0F);
            nearest[static_cast<std::size_t>(i)] = std::min(nearest[static_cast<std::size_t>(i)], apart);
        }
        chosen = static_cast<int>(std::max_element(nearest.begin(), nearest.end()) - nearest.begin());
    }
    for (int round = 0; round < 12; ++round) {
        std::vector<cv::Vec4d> sums(static_cast<std::size_t>(colours));
        for (int i = 0; i < lab.rows; ++i) {
            const auto* at = lab.ptr<float>(i);
            const int best = nearest_colour(middles, at);
            sums[static_cast<std::size_t>(best)] += cv::Vec4d(at[0], at[1], at[2], 1);
        }
        for (int k = 0; k < colours; ++k) {
            const cv::Vec4d& sum = sums[static_cast<std::size_t>(k)];
            if (sum[3] < 1) continue;
            for (int c = 0; c < 3; ++c) middles.ptr<float>(0)[3 * k + c] = static_cast<float>(sum[c] / sum[3]);
        }
    }
    return middles;
}

int nearest_colour(const cv::Mat& palette, const float* lab) {
    int best = 0;
    float least = 1e9F;
    for (int k = 0; k < palette.cols; ++k) {
        const auto* colour = palette.ptr<float>(0) + std::ptrdiff_t{3} * k;
        float apart = 0;
        for (int c = 0; c < 3; ++c) apart += (c ? kColour : 1.0F) * (colour[c] - lab[c]) * (colour[c] - lab[c]);
        if (apart < least) best = k;
        least = std::min(least, apart);
    }
    return best;
}

cv::Mat poster(const cv::Mat& picture, double unit) {
    constexpr int kInks = 12;
    const Flow flow = flow_of(picture, 5, unit);
    const cv::Mat flat = flattened(flattened(picture, flow, 13 * unit), flow, 9 * unit);
    const cv::Mat palette = palette_of(flat, kInks);
    cv::Mat inks(1, kInks, CV_32FC3);
    for (int k = 0; k < kInks; ++k) {
        std::array<float, 3> lab{}, light{};
        std::copy_n(palette.ptr<float>(0) + std::ptrdiff_t{3} * k, 3, lab.begin());
        lab[0] = std::clamp(0.5F + 1.18F * (lab[0] - 0.5F), 0.16F, 0.97F);  // stronger than life
        lab[1] *= 1.45F;
        lab[2] *= 1.45F;
        from_oklab(lab.data(), light.data());
        for (std::size_t c = 0; c < 3; ++c)
            inks.ptr<float>(0)[3 * std::size_t(k) + c] = encoded(std::clamp(light[c], 0.0F, 1.0F));
    }
    cv::Mat print(picture.size(), CV_32FC3);
    const cv::Mat rough = noise(picture.size(), 3.5 * unit, 9);
    each_row(print.rows, [&](int y) {
        const auto* from = flat.ptr<float>(y);
        auto* to = print.ptr<float>(y);
        for (int x = 0; x < print.cols; ++x, from += 3, to += 3) {
            const std::array<float, 3> light{linear(from[0]), linear(from[1]), linear(from[2])};
            std::array<float, 3> lab{};
            to_oklab(light.data(), lab.data());
            const int ink = nearest_colour(palette, lab.data());
            std::copy_n(inks.ptr<float>(0) + std::ptrdiff_t{3} * ink, 3, to);
        }
    });
    // A last, dark ink draws the lines. Edges as ink has them: not quite sharp; and a thin layer, through which the
    // paper is felt.
    const cv::Mat lines = lines_of(luma_of(flat), flow, 2.4 * unit, pixels_of(12 * unit), 0.008F, 60);
    each_row(print.rows, [&](int y) {
        auto* to = print.ptr<float>(y);
        const auto* line = lines.ptr<float>(y);
        const float dark[3] = {0.12F, 0.1F, 0.13F};
        for (int x = 0; x < print.cols; ++x, to += 3)
            for (int c = 0; c < 3; ++c) to[c] += 0.8F * line[x] * std::min(dark[c] - to[c], 0.0F);
    });
    print = blurred(print, 1.1 * unit);
    each_row(print.rows, [&](int y) {
        auto* to = print.ptr<float>(y);
        for (int x = 0; x < print.cols; ++x, to += 3)
            for (int c = 0; c < 3; ++c)
                to[c] = std::clamp(0.03F + 0.95F * to[c] + 0.012F * rough.ptr<float>(y)[x], 0.0F, 1.0F);
    });
    return print;
}

}  // namespace photoflux::editing
