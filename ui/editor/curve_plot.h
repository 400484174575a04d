#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QQuickPaintedItem>
#include <QVariantList>

namespace photoflux::editor {

/// A tone curve over its grid.
class CurvePlot : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// Points from (0, 0) to (1, 1), two at least.
    Q_PROPERTY(QVariantList points MEMBER points_ NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER color_ NOTIFY changed)
    Q_PROPERTY(QColor gridColor MEMBER gridColor_ NOTIFY changed)
    Q_PROPERTY(double lineWidth MEMBER lineWidth_ NOTIFY changed)
public:
    explicit CurvePlot(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QVariantList points_;
    QColor color_, gridColor_;
    double lineWidth_ = 2;
};

}  // namespace photoflux::editor
