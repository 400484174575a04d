#include "editing/placing.h"

#include "editing/geometry.h"

namespace photoflux::editing {
namespace {

QPointF through(const cv::Matx33d& map, QPointF point, QSize from, QSize to) {
    const cv::Vec3d at = map * cv::Vec3d(point.x() * from.width(), point.y() * from.height(), 1);
    return {at[0] / at[2] / to.width(), at[1] / at[2] / to.height()};
}

}  // namespace

QSize frame_size(QSize source, const Recipe& recipe) {
    return recipe.quarter_turns % 2 == 1 ? source.transposed() : source;
}

QSize result_size(QSize source, const Recipe& recipe) { return Geometry(source, recipe).full_size(); }

QPointF source_point(QSize source, const Recipe& recipe, QPointF result) {
    const Geometry geometry(source, recipe);
    return through(geometry.to_source(geometry.full_size()), result, geometry.full_size(), source);
}

QPointF result_point(QSize source, const Recipe& recipe, QPointF point) {
    const Geometry geometry(source, recipe);
    return through(geometry.to_source(geometry.full_size()).inv(), point, source, geometry.full_size());
}

double result_length(QSize source, const Recipe& recipe, double pixels) {
    return pixels * Geometry(source, recipe).zoom();
}

}  // namespace photoflux::editing
