#include "ui/controls/pixel_image.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <memory>

namespace photoflux::controls {

PixelImage::PixelImage(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void PixelImage::setImage(const QVariant& image) {
    image_ = image.value<QImage>();
    changed_ = true;
    Q_EMIT imageChanged();
    update();
}

void PixelImage::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    changed_ = true;
    update();
}

QSGNode* PixelImage::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    std::unique_ptr<QSGNode> old(node);
    if (image_.isNull() || width() <= 0 || height() <= 0) return nullptr;
    if (node && !changed_) return old.release();
    changed_ = false;

    QSizeF size = QSizeF(image_.size()).scaled(QSizeF(width(), height()), Qt::KeepAspectRatio);
    // A preview is tiny (one pixel per latent pixel): bilinear filtering on the card leaves a grid, so it is enlarged
    // here with Qt's smooth scaling first, at most to what can be seen.
    QSize pixels = (size * window()->effectiveDevicePixelRatio()).toSize().boundedTo(QSize(1024, 1024));
    QImage smooth = image_.scaled(pixels.expandedTo(image_.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation);

    std::unique_ptr<QSGImageNode> fresh(window()->createImageNode());
    fresh->setTexture(window()->createTextureFromImage(smooth));
    fresh->setOwnsTexture(true);
    fresh->setFiltering(QSGTexture::Linear);
    fresh->setRect(QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size));
    return fresh.release();
}

}  // namespace photoflux::controls
