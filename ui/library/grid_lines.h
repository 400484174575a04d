#pragma once

#include "ui/library/grid_slots.h"
#include "ui/library/photo_grid.h"

#include <QtQml/qqmlregistration.h>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QVariantList>
#include <vector>

namespace photoflux::libraryscreen {

/// Where the tiles of a grid lie: lines of squares under headings (months, or stars where the view is sorted by them).
/// All positions follow from the number of items before them, so that scrolling 50,000 costs what is in sight. Content
/// coordinates; GUI thread.
class GridLines : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(photoflux::libraryscreen::PhotoGrid* grid READ grid WRITE setGrid NOTIFY gridChanged)
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY laidOut)
    Q_PROPERTY(double viewHeight READ viewHeight WRITE setViewHeight NOTIFY laidOut)
    Q_PROPERTY(double contentY READ contentY WRITE setContentY NOTIFY contentYChanged)
    /// Wanted side of a tile; the lines are then filled evenly.
    Q_PROPERTY(double tileSize READ tileSize WRITE setTileSize NOTIFY laidOut)
    Q_PROPERTY(double headingHeight READ headingHeight WRITE setHeadingHeight NOTIFY laidOut)
    Q_PROPERTY(double contentHeight READ contentHeight NOTIFY laidOut)
    Q_PROPERTY(double side READ side NOTIFY laidOut)
    Q_PROPERTY(int columns READ columns NOTIFY laidOut)
    Q_PROPERTY(QAbstractListModel* tiles READ tiles CONSTANT)
    Q_PROPERTY(QAbstractListModel* headings READ headings CONSTANT)
    /// `[{year, y}, …]` for a scrubber: where each year begins. Empty where the view is not sorted by date.
    Q_PROPERTY(QVariantList years READ years NOTIFY laidOut)
public:
    static constexpr double kGap = 6;

    explicit GridLines(QObject* parent = nullptr);

    PhotoGrid* grid() const { return grid_; }
    void setGrid(PhotoGrid* grid);
    double width() const { return width_; }
    void setWidth(double width);
    double viewHeight() const { return viewHeight_; }
    void setViewHeight(double height);
    double contentY() const { return contentY_; }
    void setContentY(double y);
    double tileSize() const { return tileSize_; }
    void setTileSize(double size);
    double headingHeight() const { return headingHeight_; }
    void setHeadingHeight(double height);
    double contentHeight() const { return contentHeight_; }
    double side() const { return side_; }
    int columns() const { return columns_; }
    QAbstractListModel* tiles() { return &tiles_; }
    QAbstractListModel* headings() { return &headings_; }
    QVariantList years() const;

    /// The row whose tile lies there; -1: none does.
    Q_INVOKABLE int rowAt(double x, double y) const;
    Q_INVOKABLE QRectF rectOf(int row) const;
    /// All whose tiles the rectangle touches.
    Q_INVOKABLE QList<int> rowsIn(const QRectF& area) const;
    /// The row that lies so many lines below (above: negative), as near to the same column as there is.
    Q_INVOKABLE int below(int row, int lines) const;
    Q_INVOKABLE int linesPerPage() const;
    /// Of the section that is at `y`.
    Q_INVOKABLE QString titleAt(double y) const;
    /// Their words are to be said in another language.
    void retranslate();

Q_SIGNALS:
    void gridChanged();
    void laidOut();
    void contentYChanged();
    /// The rows in sight: from `first` to before `last`.
    void sightChanged(int first, int last);

private:
    struct Section {
        int first = 0, count = 0;
        int key = 0;  ///< year * 12 + month, or stars
        double y = 0;
    };
    void group();
    void layOut();
    void showVisible();
    int lines(const Section& section) const { return (section.count + columns_ - 1) / columns_; }
    double lineHeight() const { return side_ + kGap; }
    double headingOf(const Section& section) const;
    int sectionAt(double y) const;
    int sectionOf(int row) const;
    /// The first row of the line at or after `y`, of the section that is there.
    int rowFrom(double y) const;
    QString title(int section) const;

    PhotoGrid* grid_ = nullptr;
    double width_ = 0, viewHeight_ = 0, contentY_ = 0, tileSize_ = 136, headingHeight_ = 36;
    double side_ = 136, contentHeight_ = 0;
    int columns_ = 1;
    int first_ = 0, last_ = 0;
    std::vector<Section> sections_;
    TileSlots tiles_;
    HeadingSlots headings_;
};

}  // namespace photoflux::libraryscreen
