#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QVariantList>

namespace photoflux::train {

/// Two curves over the steps of a training, from 0 to 1, with a scale. What they say is said in words beside it.
class CurveView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Points of (step, 0 … 1).
    Q_PROPERTY(QVariantList first MEMBER first_ NOTIFY changed)
    Q_PROPERTY(QVariantList second MEMBER second_ NOTIFY changed)
    /// The step at the right end.
    Q_PROPERTY(int steps MEMBER steps_ NOTIFY changed)
    /// Marked on the first curve; negative: none.
    Q_PROPERTY(int marked MEMBER marked_ NOTIFY changed)
    Q_PROPERTY(QColor firstColor MEMBER firstColor_ NOTIFY changed)
    Q_PROPERTY(QColor secondColor MEMBER secondColor_ NOTIFY changed)
    Q_PROPERTY(QColor gridColor MEMBER gridColor_ NOTIFY changed)
    Q_PROPERTY(QColor textColor MEMBER textColor_ NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)
    /// Tells the curves apart without colours.
    Q_PROPERTY(bool dashed MEMBER dashed_ NOTIFY changed)
public:
    explicit CurveView(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QPointF placed(const QPointF& point, const QRectF& field) const;
    void paintScale(QPainter* painter, const QRectF& field) const;
    void paintCurve(QPainter* painter, const QRectF& field, const QVariantList& points, const QPen& pen) const;

    QVariantList first_, second_;
    int steps_ = 0, marked_ = -1;
    QColor firstColor_, secondColor_, gridColor_, textColor_;
    QFont font_;
    bool dashed_ = false;
};

}  // namespace photoflux::train
