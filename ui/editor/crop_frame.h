#pragma once

#include <QPointF>
#include <QRectF>

namespace photoflux::editor {

inline constexpr double kLeastCrop = 0.02;

/// A crop after its edges were dragged `by` so far; all in shares of the picture. `ratio`: of width to height in the
/// same shares; 0: any.
QRectF draggedCrop(const QRectF& crop, Qt::Edges edges, QPointF by, double ratio);
/// After all of it was moved, inside the picture.
QRectF movedCrop(const QRectF& crop, QPointF by);
/// The largest with this ratio inside `limit`, as near to the middle of `crop` as it can lie.
QRectF shapedCrop(const QRectF& crop, const QRectF& limit, double ratio);

}  // namespace photoflux::editor
