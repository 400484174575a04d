#include "editing/curve.h"

#include <algorithm>
#include <cmath>

namespace photoflux::editing {
namespace {

/// At an end: of the parabola through three points, kept from overshooting.
double end_slope(double h0, double h1, double d0, double d1) {
    const double slope = ((2 * h0 + h1) * d0 - h0 * d1) / (h0 + h1);
    if (slope * d0 <= 0) return 0;
    return d0 * d1 <= 0 && std::abs(slope) > 3 * std::abs(d0) ? 3 * d0 : slope;
}

std::vector<double> slopes_of(const Curve& points) {
    const std::size_t count = points.size();
    if (count < 2) return {};
    std::vector<double> widths(count - 1), rises(count - 1), slopes(count);
    for (std::size_t i = 0; i + 1 < count; ++i) {
        widths[i] = points[i + 1].x - points[i].x;
        rises[i] = (points[i + 1].y - points[i].y) / widths[i];
    }
    if (count == 2) return {rises[0], rises[0]};
    slopes.front() = end_slope(widths[0], widths[1], rises[0], rises[1]);
    slopes.back() = end_slope(widths[count - 2], widths[count - 3], rises[count - 2], rises[count - 3]);
    for (std::size_t i = 1; i + 1 < count; ++i) {
        if (rises[i - 1] * rises[i] <= 0) continue;  // a summit is level
        const double before = 2 * widths[i] + widths[i - 1], after = widths[i] + 2 * widths[i - 1];
        slopes[i] = (before + after) / (before / rises[i - 1] + after / rises[i]);
    }
    return slopes;
}

}  // namespace

CurveFunction::CurveFunction(Curve points) : points_(std::move(points)), slopes_(slopes_of(points_)) {}

double CurveFunction::operator()(double x) const {
    if (points_.empty()) return x;
    if (x <= points_.front().x) return points_.front().y;
    if (x >= points_.back().x) return points_.back().y;
    const auto right = std::upper_bound(points_.begin(), points_.end(), x,
                                        [](double value, const CurvePoint& point) { return value < point.x; });
    const auto i = static_cast<std::size_t>(right - points_.begin()) - 1;
    const double width = points_[i + 1].x - points_[i].x, t = (x - points_[i].x) / width;
    const double t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * points_[i].y + (t3 - 2 * t2 + t) * width * slopes_[i] +
           (3 * t2 - 2 * t3) * points_[i + 1].y + (t3 - t2) * width * slopes_[i + 1];
}

}  // namespace photoflux::editing
