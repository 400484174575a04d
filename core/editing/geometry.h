#pragma once

#include "editing/recipe.h"

#include <QRect>
#include <QSize>
#include <opencv2/core.hpp>

namespace photoflux::editing {

/// Where each pixel of the result comes from. Coordinates are continuous: the middle of the first pixel is at 0.5.
/// Forward, in this order: flip, quarter turns, then around the middle of the frame straighten (a rotation),
/// perspective (a homography with w = 1 − 0.35·vertical·y − 0.35·horizontal·x, where the longer side reaches from −1 to
/// 1), and as much enlargement as leaves no corner empty; then the crop, rounded to whole pixels at full size.
class Geometry {
public:
    Geometry(QSize source, const Recipe& recipe);

    /// Of the result at the scale of the source.
    QSize full_size() const { return crop_.size(); }
    /// Of the result at another scale; at least one pixel.
    QSize size_at(double scale) const;
    /// False: every pixel of the result at full size is one of the source.
    bool warps() const { return warps_; }
    /// Of the straightened picture, which crops are shares of.
    QSize frame() const { return frame_; }
    /// How many pixels of the result at full size one of the source becomes.
    double zoom() const { return zoom_; }

    /// From a result of this size to the source, homogeneous.
    cv::Matx33d to_source(QSize result) const;
    /// Without a warp: what part of the source the crop shows.
    QRect source_part() const;
    /// Without a warp: pixels of the source's orientation, upright as the recipe wants them.
    cv::Mat oriented(const cv::Mat& pixels) const;
    /// Without a warp, for a result of this size: the part of the unturned crop that `region` of the turned one is.
    QRect unturned(const QRect& region, QSize result) const;

private:
    QSize source_;
    int quarter_turns_ = 0;
    bool flipped_ = false, warps_ = false;
    QSize frame_;
    QRect crop_;
    double zoom_ = 1;
    cv::Matx33d frame_to_source_;
};

}  // namespace photoflux::editing
