#include "ui/controls/icon.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>
#include <memory>

namespace photoflux::controls {

namespace {

// The symbols have one colour of their own, black: it is replaced in the text of the file.
QByteArray coloured(const QString& name, const QColor& color) {
    QFile file(QStringLiteral(":/photoflux/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray svg = file.readAll();
    return svg.replace("<svg ", "<svg fill=\"" + color.name().toLatin1() + "\" ");
}

}  // namespace

QImage drawnIcon(const QString& name, const QColor& color, const QSize& pixels) {
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(coloured(name, color));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

Icon::Icon(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void Icon::redraw() {
    changed_ = true;
    update();
}

void Icon::setName(const QString& name) {
    if (name_ == name) return;
    name_ = name;
    Q_EMIT nameChanged();
    redraw();
}

void Icon::setColor(const QColor& color) {
    if (color_ == color) return;
    color_ = color;
    Q_EMIT colorChanged();
    redraw();
}

void Icon::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) redraw();
}

void Icon::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemDevicePixelRatioHasChanged) redraw();
    QQuickItem::itemChange(change, data);
}

QSGNode* Icon::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    std::unique_ptr<QSGNode> old(node);
    const QSize pixels = (size() * window()->effectiveDevicePixelRatio()).toSize();
    if (name_.isEmpty() || pixels.isEmpty()) return nullptr;
    if (node && !changed_) return old.release();
    changed_ = false;

    std::unique_ptr<QSGImageNode> fresh(window()->createImageNode());
    fresh->setTexture(
        window()->createTextureFromImage(drawnIcon(name_, color_, pixels), QQuickWindow::TextureHasAlphaChannel));
    fresh->setOwnsTexture(true);
    fresh->setRect(boundingRect());
    return fresh.release();
}

}  // namespace photoflux::controls
