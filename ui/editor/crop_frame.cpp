#include "ui/editor/crop_frame.h"

#include <algorithm>

namespace photoflux::editor {

namespace {

/// As `draggedCrop` where any ratio is right.
QRectF freelyDragged(const QRectF& crop, Qt::Edges edges, QPointF by) {
    double left = crop.left(), right = crop.right(), top = crop.top(), bottom = crop.bottom();
    if (edges & Qt::LeftEdge) left = std::clamp(left + by.x(), 0.0, right - kLeastCrop);
    if (edges & Qt::RightEdge) right = std::clamp(right + by.x(), left + kLeastCrop, 1.0);
    if (edges & Qt::TopEdge) top = std::clamp(top + by.y(), 0.0, bottom - kLeastCrop);
    if (edges & Qt::BottomEdge) bottom = std::clamp(bottom + by.y(), top + kLeastCrop, 1.0);
    return {left, top, right - left, bottom - top};
}

/// Where a side of length `wanted` lies: away from the edge that stays, or around the middle where neither was dragged.
double placed(double low, double high, bool lowMoves, bool highMoves, double wanted) {
    if (lowMoves) return high - wanted;
    if (highMoves) return low;
    return std::clamp((low + high - wanted) / 2, 0.0, 1 - wanted);
}

}  // namespace

QRectF draggedCrop(const QRectF& crop, Qt::Edges edges, QPointF by, double ratio) {
    const QRectF free = freelyDragged(crop, edges, by);
    if (ratio <= 0) return free;
    const bool across = edges & (Qt::LeftEdge | Qt::RightEdge), down = edges & (Qt::TopEdge | Qt::BottomEdge);
    double width = free.width();
    if (across && down) width = std::max(free.width(), free.height() * ratio);
    if (down && !across) width = free.height() * ratio;
    // What there is room for.
    double most = 1, mostHigh = 1;
    if (edges & Qt::LeftEdge) most = crop.right();
    if (edges & Qt::RightEdge) most = 1 - crop.left();
    if (edges & Qt::TopEdge) mostHigh = crop.bottom();
    if (edges & Qt::BottomEdge) mostHigh = 1 - crop.top();
    width = std::min({std::max({width, kLeastCrop, kLeastCrop * ratio}), most, mostHigh * ratio});
    const double height = width / ratio;
    return {placed(crop.left(), crop.right(), edges & Qt::LeftEdge, edges & Qt::RightEdge, width),
            placed(crop.top(), crop.bottom(), edges & Qt::TopEdge, edges & Qt::BottomEdge, height), width, height};
}

QRectF movedCrop(const QRectF& crop, QPointF by) {
    return {std::clamp(crop.x() + by.x(), 0.0, 1 - crop.width()), std::clamp(crop.y() + by.y(), 0.0, 1 - crop.height()),
            crop.width(), crop.height()};
}

QRectF shapedCrop(const QRectF& crop, const QRectF& limit, double ratio) {
    if (ratio <= 0) return crop;
    const double width = std::min(limit.width(), limit.height() * ratio), height = width / ratio;
    return {std::clamp(crop.center().x() - width / 2, limit.left(), limit.right() - width),
            std::clamp(crop.center().y() - height / 2, limit.top(), limit.bottom() - height), width, height};
}

}  // namespace photoflux::editor
