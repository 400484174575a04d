#include "dataset/measures.h"

#include "dataset/matrix.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace photoflux::dataset {
namespace {

constexpr int kTile = 64, kSmallestTile = 16;
constexpr int kReblur = 9;         // pixels, as in the paper
constexpr double kLeastEdge = 5;   // difference between neighbours, of 255, under which there is none
constexpr double kAboveGrain = 2;  // detail of a tile that tells of the photo, in that of its calmest tiles
constexpr std::size_t kCalmestOf = 10, kSharpestOf = 10;  // tenths of the tiles

constexpr int kBlackest = 2, kWhitest = 253;
constexpr int kPale = 190;  // of the second channel: below it a colour is vivid, which no light alone makes it

struct TileBlur {
    double detail = 0;  ///< mean difference between neighbours, both directions
    double edge = 0;    ///< the largest
    double blur = 0;
};

/// Differences between neighbours along one axis.
cv::Mat differences(const cv::Mat& grey, bool down) {
    cv::Mat result;
    if (down) {
        cv::absdiff(grey.rowRange(1, grey.rows), grey.rowRange(0, grey.rows - 1), result);
    } else {
        cv::absdiff(grey.colRange(1, grey.cols), grey.colRange(0, grey.cols - 1), result);
    }
    return result;
}

/// The worse of both directions, so that movement in one shows.
TileBlur blur_of_tile(const cv::Mat& grey) {
    TileBlur tile;
    for (const bool down : {false, true}) {
        cv::Mat blurred;
        cv::blur(grey, blurred, down ? cv::Size(1, kReblur) : cv::Size(kReblur, 1));
        const cv::Mat before = differences(grey, down);
        const cv::Mat lost = cv::max(before - differences(blurred, down), 0.0);
        const double sum = cv::sum(before)[0];
        double largest = 0;
        cv::minMaxLoc(before, nullptr, &largest);
        tile.detail += sum / static_cast<double>(before.total());
        tile.edge = std::max(tile.edge, largest);
        if (sum > 0) tile.blur = std::max(tile.blur, 1 - cv::sum(lost)[0] / sum);
    }
    return tile;
}

std::vector<TileBlur> tiles_of(const cv::Mat& grey) {
    cv::Mat calm;
    cv::medianBlur(grey, calm, 3);  // against grain; edges stay
    calm.convertTo(calm, CV_32F);
    const int side = std::clamp(std::min(grey.cols, grey.rows) / 4, kSmallestTile, kTile);
    std::vector<TileBlur> tiles;
    for (int y = 0; y + side <= calm.rows; y += side / 2)
        for (int x = 0; x + side <= calm.cols; x += side / 2) tiles.push_back(blur_of_tile(calm({x, y, side, side})));
    return tiles;
}

/// The value that a tenth, say, lie under.
double low_end(std::vector<double> values, std::size_t of) {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(values.size() / of);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::optional<double> blur_of(const cv::Mat& grey) {
    std::vector<double> details, blurs, blurs_above_grain;
    const auto tiles = tiles_of(grey);
    for (const TileBlur& tile : tiles) details.push_back(tile.detail);
    if (details.empty()) return std::nullopt;
    const double grain = low_end(std::move(details), kCalmestOf);
    for (const TileBlur& tile : tiles) {
        if (tile.edge < kLeastEdge) continue;
        blurs.push_back(tile.blur);
        if (tile.detail >= kAboveGrain * grain) blurs_above_grain.push_back(tile.blur);
    }
    if (blurs.empty()) return std::nullopt;
    // A surface that is the same all over has no calm tiles.
    return low_end(blurs_above_grain.empty() ? std::move(blurs) : std::move(blurs_above_grain), kSharpestOf);
}

/// The part of the picture that these shares name; empty when it is too small to tell.
cv::Mat part_of(const cv::Mat& picture, const QRectF& shares) {
    const cv::Rect area(cvRound(shares.x() * picture.cols), cvRound(shares.y() * picture.rows),
                        cvRound(shares.width() * picture.cols), cvRound(shares.height() * picture.rows));
    const cv::Rect inside = area & cv::Rect(0, 0, picture.cols, picture.rows);
    return std::min(inside.width, inside.height) < 2 * kSmallestTile ? cv::Mat() : picture(inside);
}

std::optional<double> sharpest(const cv::Mat& grey, const std::vector<QRectF>& faces) {
    std::optional<double> best;
    for (const QRectF& face : faces) {
        const cv::Mat part = part_of(grey, face);
        const auto blur = part.empty() ? std::nullopt : blur_of(part);
        if (blur && (!best || *blur < *best)) best = blur;
    }
    return best ? best : blur_of(grey);
}

/// Where the 3 × 3 pixels around a place differ in some channel by more than compression makes them.
cv::Mat varied_places(const cv::Mat& rgb) {
    constexpr int kVaried = 4;
    cv::Mat highest, lowest;
    cv::dilate(rgb, highest, {});
    cv::erode(rgb, lowest, {});
    const cv::Mat range = highest - lowest;
    cv::Mat channels[3];
    cv::split(range, channels);
    return cv::max(cv::max(channels[0], channels[1]), channels[2]) > kVaried;
}

void measure_light(const cv::Mat& rgb, const cv::Mat& grey, Measures& to) {
    std::array<long, 256> counts{};
    const cv::Mat varied = varied_places(rgb);
    long black = 0, white = 0, spread = 0, cut_off = 0;
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* colours = rgb.ptr<cv::Vec3b>(y);
        const auto* greys = grey.ptr<uchar>(y);
        const auto* varies = varied.ptr<uchar>(y);
        for (int x = 0; x < rgb.cols; ++x) {
            const auto [low, high] = std::minmax({colours[x][0], colours[x][1], colours[x][2]});
            spread += high - low;
            black += high <= kBlackest;
            white += low >= kWhitest;
            const int middle = colours[x][0] + colours[x][1] + colours[x][2] - low - high;
            cut_off += high >= kWhitest && low < kWhitest && middle >= kPale && varies[x];
            if (high > kBlackest && low < kWhitest) ++counts[greys[x]];
        }
    }
    const auto total = static_cast<double>(rgb.total());
    to.black_share = static_cast<double>(black) / total;
    to.white_share = static_cast<double>(white) / total;
    to.colourfulness = static_cast<double>(spread) / total;
    const double others = total - static_cast<double>(black + white);
    const auto under = [&](double share) {
        double seen = 0;
        for (std::size_t value = 0; value < counts.size(); ++value) {
            seen += static_cast<double>(counts[value]);
            if (seen >= share * others) return static_cast<double>(value);
        }
        return 255.0;
    };
    to.cut_off_share = static_cast<double>(cut_off) / std::max(1.0, total - static_cast<double>(white));
    if (others <= 0) return;
    to.quarter = under(0.25);
    to.middle = under(0.5);
    to.three_quarters = under(0.75);
}

/// The colour of the border if it hardly changes all around.
std::optional<std::array<int, 3>> plain_border(const cv::Mat& rgb) {
    constexpr double kPlain = 12;  // standard deviation in each channel
    const int width = std::max(1, std::min(rgb.cols, rgb.rows) / 25);
    cv::Mat mask(rgb.size(), CV_8U, cv::Scalar(255));
    if (rgb.cols > 2 * width && rgb.rows > 2 * width)
        mask({width, width, rgb.cols - 2 * width, rgb.rows - 2 * width}) = 0;
    cv::Scalar mean, deviation;
    cv::meanStdDev(rgb, mean, deviation, mask);
    if (std::max({deviation[0], deviation[1], deviation[2]}) > kPlain) return std::nullopt;
    return std::array{cvRound(mean[0]), cvRound(mean[1]), cvRound(mean[2])};
}

}  // namespace

Measures measure(const QImage& photo, int resolution, const std::vector<QRectF>& faces) {
    const cv::Mat rgb = shrunk_to_short_side(rgb_matrix(photo), resolution);
    const cv::Mat grey = grey_matrix(rgb);
    Measures measures;
    measures.blur = sharpest(grey, faces);
    measure_light(rgb, grey, measures);
    measures.plain_background = plain_border(rgb);
    return measures;
}

Attention attention_of(const QImage& photo) {
    constexpr int kSide = 64;
    constexpr double kSmooth = 2.5;
    cv::Mat grey, spectrum;
    cv::resize(grey_matrix(rgb_matrix(photo)), grey, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    grey.convertTo(grey, CV_32F, 1 / 255.0);
    cv::dft(grey, spectrum, cv::DFT_COMPLEX_OUTPUT);
    cv::Mat parts[2], size, angle, usual;
    cv::split(spectrum, parts);
    cv::cartToPolar(parts[0], parts[1], size, angle);
    cv::log(size + 1e-6, size);
    cv::blur(size, usual, {3, 3});
    cv::exp(size - usual, size);  // what this picture has beyond what every picture has
    cv::polarToCart(size, angle, parts[0], parts[1]);
    cv::merge(parts, 2, spectrum);
    cv::Mat map;
    cv::idft(spectrum, map, cv::DFT_SCALE | cv::DFT_REAL_OUTPUT);
    cv::multiply(map, map, map);
    cv::GaussianBlur(map, map, {}, kSmooth);
    cv::Mat across, down;
    cv::reduce(map, across, 0, cv::REDUCE_SUM);
    cv::reduce(map, down, 1, cv::REDUCE_SUM);
    return {{across.begin<float>(), across.end<float>()}, {down.begin<float>(), down.end<float>()}};
}

}  // namespace photoflux::dataset
