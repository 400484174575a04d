#include "editing/detail.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

constexpr double kLuminanceSigma = 0.0009, kColourSigma = 0.002, kSmallestSigma = 0.2;
constexpr double kLuminanceEdge = 0.15, kColourEdge = 0.2;

double sharpen_sigma(const Recipe& recipe, double side) { return recipe.sharpen_radius / 1000 * side; }

template <class Each>
void each_row(int rows, const Each& each) {
    cv::parallel_for_(cv::Range(0, rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) each(y);
    });
}

/// What `values` are as a locally linear function of `guide`.
cv::Mat guided(const cv::Mat& guide, const cv::Mat& values, double sigma, double edge) {
    const bool itself = guide.data == values.data;
    const cv::Mat guide_mean = blurred(guide, sigma), mean = itself ? guide_mean : blurred(values, sigma);
    const cv::Mat variance = blurred(guide.mul(guide), sigma) - guide_mean.mul(guide_mean);
    const cv::Mat shared = itself ? variance : cv::Mat(blurred(guide.mul(values), sigma) - guide_mean.mul(mean));
    const cv::Mat slope = shared / (variance + edge * edge);
    const cv::Mat offset = mean - slope.mul(guide_mean);
    return blurred(slope, sigma).mul(guide) + blurred(offset, sigma);
}

}  // namespace

int reach_of(double sigma) { return sigma < kSmallestSigma ? 0 : static_cast<int>(std::ceil(4 * sigma)) + 1; }

cv::Mat blurred(const cv::Mat& pixels, double sigma) {
    if (sigma < kSmallestSigma) return pixels;
    cv::Mat result;
    const int side = 2 * static_cast<int>(std::ceil(4 * sigma)) + 1;
    cv::GaussianBlur(pixels, result, {side, side}, sigma, sigma, cv::BORDER_REFLECT_101);
    return result;
}

int noise_reach(const Recipe& recipe, double side) {
    const int luminance = recipe.noise_luminance > 0 ? 2 * reach_of(kLuminanceSigma * side) : 0;
    return std::max(luminance, recipe.noise_colour > 0 ? 2 * reach_of(kColourSigma * side) : 0);
}

int sharpen_reach(const Recipe& recipe, double side) {
    return recipe.sharpen > 0 ? reach_of(sharpen_sigma(recipe, side)) : 0;
}

void reduce_noise(cv::Mat& pixels, const Recipe& recipe, double side) {
    if (recipe.noise_luminance <= 0 && recipe.noise_colour <= 0) return;
    cv::Mat luma(pixels.size(), CV_32F), red(pixels.size(), CV_32F), blue(pixels.size(), CV_32F);
    each_row(pixels.rows, [&](int y) {
        const auto* pixel = pixels.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, pixel += 4) {
            const float r = std::sqrt(std::max(pixel[0], 0.0F)), g = std::sqrt(std::max(pixel[1], 0.0F)),
                        b = std::sqrt(std::max(pixel[2], 0.0F));
            const float grey = 0.2126F * r + 0.7152F * g + 0.0722F * b;
            luma.ptr<float>(y)[x] = grey;
            red.ptr<float>(y)[x] = r - grey;
            blue.ptr<float>(y)[x] = b - grey;
        }
    });
    cv::Mat smooth = luma;
    if (recipe.noise_luminance > 0)
        smooth = guided(luma, luma, kLuminanceSigma * side, kLuminanceEdge * recipe.noise_luminance);
    if (recipe.noise_colour > 0) {
        const double sigma = kColourSigma * side, edge = kColourEdge * recipe.noise_colour;
        red = guided(smooth, red, sigma, edge);
        blue = guided(smooth, blue, sigma, edge);
    }
    each_row(pixels.rows, [&](int y) {
        auto* pixel = pixels.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, pixel += 4) {
            const float grey = smooth.ptr<float>(y)[x], r = red.ptr<float>(y)[x], b = blue.ptr<float>(y)[x];
            const float g = -(0.2126F * r + 0.0722F * b) / 0.7152F;
            const float values[3] = {grey + r, grey + g, grey + b};
            for (int c = 0; c < 3; ++c) pixel[c] = std::max(values[c], 0.0F) * std::max(values[c], 0.0F);
        }
    });
}

void sharpen(cv::Mat& pixels, const Recipe& recipe, double side) {
    const double sigma = sharpen_sigma(recipe, side);
    if (recipe.sharpen <= 0 || sigma < kSmallestSigma) return;
    cv::Mat luma(pixels.size(), CV_32F);
    each_row(pixels.rows, [&](int y) {
        const auto* pixel = pixels.ptr<float>(y);
        auto* to = luma.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, pixel += 3)
            to[x] = 0.2126F * pixel[0] + 0.7152F * pixel[1] + 0.0722F * pixel[2];
    });
    const cv::Mat soft = blurred(luma, sigma);
    const auto amount = static_cast<float>(recipe.sharpen);
    each_row(pixels.rows, [&](int y) {
        auto* pixel = pixels.ptr<float>(y);
        const auto *sharp = luma.ptr<float>(y), *around = soft.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, pixel += 3) {
            const float more = amount * (sharp[x] - around[x]);
            for (int c = 0; c < 3; ++c) pixel[c] = std::clamp(pixel[c] + more, 0.0F, 1.0F);
        }
    });
}

}  // namespace photoflux::editing
