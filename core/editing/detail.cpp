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

/// The same on means of squares, for windows that are many pixels wide (the fast guided filter, He and Sun 2015).
cv::Mat guided_coarsely(const cv::Mat& guide, const cv::Mat& values, double sigma, double edge) {
    const int factor = sigma >= 8 ? 4 : sigma >= 4 ? 2 : 1;
    if (factor == 1) return guided(guide, values, sigma, edge);
    const int right = (factor - guide.cols % factor) % factor, bottom = (factor - guide.rows % factor) % factor;
    const auto means = [&](const cv::Mat& fine) {
        cv::Mat padded, coarse;
        cv::copyMakeBorder(fine, padded, 0, bottom, 0, right, cv::BORDER_REPLICATE);
        cv::resize(padded, coarse, {padded.cols / factor, padded.rows / factor}, 0, 0, cv::INTER_AREA);
        return coarse;
    };
    const double coarse_sigma = sigma / factor;
    const cv::Mat small = means(guide), small_values = means(values), guide_mean = blurred(small, coarse_sigma),
                  mean = blurred(small_values, coarse_sigma);
    const cv::Mat variance = blurred(small.mul(small), coarse_sigma) - guide_mean.mul(guide_mean);
    const cv::Mat shared = blurred(small.mul(small_values), coarse_sigma) - guide_mean.mul(mean);
    const cv::Mat slope = shared / (variance + edge * edge), offset = mean - slope.mul(guide_mean);
    const auto fine = [&](const cv::Mat& coarse) {
        cv::Mat result;
        cv::resize(blurred(coarse, coarse_sigma), result, {coarse.cols * factor, coarse.rows * factor}, 0, 0,
                   cv::INTER_LINEAR);
        return cv::Mat(result(cv::Rect(0, 0, guide.cols, guide.rows)));
    };
    return fine(slope).mul(guide) + fine(offset);
}

}  // namespace

int reach_of(double sigma) { return sigma < kSmallestSigma ? 0 : static_cast<int>(std::ceil(4 * sigma)) + 1; }

cv::Mat blurred(const cv::Mat& pixels, double sigma) {
    if (sigma < kSmallestSigma) return pixels;
    cv::Mat result(pixels.size(), pixels.type());
    const int side = 2 * static_cast<int>(std::ceil(4 * sigma)) + 1;
    // In bands, for OpenCV blurs on one core; it looks beyond a band as long as that is part of a whole.
    const cv::Mat whole(pixels.rows, pixels.cols, pixels.type(), pixels.data, pixels.step);
    cv::parallel_for_(
        cv::Range(0, pixels.rows),
        [&](const cv::Range& rows) {
            cv::Mat band = result.rowRange(rows.start, rows.end);
            cv::GaussianBlur(whole.rowRange(rows.start, rows.end), band, {side, side}, sigma, sigma,
                             cv::BORDER_REFLECT_101);
        },
        std::max(1.0, pixels.rows / 64.0));
    return result;
}

int noise_reach(const Recipe& recipe, double side) {
    const int luminance = recipe.noise_luminance > 0 ? 2 * reach_of(kLuminanceSigma * side) : 0;
    return std::max(luminance, recipe.noise_colour > 0 ? 2 * reach_of(kColourSigma * side) + kAligned : 0);
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
        red = guided_coarsely(smooth, red, sigma, edge);
        blue = guided_coarsely(smooth, blue, sigma, edge);
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

void sharpen(const cv::Mat& pixels, cv::Mat& to, const Recipe& recipe, double side) {
    to = pixels;
    const double sigma = sharpen_sigma(recipe, side);
    if (recipe.sharpen <= 0 || sigma < kSmallestSigma) return;
    cv::Mat luma(pixels.size(), CV_32F);
    each_row(pixels.rows, [&](int y) {
        const auto* pixel = pixels.ptr<float>(y);
        auto* grey = luma.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, pixel += 3)
            grey[x] = 0.2126F * pixel[0] + 0.7152F * pixel[1] + 0.0722F * pixel[2];
    });
    const cv::Mat soft = blurred(luma, sigma);
    const auto amount = static_cast<float>(recipe.sharpen);
    to = cv::Mat(pixels.size(), CV_32FC3);
    each_row(pixels.rows, [&](int y) {
        const auto* from = pixels.ptr<float>(y);
        auto* pixel = to.ptr<float>(y);
        const auto *sharp = luma.ptr<float>(y), *around = soft.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, pixel += 3, from += 3) {
            const float more = amount * (sharp[x] - around[x]);
            for (int c = 0; c < 3; ++c) pixel[c] = std::clamp(from[c] + more, 0.0F, 1.0F);
        }
    });
}

}  // namespace photoflux::editing
