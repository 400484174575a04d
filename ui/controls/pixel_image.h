#pragma once

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QQuickItem>
#include <QVariant>

namespace photoflux::controls {

/// Shows a picture that lives in memory, fitted into the item and scaled smoothly: the preview of a running job.
class PixelImage : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    /// A QImage; QML has no name for that type.
    Q_PROPERTY(QVariant image READ image WRITE setImage NOTIFY imageChanged)
public:
    explicit PixelImage(QQuickItem* parent = nullptr);

    QVariant image() const { return image_; }
    void setImage(const QVariant& image);

Q_SIGNALS:
    void imageChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    QImage image_;
    bool changed_ = false;
};

}  // namespace photoflux::controls
