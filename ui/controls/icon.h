#pragma once

#include <QtQml/qqmlregistration.h>
#include <QColor>
#include <QImage>
#include <QQuickItem>

namespace photoflux::controls {

/// A symbol as a picture of so many pixels; transparent where there is no such symbol.
QImage drawnIcon(const QString& name, const QColor& color, const QSize& pixels);

/// A Material symbol from `resources/icons`, drawn in one colour at the screen's own resolution.
class Icon : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
public:
    explicit Icon(QQuickItem* parent = nullptr);

    QString name() const { return name_; }
    void setName(const QString& name);
    QColor color() const { return color_; }
    void setColor(const QColor& color);

Q_SIGNALS:
    void nameChanged();
    void colorChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& data) override;

private:
    void redraw();

    QString name_;
    QColor color_;
    bool changed_ = true;
};

}  // namespace photoflux::controls
