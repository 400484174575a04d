#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QQuickItem>
#include <QVariant>

namespace photoflux::editor {

/// A picture from memory, which fills the item.
class FrameView : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// A QImage; QML has no name for that type.
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)
    /// False: pixels are squares, to be counted.
    Q_PROPERTY(bool smoothed READ smoothed WRITE setSmoothed NOTIFY smoothedChanged)
public:
    explicit FrameView(QQuickItem* parent = nullptr);

    QVariant image() const { return image_; }
    void setImage(const QVariant& image);
    bool smoothed() const { return smoothed_; }
    void setSmoothed(bool smoothed);

Q_SIGNALS:
    void imageChanged();
    void smoothedChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    QImage image_;
    bool smoothed_ = true, changed_ = false;
};

}  // namespace photoflux::editor
