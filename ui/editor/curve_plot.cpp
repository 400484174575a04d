#include "ui/editor/curve_plot.h"

#include "editing/curve.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace photoflux::editor {

CurvePlot::CurvePlot(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &CurvePlot::changed, this, [this] { update(); });
}

void CurvePlot::paint(QPainter* painter) {
    const double w = width(), h = height();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(gridColor_, 1));
    for (int i = 1; i < 4; ++i) {
        painter->drawLine(QPointF(w * i / 4, 0), QPointF(w * i / 4, h));
        painter->drawLine(QPointF(0, h * i / 4), QPointF(w, h * i / 4));
    }
    painter->setPen(QPen(gridColor_, 1, Qt::DashLine));
    painter->drawLine(QPointF(0, h), QPointF(w, 0));
    editing::Curve curve;
    for (const QVariant& point : points_) curve.push_back({point.toPointF().x(), point.toPointF().y()});
    if (curve.size() < 2) return;
    const editing::CurveFunction function(curve);
    QPainterPath path;
    const int steps = std::max(2, int(w));
    for (int i = 0; i <= steps; ++i) {
        const double x = double(i) / steps;
        const QPointF at(x * w, (1 - std::clamp(function(x), 0.0, 1.0)) * h);
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    painter->setPen(QPen(color_, lineWidth_));
    painter->drawPath(path);
}

}  // namespace photoflux::editor
