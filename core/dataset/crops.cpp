#include "dataset/crops.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace photoflux::dataset {
namespace {

constexpr int kWidest = 2;               // to 1
constexpr double kSmallestFace = 0.125;  // of the height of a crop
constexpr double kFaceDown = 0.4;        // where the middle of a face stands in a crop

int grid_of(int resolution) { return resolution >= 512 ? 64 : resolution >= 256 ? 32 : 16; }

double shape_of(QSize size) { return double(size.width()) / size.height(); }

/// The largest size of this shape inside `photo`.
QSizeF largest_inside(QSize photo, QSize bucket) {
    const double scale = std::min(double(photo.width()) / bucket.width(), double(photo.height()) / bucket.height());
    return QSizeF(bucket) * scale;
}

/// Where a window of `length` pixels of `whole` begins, so that its middle is at `middle`.
int placed(double middle, int length, int whole) {
    return std::clamp(static_cast<int>(std::lround(middle - length / 2.0)), 0, whole - length);
}

/// The middle, in pixels of `whole`, of the window that holds most of `attention`. The photo's own middle wins when
/// there is little to choose.
double most_attended(const std::vector<float>& attention, int length, int whole) {
    const auto fields = static_cast<int>(attention.size());
    const int window = std::max(1, fields * length / whole);
    const double all = std::accumulate(attention.begin(), attention.end(), 0.0);
    double best = -1, middle = whole / 2.0;
    for (int from = 0; fields > 0 && from + window <= fields; ++from) {
        const double inside = std::accumulate(attention.begin() + from, attention.begin() + from + window, 0.0);
        const double at = (from + window / 2.0) / fields;
        const double worth = (all > 0 ? inside / all : 0) - 0.2 * std::abs(at - 0.5);
        if (worth <= best) continue;
        best = worth;
        middle = at * whole;
    }
    return middle;
}

}  // namespace

std::vector<QSize> buckets(int resolution) {
    const int grid = grid_of(resolution);
    const int pixels = resolution * resolution;
    std::vector<QSize> sizes;
    for (int width = grid; width <= kWidest * resolution; width += grid) {
        const int height = pixels / width / grid * grid;
        if (height < grid || width > kWidest * height || height > kWidest * width) continue;
        sizes.emplace_back(width, height);
    }
    return sizes;
}

QSize bucket_for(QSize photo, int resolution) {
    const auto sizes = buckets(resolution);
    const double wanted = std::log(shape_of(photo));
    return *std::min_element(sizes.begin(), sizes.end(), [&](QSize a, QSize b) {
        const double apart_a = std::abs(std::log(shape_of(a)) - wanted);
        const double apart_b = std::abs(std::log(shape_of(b)) - wanted);
        // Of two shapes that are as near, the one with more pixels.
        return std::pair(apart_a, -a.width() * a.height()) < std::pair(apart_b, -b.width() * b.height());
    });
}

double enlargement(QSize photo, int resolution) {
    const QSize bucket = bucket_for(photo, resolution);
    return bucket.width() / largest_inside(photo, bucket).width();
}

Crop crop_for(const PhotoReport& photo, int resolution) {
    const QSize bucket = bucket_for(photo.size, resolution);
    const int whole_width = photo.size.width(), whole_height = photo.size.height();
    QSizeF size = largest_inside(photo.size, bucket);
    const QRectF face = photo.faces.empty() ? QRectF() : photo.faces.front();
    if (!photo.faces.empty() && size.height() > bucket.height()) {
        const double wanted = face.height() * whole_height / kSmallestFace;
        size *= std::clamp(wanted, double(bucket.height()), size.height()) / size.height();
    }
    const auto width = static_cast<int>(std::lround(size.width()));
    const auto height = static_cast<int>(std::lround(size.height()));
    double x = face.center().x() * whole_width;
    double y = face.center().y() * whole_height + (0.5 - kFaceDown) * height;
    if (photo.faces.empty()) {
        x = most_attended(photo.attention.across, width, whole_width);
        y = most_attended(photo.attention.down, height, whole_height);
    }
    return {{placed(x, width, whole_width), placed(y, height, whole_height), width, height}, bucket};
}

}  // namespace photoflux::dataset
