#include "editing/geometry.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/core/utility.hpp>

namespace photoflux::editing {
namespace {

constexpr double kPerspective = 0.35;
using cv::Matx33d;

Matx33d moved(double x, double y) { return {1, 0, x, 0, 1, y, 0, 0, 1}; }
Matx33d scaled(double x, double y) { return {x, 0, 0, 0, y, 0, 0, 0, 1}; }

/// From the turned frame back to the source.
Matx33d unturn(QSize source, int quarters, bool flipped) {
    const double w = source.width(), h = source.height();
    Matx33d back = Matx33d::eye();
    if (quarters == 1) back = {0, 1, 0, -1, 0, h, 0, 0, 1};
    if (quarters == 2) back = {-1, 0, w, 0, -1, h, 0, 0, 1};
    if (quarters == 3) back = {0, -1, w, 1, 0, 0, 0, 0, 1};
    return flipped ? Matx33d(-1, 0, w, 0, 1, 0, 0, 0, 1) * back : back;
}

/// From the straightened frame to the turned one, around the middle, without the enlargement.
Matx33d unwarp(QSize frame, const Recipe& recipe) {
    const double angle = recipe.straighten * std::numbers::pi / 180;
    const double half = std::max(frame.width(), frame.height()) / 2.0;
    const Matx33d perspective{
        1, 0, 0, 0, 1, 0, -kPerspective * recipe.horizontal / half, -kPerspective * recipe.vertical / half, 1};
    const Matx33d rotation{std::cos(angle), std::sin(angle), 0, -std::sin(angle), std::cos(angle), 0, 0, 0, 1};
    return rotation * perspective;
}

/// Whether the frame, shown `zoom` times larger, lies inside itself after `map`.
bool covered(QSize frame, const Matx33d& map, double zoom) {
    constexpr double kRounding = 1e-9;
    const double w = frame.width() / 2.0, h = frame.height() / 2.0;
    for (const auto& [x, y] : {std::pair(-w, -h), {w, -h}, {-w, h}, {w, h}}) {
        const cv::Vec3d at = map * cv::Vec3d(x / zoom, y / zoom, 1);
        if (at[2] <= 0 || std::abs(at[0] / at[2]) > w + kRounding || std::abs(at[1] / at[2]) > h + kRounding)
            return false;
    }
    return true;
}

double smallest_zoom(QSize frame, const Matx33d& map) {
    double low = 1, high = 16;
    if (covered(frame, map, low)) return low;
    for (int halving = 0; halving < 60; ++halving) {
        const double middle = (low + high) / 2;
        (covered(frame, map, middle) ? high : low) = middle;
    }
    return high;
}

QRect rounded(const Crop& crop, QSize frame) {
    const auto edge = [](double share, int length) { return static_cast<int>(std::lround(share * length)); };
    const int left = std::min(edge(crop.x, frame.width()), frame.width() - 1);
    const int top = std::min(edge(crop.y, frame.height()), frame.height() - 1);
    const int right = std::clamp(edge(crop.x + crop.width, frame.width()), left + 1, frame.width());
    const int bottom = std::clamp(edge(crop.y + crop.height, frame.height()), top + 1, frame.height());
    return {left, top, right - left, bottom - top};
}

}  // namespace

Geometry::Geometry(QSize source, const Recipe& recipe)
    : source_(source),
      quarter_turns_(recipe.quarter_turns),
      flipped_(recipe.flipped),
      warps_(recipe.straighten != 0 || recipe.vertical != 0 || recipe.horizontal != 0),
      frame_(recipe.quarter_turns % 2 ? source.transposed() : source),
      crop_(rounded(recipe.crop, frame_)),
      frame_to_source_(unturn(source, recipe.quarter_turns, recipe.flipped)) {
    if (!warps_) return;
    const Matx33d warp = unwarp(frame_, recipe);
    zoom_ = smallest_zoom(frame_, warp);
    const double x = frame_.width() / 2.0, y = frame_.height() / 2.0;
    frame_to_source_ = frame_to_source_ * moved(x, y) * warp * scaled(1 / zoom_, 1 / zoom_) * moved(-x, -y);
}

QSize Geometry::size_at(double scale) const {
    return {std::max(1, static_cast<int>(std::lround(crop_.width() * scale))),
            std::max(1, static_cast<int>(std::lround(crop_.height() * scale)))};
}

Matx33d Geometry::to_source(QSize result) const {
    return frame_to_source_ * moved(crop_.x(), crop_.y()) *
           scaled(double(crop_.width()) / result.width(), double(crop_.height()) / result.height());
}

QRect Geometry::unturned(const QRect& region, QSize result) const {
    // The corners of the region, mapped by the same turn in a picture of the result's size.
    const QSize before = quarter_turns_ % 2 ? result.transposed() : result;
    const Matx33d back = unturn(before, quarter_turns_, flipped_);
    const cv::Vec3d a = back * cv::Vec3d(region.left(), region.top(), 1);
    const cv::Vec3d b = back * cv::Vec3d(region.left() + region.width(), region.top() + region.height(), 1);
    const auto whole = [](double value) { return static_cast<int>(std::lround(value)); };
    const int left = whole(std::min(a[0], b[0])), top = whole(std::min(a[1], b[1]));
    return {left, top, whole(std::max(a[0], b[0])) - left, whole(std::max(a[1], b[1])) - top};
}

QRect Geometry::source_part() const { return unturned(crop_, frame_); }

cv::Mat Geometry::oriented(const cv::Mat& pixels) const {
    cv::Mat result;
    if (flipped_) cv::flip(pixels, result, 1);
    if (!flipped_) result = pixels;
    if (quarter_turns_ == 0) return result;
    cv::Mat turned;
    cv::rotate(result, turned,
               quarter_turns_ == 1   ? cv::ROTATE_90_CLOCKWISE
               : quarter_turns_ == 2 ? cv::ROTATE_180
                                     : cv::ROTATE_90_COUNTERCLOCKWISE);
    return turned;
}

}  // namespace photoflux::editing
