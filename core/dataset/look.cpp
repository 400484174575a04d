#include "dataset/look.h"

#include "dataset/matrix.h"
#include "imaging/perceptual_hash.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace photoflux::dataset {
namespace {

/// Of 64 bits: photos that have nothing to do with each other differ in 32, copies cut at their edges in up to 20.
constexpr int kFarApart = 26;
/// Beyond this mean difference of a channel it is another scene in the same arrangement.
constexpr double kOtherColours = 40;

std::uint64_t hash_of(const cv::Mat& grey) {
    cv::Mat small, exact;
    cv::resize(grey, small, {imaging::kHashFrom, imaging::kHashFrom}, 0, 0, cv::INTER_AREA);
    small.convertTo(exact, CV_32F);
    imaging::HashedGrey values{};
    std::copy(exact.begin<float>(), exact.end<float>(), values.begin());
    return imaging::perceptual_hash(values);
}

/// Appends values scaled to this length, so that each kind of feature has its say.
void append(std::vector<float>& features, const std::vector<float>& values, float weight) {
    float squares = 0;
    for (const float value : values) squares += value * value;
    const float scale = squares > 0 ? weight / std::sqrt(squares) : 0;
    for (const float value : values) features.push_back(value * scale);
}

/// Shares of 4 × 4 × 4 colours; roots, so that small coloured things count.
std::vector<float> colours_of(const cv::Mat& rgb) {
    std::vector<float> counts(64);
    for (int y = 0; y < rgb.rows; ++y) {
        for (int x = 0; x < rgb.cols; ++x) {
            const auto& colour = rgb.at<cv::Vec3b>(y, x);
            const int bin = (colour[0] >> 6) * 16 + (colour[1] >> 6) * 4 + (colour[2] >> 6);
            ++counts[static_cast<std::size_t>(bin)];
        }
    }
    for (float& count : counts) count = std::sqrt(count);
    return counts;
}

/// Strength of edges in eight directions, in 4 × 4 fields.
std::vector<float> edges_of(const cv::Mat& grey) {
    constexpr int kFields = 4, kDirections = 8;
    cv::Mat across, down, strength, angle;
    cv::Sobel(grey, across, CV_32F, 1, 0);
    cv::Sobel(grey, down, CV_32F, 0, 1);
    cv::cartToPolar(across, down, strength, angle);
    std::vector<float> sums(kFields * kFields * kDirections);
    for (int y = 0; y < grey.rows; ++y) {
        for (int x = 0; x < grey.cols; ++x) {
            const float turn = angle.at<float>(y, x) / (2 * std::numbers::pi_v<float>);
            const int direction = std::min(kDirections - 1, static_cast<int>(turn * kDirections));
            const int field = y * kFields / grey.rows * kFields + x * kFields / grey.cols;
            const int bin = field * kDirections + direction;
            sums[static_cast<std::size_t>(bin)] += strength.at<float>(y, x);
        }
    }
    for (float& sum : sums) sum = std::sqrt(sum);
    return sums;
}

/// Light and dark in 8 × 8 fields, around the mean.
std::vector<float> light_of(const cv::Mat& grey) {
    cv::Mat small;
    cv::resize(grey, small, {8, 8}, 0, 0, cv::INTER_AREA);
    small.convertTo(small, CV_32F);
    small -= cv::mean(small);
    return {small.begin<float>(), small.end<float>()};
}

cv::Mat picture_of(const Look& look) {
    const cv::Mat view(kSmallSide, kSmallSide, CV_8UC3, const_cast<std::uint8_t*>(look.small.data()));
    cv::Mat picture;
    view.convertTo(picture, CV_32F);
    return picture;
}

/// The best correlation of `whole`, shrunk to each of some sizes, with a place in `around`; 0 where colours differ.
double best_place(const cv::Mat& whole, const cv::Mat& around) {
    double best = 0;
    for (const double scale : {1.0, 0.95, 0.9, 0.85, 0.8}) {
        const int side = cvRound(kSmallSide * scale);
        cv::Mat part, fits;
        cv::resize(whole, part, {side, side}, 0, 0, cv::INTER_AREA);
        cv::matchTemplate(around, part, fits, cv::TM_CCOEFF_NORMED);
        double value = 0;
        cv::Point place;
        cv::minMaxLoc(fits, nullptr, &value, nullptr, &place);
        const cv::Scalar apart = cv::mean(around({place.x, place.y, side, side})) - cv::mean(part);
        const double most = std::max({std::abs(apart[0]), std::abs(apart[1]), std::abs(apart[2])});
        if (most <= kOtherColours && std::isfinite(value)) best = std::max(best, value);
    }
    return best;
}

}  // namespace

Look look_at(const QImage& photo) {
    const cv::Mat rgb = rgb_matrix(photo);
    const cv::Mat grey = grey_matrix(rgb);
    Look look;
    look.hash = hash_of(grey);
    cv::Mat small;
    cv::resize(rgb, small, {kSmallSide, kSmallSide}, 0, 0, cv::INTER_AREA);
    look.small.assign(small.datastart, small.dataend);
    const cv::Mat small_grey = grey_matrix(small);
    append(look.features, colours_of(small), std::sqrt(0.4F));
    append(look.features, edges_of(small_grey), std::sqrt(0.4F));
    append(look.features, light_of(small_grey), std::sqrt(0.2F));
    return look;
}

double sameness(const Look& one, const Look& other) {
    if (std::popcount(one.hash ^ other.hash) > kFarApart) return 0;
    const cv::Mat a = picture_of(one), b = picture_of(other);
    return std::max(best_place(a, b), best_place(b, a));
}

double unlikeness(const Look& one, const Look& other) {
    double squares = 0;
    for (std::size_t i = 0; i < one.features.size(); ++i) {
        const double apart = double(one.features[i]) - other.features[i];
        squares += apart * apart;
    }
    return std::sqrt(squares);
}

}  // namespace photoflux::dataset
