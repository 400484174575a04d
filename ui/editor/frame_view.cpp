#include "ui/editor/frame_view.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <memory>

namespace photoflux::editor {

FrameView::FrameView(QQuickItem* parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void FrameView::setImage(const QVariant& image) {
    image_ = image.value<QImage>();
    changed_ = true;
    Q_EMIT imageChanged();
    update();
}

void FrameView::setSmoothed(bool smoothed) {
    if (smoothed_ == smoothed) return;
    smoothed_ = smoothed;
    Q_EMIT smoothedChanged();
    update();
}

void FrameView::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode* FrameView::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    if (image_.isNull() || width() <= 0 || height() <= 0) {
        delete node;
        return nullptr;
    }
    auto* shown = static_cast<QSGImageNode*>(node);
    if (!shown) {
        shown = window()->createImageNode();
        shown->setOwnsTexture(true);
        changed_ = true;
    }
    if (changed_) shown->setTexture(window()->createTextureFromImage(image_, QQuickWindow::TextureIsOpaque));
    changed_ = false;
    shown->setFiltering(smoothed_ ? QSGTexture::Linear : QSGTexture::Nearest);
    shown->setRect(boundingRect());
    return shown;
}

}  // namespace photoflux::editor
