#include "ui/train/curve_view.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace photoflux::train {

namespace {

constexpr int kLines = 4;  // of the scale, above zero

}  // namespace

CurveView::CurveView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &CurveView::changed, this, [this] { update(); });
}

QPointF CurveView::placed(const QPointF& point, const QRectF& field) const {
    const double across = steps_ > 0 ? std::clamp(point.x() / steps_, 0.0, 1.0) : 0;
    return {field.left() + across * field.width(), field.bottom() - std::clamp(point.y(), 0.0, 1.0) * field.height()};
}

void CurveView::paintScale(QPainter* painter, const QRectF& field) const {
    const QFontMetricsF metrics(font_);
    for (int line = 0; line <= kLines; ++line) {
        const double value = double(line) / kLines;
        const double y = placed({0, value}, field).y();
        painter->setPen(QPen(gridColor_, 1));
        painter->drawLine(QPointF(field.left(), y), QPointF(field.right(), y));
        painter->setPen(textColor_);
        painter->drawText(QRectF(0, y - metrics.height() / 2, field.left() - 8, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(value, 'f', 2));
    }
    const QRectF below(field.left(), field.bottom() + 8, field.width(), metrics.height());
    painter->drawText(below, Qt::AlignLeft, QStringLiteral("0"));
    if (steps_ > 0) painter->drawText(below, Qt::AlignRight, tr("step %1").arg(QLocale().toString(steps_)));
}

void CurveView::paintCurve(QPainter* painter, const QRectF& field, const QVariantList& points, const QPen& pen) const {
    if (points.isEmpty()) return;
    QPainterPath path(placed(points.first().toPointF(), field));
    for (const QVariant& point : points) path.lineTo(placed(point.toPointF(), field));
    painter->setPen(pen);
    painter->drawPath(path);
    // One measure alone is a dot.
    if (points.size() == 1)
        painter->fillRect(QRectF(path.currentPosition() - QPointF(2, 2), QSizeF(4, 4)), pen.color());
}

void CurveView::paint(QPainter* painter) {
    const QFontMetricsF metrics(font_);
    const double left = metrics.horizontalAdvance(QLocale().toString(0.25, 'f', 2)) + 12;
    const QRectF field(left, metrics.height() / 2 + 2, width() - left - 4, height() - 2 * metrics.height() - 10);
    if (field.width() < 8 || field.height() < 8) return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font_);
    paintScale(painter, field);
    const auto pen = [](const QColor& color, double width, Qt::PenStyle style) {
        return QPen(color, width, style, Qt::RoundCap, Qt::RoundJoin);
    };
    paintCurve(painter, field, second_, pen(secondColor_, 2, dashed_ ? Qt::DashLine : Qt::SolidLine));
    paintCurve(painter, field, first_, pen(firstColor_, 3, Qt::SolidLine));
    for (const QVariant& point : first_) {
        if (int(point.toPointF().x()) != marked_) continue;
        painter->setPen(Qt::NoPen);
        painter->setBrush(firstColor_);
        painter->drawEllipse(placed(point.toPointF(), field), 5, 5);
    }
}

}  // namespace photoflux::train
