#include "editing/light_map.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace photoflux::editing {
namespace {

constexpr float kBlack = 1.0F / 4096;  // 12 stops below white: noise below it is not looked at
constexpr double kAround = 0.03;       // of the longest side
constexpr double kEdge = 0.7;          // stops: a larger step is an edge

/// log2 of a positive normal number to 0.00004: the exponent, and a polynomial through the mantissa.
float quick_log2(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const float exponent = static_cast<float>(static_cast<int>(bits >> 23) - 127);
    const float m = std::bit_cast<float>((bits & 0x7FFFFFU) | 0x3F800000U) - 1;  // 0 … 1
    return exponent + m + m * (1 - m) * (0.44225156F + m * (-0.26888249F + m * (0.15026506F - m * 0.04530037F)));
}

}  // namespace

float stops_of(float red, float green, float blue) {
    return quick_log2(std::max(0.2126F * red + 0.7152F * green + 0.0722F * blue, 0.0F) + kBlack);
}

LightMap::LightMap(const cv::Mat& small, QSize picture) : picture_(picture) {
    cv::Mat light(small.size(), CV_32F);
    for (int y = 0; y < small.rows; ++y) {
        const auto* from = small.ptr<float>(y);
        auto* to = light.ptr<float>(y);
        for (int x = 0; x < small.cols; ++x) to[x] = stops_of(from[4 * x], from[4 * x + 1], from[4 * x + 2]);
    }
    const double sigma = std::max(kAround * std::max(small.cols, small.rows), 0.5);
    const auto around = [sigma](const cv::Mat& values) {
        cv::Mat blurred;
        cv::GaussianBlur(values, blurred, {}, sigma, sigma, cv::BORDER_REFLECT_101);
        return blurred;
    };
    const cv::Mat mean = around(light);
    const cv::Mat variance = around(light.mul(light)) - mean.mul(mean);
    const cv::Mat slope = variance / (variance + kEdge * kEdge);
    const cv::Mat offset = mean - slope.mul(mean);
    cv::merge(std::vector<cv::Mat>{around(slope), around(offset)}, coefficients_);
}

void LightMap::apply(cv::Mat& pixels, cv::Point2d origin, cv::Point2d step) const {
    const double across = double(coefficients_.cols) / picture_.width(),
                 down = double(coefficients_.rows) / picture_.height();
    cv::parallel_for_(cv::Range(0, pixels.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const double row = std::clamp((origin.y + (y + 0.5) * step.y) * down - 0.5, 0.0, coefficients_.rows - 1.0);
            const int top = static_cast<int>(row), bottom = std::min(top + 1, coefficients_.rows - 1);
            const auto below = static_cast<float>(row - top);
            const auto *upper = coefficients_.ptr<float>(top), *lower = coefficients_.ptr<float>(bottom);
            auto* pixel = pixels.ptr<float>(y);
            for (int x = 0; x < pixels.cols; ++x, pixel += 4) {
                const double column =
                    std::clamp((origin.x + (x + 0.5) * step.x) * across - 0.5, 0.0, coefficients_.cols - 1.0);
                const int left = static_cast<int>(column), right = std::min(left + 1, coefficients_.cols - 1);
                const auto beside = static_cast<float>(column - left);
                float at[2];
                for (int i = 0; i < 2; ++i) {
                    const float above = upper[2 * left + i] + beside * (upper[2 * right + i] - upper[2 * left + i]);
                    const float under = lower[2 * left + i] + beside * (lower[2 * right + i] - lower[2 * left + i]);
                    at[i] = above + below * (under - above);
                }
                pixel[3] = at[0] * stops_of(pixel[0], pixel[1], pixel[2]) + at[1];
            }
        }
    });
}

}  // namespace photoflux::editing
