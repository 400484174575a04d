#include "ui/library/tile_marks.h"

#include "ui/controls/icon.h"

#include <QCache>
#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QStringList>
#include <memory>

namespace photoflux::libraryscreen {

namespace {

constexpr double kMargin = 6, kBetween = 4;
constexpr int kKept = 256;

struct Sign {
    QString name;
    QColor shade, ink;
    double size, ratio;
};

/// A symbol on its disc.
QImage disc(const Sign& sign) {
    const QSize pixels = (QSizeF(sign.size, sign.size) * sign.ratio).toSize();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sign.shade);
    painter.drawEllipse(image.rect());
    const QSize inner = pixels * 14 / 22;
    painter.drawImage(QPoint((pixels.width() - inner.width()) / 2, (pixels.height() - inner.height()) / 2),
                      controls::drawnIcon(sign.name, sign.ink, inner));
    return image;
}

/// So many stars on a rounded bar.
QImage stars(int rating, const Sign& sign) {
    const double star = sign.size * 0.64, height = sign.size * 0.82;
    const QSize pixels = (QSizeF(star * rating + 8, height) * sign.ratio).toSize();
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(sign.shade);
    painter.drawRoundedRect(image.rect(), 6 * sign.ratio, 6 * sign.ratio);
    const QSize one = (QSizeF(star, star) * sign.ratio).toSize();
    const QImage drawn = controls::drawnIcon(QStringLiteral("star-fill"), sign.ink, one);
    for (int i = 0; i < rating; ++i)
        painter.drawImage(QPoint(int((4 + star * i) * sign.ratio), (pixels.height() - one.height()) / 2), drawn);
    return image;
}

/// GUI thread: tiles differ in little, so that hardly any sign is drawn twice.
const QImage& kept(const QString& what, const Sign& sign, int rating) {
    static QCache<QString, QImage> cache(kKept);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(what, sign.shade.name(QColor::HexArgb), sign.ink.name())
                            .arg(sign.size)
                            .arg(sign.ratio);
    if (const QImage* image = cache.object(key)) return *image;
    auto* image = new QImage(rating > 0 ? stars(rating, sign) : disc(sign));
    cache.insert(key, image);
    return *image;
}

}  // namespace

TileMarks::TileMarks(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &TileMarks::changed, this, &TileMarks::redraw);
}

void TileMarks::redraw() {
    dirty_ = true;
    update();
}

void TileMarks::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) redraw();
}

void TileMarks::itemChange(ItemChange change, const ItemChangeData& data) {
    if (change == ItemDevicePixelRatioHasChanged) redraw();
    QQuickItem::itemChange(change, data);
}

QSGNode* TileMarks::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    std::unique_ptr<QSGNode> old(node);
    if (rating_ == 0 && signs_.isEmpty()) return nullptr;
    if (node && !dirty_) return old.release();
    dirty_ = false;

    auto all = std::make_unique<QSGNode>();
    const double ratio = window()->effectiveDevicePixelRatio();
    const auto put = [&](const QImage& image, double x, double y) {
        QSGImageNode* one = window()->createImageNode();
        one->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureHasAlphaChannel));
        one->setOwnsTexture(true);
        one->setRect(QRectF(QPointF(x, y), QSizeF(image.size()) / ratio));
        all->appendChildNode(one);
    };
    if (rating_ > 0) {
        const QImage& image = kept(QString::number(rating_), {{}, shade_, ink_, signSize_, ratio}, rating_);
        put(image, kMargin, height() - image.height() / ratio - kMargin);
    }
    double x = width() - kMargin - signSize_;
    for (const QString& name : signs_.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        put(kept(name, {name, shade_, ink_, signSize_, ratio}, 0), x, kMargin);
        x -= signSize_ + kBetween;
    }
    return all.release();
}

}  // namespace photoflux::libraryscreen
