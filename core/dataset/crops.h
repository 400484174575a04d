#pragma once

#include "dataset/photo_check.h"

#include <QRect>
#include <QSize>
#include <vector>

namespace photoflux::dataset {

/// Which part of a photo is trained, and at what size. Both have the same shape but for what rounding to whole pixels
/// makes of it, so nothing is distorted.
struct Crop {
    QRect area;    ///< of the upright photo, in pixels
    QSize bucket;  ///< what it is scaled to
    bool operator==(const Crop&) const = default;
};

/// The sizes that photos are trained at: at most resolution² pixels, between 1:2 and 2:1, sides multiples of 64 (of 32
/// or 16 below 512 and 256), narrowest first.
std::vector<QSize> buckets(int resolution);

/// The bucket whose shape is nearest to the photo's.
QSize bucket_for(QSize photo, int resolution);

/// How often each side of the photo's crop would be enlarged at least; below 1 it is scaled down.
double enlargement(QSize photo, int resolution);

/// The largest part of the bucket's shape, placed around the face, or around what draws the eye. Where the face would
/// become very small, a smaller part, but never one that has to be enlarged for that.
Crop crop_for(const PhotoReport& photo, int resolution);

}  // namespace photoflux::dataset
