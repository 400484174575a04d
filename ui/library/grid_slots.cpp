#include "ui/library/grid_slots.h"

#include <algorithm>

namespace photoflux::libraryscreen {

int GridSlots::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(slots_.size()); }

QHash<int, QByteArray> GridSlots::roleNames() const {
    QHash<int, QByteArray> names = namesOfThings();
    names.insert(ThingRole, "thing");
    names.insert(XRole, "placeX");
    names.insert(YRole, "placeY");
    return names;
}

QVariant GridSlots::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= rowCount()) return {};
    const Slot& slot = slots_[std::size_t(index.row())];
    switch (role) {
        case ThingRole:
            return slot.thing;
        case XRole:
            return slot.at.x();
        case YRole:
            return slot.at.y();
        default:
            return ofThing(slot.thing, role);
    }
}

void GridSlots::show(int first, int last, const std::function<QPointF(int)>& place) {
    const int wanted = last - first;
    if (wanted > rowCount()) {
        // Some more than needed: the next line is not to make items again.
        const int more = wanted + wanted / 4 - rowCount();
        beginInsertRows({}, rowCount(), rowCount() + more - 1);
        slots_.resize(slots_.size() + std::size_t(more));
        for (Slot& slot : slots_) slot.thing = -1;
        endInsertRows();
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    for (int thing = first; thing < last; ++thing) {
        const int row = thing % rowCount();
        Slot& slot = slots_[std::size_t(row)];
        const QPointF at = place(thing);
        if (slot.thing == thing && slot.at == at) continue;
        const bool moved = slot.thing == thing;
        slot = {thing, at};
        Q_EMIT dataChanged(index(row), index(row), moved ? QList<int>{XRole, YRole} : QList<int>());
    }
}

void GridSlots::forget() {
    for (int row = 0; row < rowCount(); ++row) {
        Slot& slot = slots_[std::size_t(row)];
        if (slot.thing < 0) continue;
        slot.thing = -1;
        Q_EMIT dataChanged(index(row), index(row), {ThingRole});
    }
}

void GridSlots::tell(int first, int last, const QList<int>& roles) {
    for (int row = 0; row < rowCount(); ++row)
        if (const int thing = slots_[std::size_t(row)].thing; thing >= first && thing <= last)
            Q_EMIT dataChanged(index(row), index(row), roles);
}

TileSlots::TileSlots(QObject* parent) : GridSlots(parent) { QAccessible::installActivationObserver(this); }
TileSlots::~TileSlots() { QAccessible::removeActivationObserver(this); }

void TileSlots::accessibilityActiveChanged(bool active) {
    heard_ = active;
    if (grid_) tell(0, grid_->count(), {PhotoGrid::SpokenRole});
}

void TileSlots::setGrid(PhotoGrid* grid) {
    grid_ = grid;
    if (grid_)
        connect(grid_, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex& from, const QModelIndex& to, const QList<int>& roles) {
                    tell(from.row(), to.row(), roles);
                });
}

QVariant TileSlots::ofThing(int thing, int role) const {
    if (role == PhotoGrid::SpokenRole && !heard_) return QString();
    return grid_ ? grid_->data(grid_->index(thing, 0), role) : QVariant();
}

QHash<int, QByteArray> TileSlots::namesOfThings() const { return PhotoGrid().roleNames(); }

QVariant HeadingSlots::ofThing(int thing, int role) const {
    return role == TitleRole && thing >= 0 ? title_(thing) : QVariant();
}

QHash<int, QByteArray> HeadingSlots::namesOfThings() const { return {{TitleRole, "title"}}; }

}  // namespace photoflux::libraryscreen
