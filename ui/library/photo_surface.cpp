#include "ui/library/photo_surface.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGTexture>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kTile = TilePlace::kSide;
/// Textures made for one frame: more would make it late.
constexpr int kUploads = 4;

double distance(const TilePlace& place, const QPointF& from) {
    const QPointF away = QRectF(place.area()).center() - from;
    return away.x() * away.x() + away.y() * away.y();
}

}  // namespace

/// What the scene graph has of the photo: textures, and an image node for each part that is drawn. The scene graph's
/// thread.
class PhotoSurface::Nodes : public QSGNode {
public:
    struct Texture {
        std::unique_ptr<QSGTexture> texture;
        quint64 used = 0;
    };
    /// The tile shown, and where.
    using Part = std::pair<TilePlace, TilePlace>;
    explicit Nodes(QQuickWindow* window) : window_(window) {
        for (QSGNode* layer : {&coarse_, &sharp_}) {
            layer->setFlag(OwnedByParent, false);
            appendChildNode(layer);
        }
    }

    void begin(QSGTexture::Filtering filtering) {
        ++frame;
        filtering_ = filtering;
    }
    void drawBase(const QRectF& into, const QRectF& from) {
        draw(base_, &coarse_, base.get(), into, from);
        base_.frame = frame;
    }
    void drawTile(const Part& part, const QRectF& into, const QRectF& from) {
        Texture& tile = tiles.at(part.first);
        tile.used = frame;
        Drawn& drawn = parts_[part];
        draw(drawn, part.first == part.second ? &sharp_ : &coarse_, tile.texture.get(), into, from);
        drawn.frame = frame;
    }
    void end() {
        if (base_.frame != frame) drop(base_);
        for (auto part = parts_.begin(); part != parts_.end();) {
            if (part->second.frame != frame) drop(part->second);
            part = part->second.node ? std::next(part) : parts_.erase(part);
        }
        retired_.clear();
    }
    /// Nodes may still show it until they have got another.
    void retire(std::unique_ptr<QSGTexture> texture) { retired_.push_back(std::move(texture)); }

    std::unique_ptr<QSGTexture> base;
    std::map<TilePlace, Texture> tiles;
    quint64 frame = 0;

private:
    struct Drawn {
        QSGImageNode* node = nullptr;  ///< belongs to its layer
        quint64 frame = 0;
    };
    void draw(Drawn& drawn, QSGNode* layer, QSGTexture* texture, const QRectF& into, const QRectF& from) {
        const bool fresh = !drawn.node;
        if (fresh) drawn.node = window_->createImageNode();
        drawn.node->setTexture(texture);
        drawn.node->setFiltering(filtering_);
        drawn.node->setRect(into);
        drawn.node->setSourceRect(from);
        // Only now: Qt's software renderer looks at the texture of what is appended.
        if (fresh && &drawn == &base_) layer->prependChildNode(drawn.node);
        if (fresh && &drawn != &base_) layer->appendChildNode(drawn.node);
    }
    static void drop(Drawn& drawn) {
        if (!drawn.node) return;
        drawn.node->parent()->removeChildNode(drawn.node);
        delete std::exchange(drawn.node, nullptr);
    }

    QQuickWindow* window_;
    // One over the other. With transforms that change nothing: Qt's software renderer forgets place and clip of what is
    // appended to a plain node.
    QSGTransformNode coarse_, sharp_;
    Drawn base_;
    std::map<Part, Drawn> parts_;
    std::vector<std::unique_ptr<QSGTexture>> retired_;
    QSGTexture::Filtering filtering_ = QSGTexture::Linear;
};

PhotoSurface::PhotoSurface(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    maker_ = std::make_unique<TileMaker>([this](const TileMaker::Pyramid& of, TilePlace place, const QImage& tile) {
        QMetaObject::invokeMethod(this, [this, of, place, tile] { takeTile(of, place, tile); }, Qt::QueuedConnection);
    });
}

PhotoSurface::~PhotoSurface() = default;

void PhotoSurface::setViewing(PhotoViewing* viewing) {
    if (viewing_ == viewing) return;
    if (viewing_) viewing_->disconnect(this);
    viewing_ = viewing;
    if (viewing_) connect(viewing_, &PhotoViewing::pictureChanged, this, &PhotoSurface::takePicture);
    takePicture();
    Q_EMIT viewingChanged();
}

void PhotoSurface::setSight(const QRectF& sight) {
    if (sight_ == sight) return;
    sight_ = sight;
    Q_EMIT sightChanged();
    polish();
    update();
}

void PhotoSurface::setSmoothed(bool smoothed) {
    if (smoothed_ == smoothed) return;
    smoothed_ = smoothed;
    Q_EMIT smoothedChanged();
    update();
}

void PhotoSurface::setMissing(int missing) {
    if (missing_ == missing) return;
    missing_ = missing;
    Q_EMIT missingChanged();
}

void PhotoSurface::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    polish();
    update();
}

void PhotoSurface::takePicture() {
    const QImage base = viewing_ ? viewing_->base() : QImage();
    const auto pyramid = viewing_ ? viewing_->pyramid() : nullptr;
    baseChanged_ = baseChanged_ || base.cacheKey() != base_.cacheKey();
    base_ = base;
    size_ = viewing_ ? viewing_->size() : QSize();
    if (pyramid != pyramid_) {
        pyramid_ = pyramid;
        arrived_.clear();
        present_.clear();
        tilesChanged_ = true;
    }
    updatePolish();  // at once: an item that has left its window is not polished, and would keep the pixels
    update();
}

void PhotoSurface::takeTile(const TileMaker::Pyramid& of, TilePlace place, const QImage& tile) {
    if (of != pyramid_ || !pyramid_ || tile.isNull()) return;
    arrived_[place] = tile;
    update();
}

double PhotoSurface::scale() const {
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    return size_.isEmpty() ? 1 : width() * ratio / size_.width();
}

QRectF PhotoSurface::placed(int level, const QRectF& area) const {
    const double step = std::ldexp(1.0, level), x = width() / size_.width(), y = height() / size_.height();
    const QRectF pixels = QRectF(area.x() * step, area.y() * step, area.width() * step, area.height() * step)
                              .intersected(QRectF(QPointF(), QSizeF(size_)));
    // From edges, so that neighbours share theirs to the bit.
    return {QPointF(pixels.left() * x, pixels.top() * y), QPointF(pixels.right() * x, pixels.bottom() * y)};
}

QRect PhotoSurface::seen(int level) const {
    const QRectF sight = inSight();
    const double step = std::ldexp(1.0, level), x = size_.width() / width() / step,
                 y = size_.height() / height() / step;
    const QRectF area(sight.x() * x, sight.y() * y, sight.width() * x, sight.height() * y);
    return area.toAlignedRect().intersected(QRect(QPoint(), pyramid_->size(level)));
}

std::vector<TilePlace> PhotoSurface::tilesIn(QRect area, int level) const {
    area &= QRect(QPoint(), pyramid_->size(level));
    std::vector<TilePlace> places;
    if (area.isEmpty()) return places;
    for (int row = area.top() / kTile; row <= area.bottom() / kTile; ++row)
        for (int column = area.left() / kTile; column <= area.right() / kTile; ++column)
            places.push_back({level, column, row});
    return places;
}

void PhotoSurface::updatePolish() {
    visible_.clear();
    std::vector<TilePlace> wanted;
    const bool enough = base_.width() >= 0.999 * scale() * size_.width() || base_.size() == size_;
    if (pyramid_ && !enough && width() > 0 && height() > 0 && !inSight().isEmpty()) {
        const int level = std::clamp(int(std::floor(std::log2(1 / scale()) + 1e-6)), 0, pyramid_->levels() - 1);
        const QRect area = seen(level);
        const QPointF middle = QRectF(area).center();
        const auto nearer = [middle](const TilePlace& a, const TilePlace& b) {
            return distance(a, middle) < distance(b, middle);
        };
        visible_ = tilesIn(area, level);
        std::sort(visible_.begin(), visible_.end(), nearer);
        // Then those around: whoever pans comes upon them next.
        auto around = tilesIn(area.adjusted(-kTile, -kTile, kTile, kTile), level);
        std::sort(around.begin(), around.end(), nearer);
        wanted = visible_;
        for (const TilePlace& place : around)
            if (std::find(visible_.begin(), visible_.end(), place) == visible_.end()) wanted.push_back(place);
        std::erase_if(wanted,
                      [this](const TilePlace& place) { return present_.contains(place) || arrived_.contains(place); });
    }
    maker_->want(pyramid_, std::move(wanted));
    setMissing(int(std::count_if(visible_.begin(), visible_.end(),
                                 [this](const TilePlace& place) { return !present_.contains(place); })));
}

void PhotoSurface::upload(Nodes& nodes) {
    if (tilesChanged_) {
        for (auto& [place, tile] : nodes.tiles) nodes.retire(std::move(tile.texture));
        nodes.tiles.clear();
        tilesChanged_ = false;
    }
    if (baseChanged_ || !nodes.base) {
        const auto opaque =
            base_.hasAlphaChannel() ? QQuickWindow::CreateTextureOptions() : QQuickWindow::TextureIsOpaque;
        nodes.retire(std::move(nodes.base));
        nodes.base.reset(window()->createTextureFromImage(base_, opaque));
        baseChanged_ = false;
    }
    // What is in sight first.
    std::vector<TilePlace> order;
    for (const TilePlace& place : visible_)
        if (arrived_.contains(place)) order.push_back(place);
    for (const auto& [place, tile] : arrived_)
        if (std::find(visible_.begin(), visible_.end(), place) == visible_.end()) order.push_back(place);
    if (order.size() > kUploads) order.resize(kUploads);
    for (const TilePlace& place : order) {
        const QImage tile = arrived_.extract(place).mapped();
        const auto opaque =
            tile.hasAlphaChannel() ? QQuickWindow::CreateTextureOptions() : QQuickWindow::TextureIsOpaque;
        nodes.tiles[place] = {std::unique_ptr<QSGTexture>(window()->createTextureFromImage(tile, opaque)), nodes.frame};
        present_.insert(place);
    }
    if (!order.empty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                polish();
                if (!arrived_.empty()) update();
            },
            Qt::QueuedConnection);
    }
    while (nodes.tiles.size() > kMostTiles) {
        const auto oldest = std::min_element(nodes.tiles.begin(), nodes.tiles.end(), [](const auto& a, const auto& b) {
            return a.second.used < b.second.used;
        });
        present_.erase(oldest->first);
        nodes.retire(std::move(oldest->second.texture));
        nodes.tiles.erase(oldest);
    }
}

void PhotoSurface::drawTiles(Nodes& nodes) {
    const auto draw = [this, &nodes](TilePlace from, TilePlace place) {
        // The tile may be of a coarser level than the place, and has an edge of one pixel.
        const QRectF area = place.area() & QRect(QPoint(), pyramid_->size(place.level));
        const double step = std::ldexp(1.0, place.level - from.level);
        const QRect whole = from.area().adjusted(-1, -1, 1, 1) & QRect(QPoint(), pyramid_->size(from.level));
        const QRectF part(area.x() * step - whole.x(), area.y() * step - whole.y(), area.width() * step,
                          area.height() * step);
        nodes.drawTile({from, place}, placed(place.level, area), part);
    };
    for (const TilePlace& place : visible_) {
        TilePlace there = place;
        while (!nodes.tiles.contains(there) && there.level + 1 < pyramid_->levels())
            there = {there.level + 1, there.column / 2, there.row / 2};
        if (nodes.tiles.contains(there)) draw(there, place);
    }
}

QSGNode* PhotoSurface::updatePaintNode(QSGNode* node, UpdatePaintNodeData*) {
    if (base_.isNull() || width() <= 0 || height() <= 0) {
        delete node;
        present_.clear();
        return nullptr;
    }
    auto* nodes = static_cast<Nodes*>(node);
    if (!nodes) {
        nodes = new Nodes(window());
        // The scene graph was begun anew: what it had is to be asked for again.
        if (!present_.empty()) QMetaObject::invokeMethod(this, [this] { polish(); }, Qt::QueuedConnection);
        present_.clear();
    }
    nodes->begin(smoothed_ ? QSGTexture::Linear : QSGTexture::Nearest);
    upload(*nodes);
    // Only the part in sight: at 800 % the whole is wider than what a screen can count.
    const QRectF part = inSight().isEmpty() ? boundingRect() : QRectF(inSight().toAlignedRect()) & boundingRect();
    const double x = base_.width() / width(), y = base_.height() / height();
    // Seen through what is transparent, two would be one too many.
    const bool covered = pyramid_ && pyramid_->transparent() && !visible_.empty() &&
                         std::all_of(visible_.begin(), visible_.end(),
                                     [nodes](const TilePlace& place) { return nodes->tiles.contains(place); });
    if (!covered) nodes->drawBase(part, {part.x() * x, part.y() * y, part.width() * x, part.height() * y});
    if (pyramid_) drawTiles(*nodes);
    nodes->end();
    return nodes;
}

}  // namespace photoflux::libraryscreen
