#pragma once

#include "ui/library/photo_viewing.h"
#include "ui/library/tile_maker.h"

#include <QtQml/qqmlregistration.h>
#include <QQuickItem>
#include <QRectF>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace photoflux::libraryscreen {

/// The photo that is looked at, which fills the item at whatever size that has. Of what is in sight, tiles are shown as
/// soon as they are made; until then what is there of them, coarser.
class PhotoSurface : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(photoflux::libraryscreen::PhotoViewing* viewing READ viewing WRITE setViewing NOTIFY viewingChanged)
    /// What is in sight, in the item's coordinates.
    Q_PROPERTY(QRectF sight READ sight WRITE setSight NOTIFY sightChanged)
    /// False: pixels are squares, to be counted.
    Q_PROPERTY(bool smoothed READ smoothed WRITE setSmoothed NOTIFY smoothedChanged)
    /// Tiles in sight that are not there yet.
    Q_PROPERTY(int missing READ missing NOTIFY missingChanged)
public:
    /// Tiles kept as textures, of 1 MiB each.
    static constexpr std::size_t kMostTiles = 128;

    explicit PhotoSurface(QQuickItem* parent = nullptr);
    ~PhotoSurface() override;

    PhotoViewing* viewing() const { return viewing_; }
    void setViewing(PhotoViewing* viewing);
    QRectF sight() const { return sight_; }
    void setSight(const QRectF& sight);
    bool smoothed() const { return smoothed_; }
    void setSmoothed(bool smoothed);
    int missing() const { return missing_; }

Q_SIGNALS:
    void viewingChanged();
    void sightChanged();
    void smoothedChanged();
    void missingChanged();

protected:
    void updatePolish() override;
    QSGNode* updatePaintNode(QSGNode* node, UpdatePaintNodeData*) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    class Nodes;
    void takePicture();
    void takeTile(const TileMaker::Pyramid& of, TilePlace place, const QImage& tile);
    /// Pixels of the screen for one of the photo.
    double scale() const;
    QRectF inSight() const { return sight_.intersected(boundingRect()); }
    /// Of the item; where the tile lies, or its pixel `from` of its level lies.
    QRectF placed(int level, const QRectF& area) const;
    /// The part of a level's pixels that is in sight.
    QRect seen(int level) const;
    std::vector<TilePlace> tilesIn(QRect area, int level) const;
    void setMissing(int missing);
    void drawTiles(Nodes& nodes);
    void upload(Nodes& nodes);

    PhotoViewing* viewing_ = nullptr;
    QRectF sight_;
    bool smoothed_ = true;
    int missing_ = 0;

    // What is shown; the scene graph reads it while this thread waits.
    QImage base_;
    QSize size_;
    TileMaker::Pyramid pyramid_;
    std::vector<TilePlace> visible_;  ///< from the middle outwards
    std::map<TilePlace, QImage> arrived_;
    std::set<TilePlace> present_;  ///< as textures
    bool baseChanged_ = false, tilesChanged_ = false;
    std::unique_ptr<TileMaker> maker_;  // last: its threads call this
};

}  // namespace photoflux::libraryscreen
