#include "editing/brush.h"

#include "editing/detail.h"
#include "editing/noise_field.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

constexpr int kSectors = 8;

const float* pixel_at(const cv::Mat& pixels, float x, float y) {
    // lround, which calls a function, takes four times as long; what is below 0 is clamped.
    const int column =
        std::clamp(static_cast<int>(x + 0.5F), 0, pixels.cols - 1);              // NOLINT(bugprone-incorrect-roundings)
    const int row = std::clamp(static_cast<int>(y + 0.5F), 0, pixels.rows - 1);  // NOLINT(bugprone-incorrect-roundings)
    return pixels.ptr<float>(row) + std::ptrdiff_t{column} * pixels.channels();
}

}  // namespace

cv::Mat luma_of(const cv::Mat& pixels) {
    cv::Mat luma;
    cv::transform(pixels, luma, cv::Matx13f(0.2126F, 0.7152F, 0.0722F));
    return luma;
}

float smooth_step(float from, float to, float value) {
    const float t = std::clamp((value - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

Flow flow_of(const cv::Mat& pixels, double sigma, double unit) {
    cv::Mat soft = blurred(pixels, unit), across, down;
    sigma *= unit;
    cv::Sobel(soft, across, CV_32F, 1, 0, 3, 0.25, 0, cv::BORDER_REFLECT_101);
    cv::Sobel(soft, down, CV_32F, 0, 1, 3, 0.25, 0, cv::BORDER_REFLECT_101);
    cv::Mat tensor(pixels.size(), CV_32FC3);
    each_row(pixels.rows, [&](int y) {
        const auto *gx = across.ptr<float>(y), *gy = down.ptr<float>(y);
        auto* to = tensor.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, gx += 3, gy += 3, to += 3) {
            to[0] = gx[0] * gx[0] + gx[1] * gx[1] + gx[2] * gx[2];
            to[1] = gx[0] * gy[0] + gx[1] * gy[1] + gx[2] * gy[2];
            to[2] = gy[0] * gy[0] + gy[1] * gy[1] + gy[2] * gy[2];
        }
    });
    // Where there is no edge near, that of the wider surroundings leads on.
    cv::Mat small, wide;
    cv::resize(tensor, small, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::resize(blurred(small, sigma), wide, tensor.size(), 0, 0, cv::INTER_LINEAR);
    tensor = blurred(tensor, sigma) + 0.05 * wide;
    Flow flow{cv::Mat(pixels.size(), CV_32FC2), cv::Mat(pixels.size(), CV_32F)};
    each_row(pixels.rows, [&](int y) {
        const auto* from = tensor.ptr<float>(y);
        auto *along = flow.along.ptr<float>(y), *straight = flow.straight.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, from += 3, along += 2) {
            const float angle = 0.5F * std::atan2(2 * from[1], from[0] - from[2]);
            along[0] = -std::sin(angle);
            along[1] = std::cos(angle);
            const float root = std::hypot(from[0] - from[2], 2 * from[1]);
            straight[x] = root / (from[0] + from[2] + 1e-7F);
        }
    });
    return flow;
}

cv::Mat flattened(const cv::Mat& pixels, const Flow& flow, double radius) {
    cv::Mat squares(pixels.size(), CV_32F);
    each_row(pixels.rows, [&](int y) {
        const auto* from = pixels.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, from += 3)
            squares.ptr<float>(y)[x] = from[0] * from[0] + from[1] * from[1] + from[2] * from[2];
    });
    const double sigma = radius * 0.45;
    const cv::Mat means = blurred(pixels, sigma);
    squares = blurred(squares, sigma);
    std::array<float, kSectors> cosine{}, sine{};
    for (int i = 0; i < kSectors; ++i) {
        cosine[std::size_t(i)] = float(std::cos(2 * std::numbers::pi * i / kSectors) * radius * 0.75);
        sine[std::size_t(i)] = float(std::sin(2 * std::numbers::pi * i / kSectors) * radius * 0.75);
    }
    cv::Mat result(pixels.size(), CV_32FC3);
    each_row(pixels.rows, [&](int y) {
        const auto *along = flow.along.ptr<float>(y), *straight = flow.straight.ptr<float>(y);
        auto* to = result.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, along += 2, to += 3) {
            const float longer = 1 + 0.8F * straight[x], narrower = 1 / longer;
            float sum[3] = {0, 0, 0}, weights = 0;
            for (std::size_t i = 0; i < kSectors; ++i) {
                const float a = cosine[i] * longer, b = sine[i] * narrower;
                const float at_x = float(x) + a * along[0] - b * along[1],
                            at_y = float(y) + a * along[1] + b * along[0];
                const float* mean = pixel_at(means, at_x, at_y);
                const float spread = std::max(
                    *pixel_at(squares, at_x, at_y) - mean[0] * mean[0] - mean[1] * mean[1] - mean[2] * mean[2], 0.0F);
                const float plain = 1 / (spread * 400 + 0.02F), weight = plain * plain * plain * plain;
                for (int c = 0; c < 3; ++c) sum[c] += weight * mean[c];
                weights += weight;
            }
            for (int c = 0; c < 3; ++c) to[c] = sum[c] / weights;
        }
    });
    return result;
}

cv::Mat smeared(const cv::Mat& values, const Flow& flow, int length) {
    cv::Mat result(values.size(), CV_32F);
    each_row(values.rows, [&](int y) {
        for (int x = 0; x < values.cols; ++x) {
            float sum = values.ptr<float>(y)[x], weights = 1;
            for (const float way : {1.0F, -1.0F}) {
                auto at_x = float(x), at_y = float(y), before_x = 0.0F, before_y = 0.0F;
                for (int step = 1; step <= length; ++step) {
                    const float* along = pixel_at(flow.along, at_x, at_y);
                    // A direction has two ends: go on, never back.
                    const float sign = step == 1 ? way : along[0] * before_x + along[1] * before_y < 0 ? -1.0F : 1.0F;
                    before_x = sign * along[0];
                    before_y = sign * along[1];
                    at_x += before_x;
                    at_y += before_y;
                    if (at_x < 0 || at_y < 0 || at_x > float(values.cols - 1) || at_y > float(values.rows - 1)) break;
                    const float weight = 1 - float(step) / float(length + 1);
                    sum += weight * *pixel_at(values, at_x, at_y);
                    weights += weight;
                }
            }
            result.ptr<float>(y)[x] = sum / weights;
        }
    });
    return result;
}

cv::Mat smeared_coarsely(const cv::Mat& values, const Flow& flow, int length) {
    const cv::Size half((values.cols + 1) / 2, (values.rows + 1) / 2);
    cv::Mat small, result;
    Flow small_flow;
    cv::resize(values, small, half, 0, 0, cv::INTER_AREA);
    cv::resize(flow.along, small_flow.along, half, 0, 0, cv::INTER_NEAREST);
    cv::resize(smeared(small, small_flow, (length + 1) / 2), result, values.size(), 0, 0, cv::INTER_CUBIC);
    return result;
}

cv::Mat lines_of(const cv::Mat& luma, const Flow& flow, double sigma, int length, float threshold, float hardness) {
    cv::Mat lines = blurred(luma, sigma * 1.6) - blurred(luma, sigma);
    lines = length > 10 ? smeared_coarsely(lines, flow, length) : smeared(lines, flow, length);
    each_row(lines.rows, [&](int y) {
        auto* value = lines.ptr<float>(y);
        for (int x = 0; x < lines.cols; ++x)
            value[x] = value[x] < threshold ? 0 : std::tanh(hardness * (value[x] - threshold));
    });
    return lines;
}

cv::Mat noise(cv::Size size, double lump, int seed, double turn, double stretch) {
    const double units = 2 / lump, cosine = std::cos(turn), sine = std::sin(turn);
    const auto sampler = NoiseField::get().sampler(units);
    cv::Mat result(size, CV_32F);
    each_row(size.height, [&](int y) {
        auto* to = result.ptr<float>(y);
        for (int x = 0; x < size.width; ++x) {
            const double u = (cosine * x + sine * y) / stretch, v = -sine * x + cosine * y;
            to[x] = sampler(u * units + 211.3 * seed, v * units + 97.7 * seed);
        }
    });
    return result;
}

}  // namespace photoflux::editing
