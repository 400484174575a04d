#pragma once

#include "editing/recipe.h"

#include <QPointF>
#include <QSize>

namespace photoflux::editing {

/// Where a recipe's geometry (geometry.h) puts things, for whoever draws over a picture. Points are shares of their
/// picture.

/// Of the picture that the crop is a part of.
QSize frame_size(QSize source, const Recipe& recipe);
/// Of the result at full size.
QSize result_size(QSize source, const Recipe& recipe);
QPointF source_point(QSize source, const Recipe& recipe, QPointF result);
QPointF result_point(QSize source, const Recipe& recipe, QPointF point);
/// A length of the source in pixels of the result at full size.
double result_length(QSize source, const Recipe& recipe, double pixels);

}  // namespace photoflux::editing
