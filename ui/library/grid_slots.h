#pragma once

#include "ui/library/photo_grid.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QRectF>
#include <functional>
#include <vector>

namespace photoflux::libraryscreen {

/// A few places that take turns: each holds one of many things while that is in sight, and another one later, so that
/// QML makes an item a place and not one a thing. Which place a thing has follows from its number. GUI thread.
class GridSlots : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ThingRole = Qt::UserRole + 100, XRole, YRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows the things from `first` to before `last`.
    void show(int first, int last, const std::function<QPointF(int)>& place);
    /// Everything that a place says of its thing is to be read again.
    void forget();

protected:
    /// What a thing says for a role that is not a place's own.
    virtual QVariant ofThing(int thing, int role) const = 0;
    virtual QHash<int, QByteArray> namesOfThings() const = 0;
    /// Things from `first` to `last` changed.
    void tell(int first, int last, const QList<int>& roles);

private:
    struct Slot {
        int thing = -1;
        QPointF at;
    };
    std::vector<Slot> slots_;
};

/// Places for tiles. What a screen reader says is put together only while one listens.
class TileSlots : public GridSlots, private QAccessible::ActivationObserver {
    Q_OBJECT
public:
    explicit TileSlots(QObject* parent = nullptr);
    ~TileSlots() override;
    void setGrid(PhotoGrid* grid);

protected:
    QVariant ofThing(int thing, int role) const override;
    QHash<int, QByteArray> namesOfThings() const override;

private:
    void accessibilityActiveChanged(bool active) override;

    PhotoGrid* grid_ = nullptr;
    bool heard_ = QAccessible::isActive();
};

/// Places for headings.
class HeadingSlots : public GridSlots {
    Q_OBJECT
public:
    enum HeadingRole { TitleRole = Qt::UserRole + 1 };
    explicit HeadingSlots(std::function<QString(int)> title, QObject* parent = nullptr)
        : GridSlots(parent), title_(std::move(title)) {}

protected:
    QVariant ofThing(int thing, int role) const override;
    QHash<int, QByteArray> namesOfThings() const override;

private:
    std::function<QString(int)> title_;
};

}  // namespace photoflux::libraryscreen
