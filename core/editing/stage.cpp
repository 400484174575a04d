#include "editing/stage.h"

#include "editing/detail.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

constexpr std::size_t kLevels = 4;  // the screen's, one for what moves on it, and the overviews of a filter

/// What of the recipe this part goes by; all else at its default.
Recipe first_part(const Recipe& recipe) {
    Recipe part;
    part.quarter_turns = recipe.quarter_turns;
    part.flipped = recipe.flipped;
    part.straighten = recipe.straighten;
    part.vertical = recipe.vertical;
    part.horizontal = recipe.horizontal;
    part.crop = recipe.crop;
    part.noise_luminance = recipe.noise_luminance;
    part.noise_colour = recipe.noise_colour;
    part.spots = recipe.spots;
    return part;
}

/// Catmull-Rom, which passes through the pixels.
void cubic_weights(float t, float* weights) {
    const float t2 = t * t, t3 = t2 * t;
    weights[0] = 0.5F * (-t3 + 2 * t2 - t);
    weights[1] = 0.5F * (3 * t3 - 5 * t2 + 2);
    weights[2] = 0.5F * (-3 * t3 + 4 * t2 + t);
    weights[3] = 0.5F * (t3 - t2);
}

/// `pixels` at a place, of which `corner` is the first pixel of a picture of `size`.
void sample(const cv::Mat& pixels, QPoint corner, QSize size, double x, double y, float* to) {
    const int left = static_cast<int>(x), top = static_cast<int>(y);  // never below 0
    float across[4], down[4];
    cubic_weights(static_cast<float>(x - left), across);
    cubic_weights(static_cast<float>(y - top), down);
    const int x0 = left - 1, y0 = top - 1;
    const bool inside = x0 >= 0 && y0 >= 0 && x0 + 4 <= size.width() && y0 + 4 <= size.height();
    // A register holds the four values of a pixel.
    cv::v_float32x4 sum = cv::v_setzero_f32();
    for (int j = 0; j < 4; ++j) {
        const auto* row = pixels.ptr<float>((inside ? y0 + j : std::clamp(y0 + j, 0, size.height() - 1)) - corner.y());
        cv::v_float32x4 line = cv::v_setzero_f32();
        for (int i = 0; i < 4; ++i) {
            const int column = (inside ? x0 + i : std::clamp(x0 + i, 0, size.width() - 1)) - corner.x();
            line = cv::v_muladd(cv::v_setall_f32(across[i]), cv::v_load(row + std::ptrdiff_t{4} * column), line);
        }
        sum = cv::v_muladd(cv::v_setall_f32(down[j]), line, sum);
    }
    const float light = cv::v_extract_n<3>(sum);
    cv::v_store(to, cv::v_max(sum, cv::v_setzero_f32()));
    to[3] = light;  // stops, which may be negative
}

/// The part of a picture that a region needs, with a margin for the cubic.
QRect needed(const cv::Matx33d& map, const QRect& region, QSize size) {
    double left = size.width(), right = 0, top = size.height(), bottom = 0;
    const QRect around = region.adjusted(0, 0, 1, 1);
    for (const QPoint corner : {around.topLeft(), around.topRight(), around.bottomLeft(), around.bottomRight()}) {
        const cv::Vec3d at = map * cv::Vec3d(corner.x(), corner.y(), 1);
        left = std::min(left, at[0] / at[2]);
        right = std::max(right, at[0] / at[2]);
        top = std::min(top, at[1] / at[2]);
        bottom = std::max(bottom, at[1] / at[2]);
    }
    const QRect whole({}, size);
    const QRect part(QPoint(static_cast<int>(std::floor(left)) - 4, static_cast<int>(std::floor(top)) - 4),
                     QPoint(static_cast<int>(std::ceil(right)) + 4, static_cast<int>(std::ceil(bottom)) + 4));
    const QRect inside = part & whole;
    return inside.isEmpty() ? QRect(0, 0, 1, 1) : inside;
}

}  // namespace

void Stage::prepare(const Recipe& recipe) {
    if (spots_ == recipe.spots) return;
    source_ = recipe.spots.empty() ? original_ : original_->healed(recipe.spots);
    spots_ = recipe.spots;
    levels_.clear();
}

cv::Mat Stage::level(const QRect& part, QSize size) {
    const auto same = [&](const Level& each) {
        return each.part == part && each.size == size && (draft_ || !each.draft);
    };
    auto found = std::find_if(levels_.begin(), levels_.end(), same);
    if (found == levels_.end()) {
        const auto larger = std::find_if(levels_.begin(), levels_.end(), [&](const Level& each) {
            return draft_ && each.part == part && each.size.width() > size.width() &&
                   each.size.height() > size.height();
        });
        Level made{part, size, {}, larger != levels_.end()};
        if (made.draft)
            cv::resize(larger->pixels, made.pixels, {size.width(), size.height()}, 0, 0, cv::INTER_AREA);
        else
            made.pixels = source_->scaled(part, size);
        if (levels_.size() == kLevels) levels_.erase(levels_.begin());
        levels_.push_back(std::move(made));
        found = levels_.end() - 1;
    }
    std::rotate(found, found + 1, levels_.end());
    return levels_.back().pixels;
}

cv::Mat Stage::warped(const Geometry& geometry, const Place& place) {
    // Smaller first, if it will be smaller: the cubic looks at four pixels only.
    const QSize source = source_->size();
    // The enlargement in steps, so that moving the slider does not make it anew each time.
    const double zoom = std::exp2(std::ceil(4 * std::log2(geometry.zoom())) / 4);
    const double scale = std::min(1.0, place.scale * zoom);
    const QSize size(std::max(1, static_cast<int>(std::ceil(source.width() * scale))),
                     std::max(1, static_cast<int>(std::ceil(source.height() * scale))));
    const cv::Matx33d shrink =
        cv::Matx33d::diag({double(size.width()) / source.width(), double(size.height()) / source.height(), 1});
    const cv::Matx33d map = shrink * geometry.to_source(place.whole);
    const bool whole = size != source;
    const QRect part = whole ? QRect({}, size) : needed(map, place.region, size);
    const cv::Mat pixels = whole ? level(QRect({}, source), size) : source_->pixels(part);

    cv::Mat result(place.region.height(), place.region.width(), CV_32FC4);
    cv::parallel_for_(cv::Range(0, result.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            auto* to = result.ptr<float>(y);
            const double v = place.region.y() + y + 0.5;
            for (int x = 0; x < result.cols; ++x, to += 4) {
                const double u = place.region.x() + x + 0.5, w = map(2, 0) * u + map(2, 1) * v + map(2, 2);
                const double at_x = std::clamp((map(0, 0) * u + map(0, 1) * v + map(0, 2)) / w - 0.5,
                                               double(part.left()), double(part.right()));
                const double at_y = std::clamp((map(1, 0) * u + map(1, 1) * v + map(1, 2)) / w - 0.5,
                                               double(part.top()), double(part.bottom()));
                sample(pixels, part.topLeft(), size, at_x, at_y, to);
            }
        }
    });
    return result;
}

cv::Mat Stage::geometry(const Recipe& recipe, const Place& place) {
    const Geometry geometry(source_->size(), recipe);
    const QRect& region = place.region;
    if (geometry.warps() || place.scale > 1) return warped(geometry, place);
    if (place.whole == geometry.full_size()) {
        const QRect part = geometry.unturned(region, place.whole).translated(geometry.source_part().topLeft());
        return geometry.oriented(source_->pixels(part));
    }
    const QSize unturned = recipe.quarter_turns % 2 ? place.whole.transposed() : place.whole;
    const QRect part = geometry.unturned(region, place.whole);
    const cv::Mat whole = level(geometry.source_part(), unturned);
    return geometry.oriented(whole(cv::Rect(part.x(), part.y(), part.width(), part.height())));
}

cv::Mat Stage::pixels(const Recipe& recipe, const Place& place, bool keep, bool draft) {
    draft_ = draft;
    const Recipe part = first_part(recipe);
    if (!kept_.empty() && (draft || !kept_draft_) && kept_recipe_ == part && kept_place_.whole == place.whole &&
        kept_place_.region == place.region && kept_place_.scale == place.scale)
        return kept_;
    prepare(recipe);
    const int reach = noise_reach(recipe, place.side);
    Place wide = place;
    wide.region = place.region.adjusted(-reach, -reach, reach, reach) & QRect({}, place.whole);
    if (reach > 0)
        wide.region.setTopLeft({wide.region.left() / kAligned * kAligned, wide.region.top() / kAligned * kAligned});
    cv::Mat pixels = geometry(part, wide);
    if (recipe.noise_luminance > 0 || recipe.noise_colour > 0) pixels = pixels.clone();  // it may be the level itself
    reduce_noise(pixels, part, place.side);
    const QPoint inner = place.region.topLeft() - wide.region.topLeft();
    pixels = pixels(cv::Rect(inner.x(), inner.y(), place.region.width(), place.region.height()));
    if (!keep) return pixels;
    kept_ = std::move(pixels);
    kept_recipe_ = part;
    kept_place_ = place;
    kept_draft_ = draft;
    return kept_;
}

}  // namespace photoflux::editing
