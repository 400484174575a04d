#include "ui/library/photo_grid.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kMostKnown = 20'000;

QString signsOf(const library::Row& row, const KnownItem* item) {
    QString signs;
    if (row.kind == library::Kind::made) signs += QStringLiteral("palette ");
    if (row.edited != 0) signs += QStringLiteral("tune ");
    if (row.flag == library::Flag::picked) signs += QStringLiteral("flag-fill ");
    if (row.flag == library::Flag::rejected) signs += QStringLiteral("block ");
    if (item && item->favourite) signs += QStringLiteral("favorite-fill ");
    if (item && item->offline) signs += QStringLiteral("cloud_off ");
    return signs;
}

}  // namespace

QString ratingWords(int rating) {
    return rating == 0 ? QCoreApplication::translate("PhotoGrid", "no stars")
                       : QCoreApplication::translate("PhotoGrid", "%n star(s)", nullptr, rating);
}

QString dateWords(std::int64_t when) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(when, Qt::UTC).date(),
                              QCoreApplication::translate("PhotoGrid", "d MMMM yyyy", "format of a date"));
}

int PhotoGrid::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QHash<int, QByteArray> PhotoGrid::roleNames() const {
    return {{PhotoIdRole, "photoId"},   {NameRole, "name"},           {RatingRole, "rating"},
            {MadeRole, "made"},         {FlagRole, "flag"},           {RejectedRole, "rejected"},
            {SignsRole, "signs"},       {FavouriteRole, "favourite"}, {OfflineRole, "offline"},
            {SelectedRole, "selected"}, {CurrentRole, "current"},     {EditedRole, "edited"},
            {SpokenRole, "spoken"}};
}

QVariant PhotoGrid::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= count()) return {};
    const library::Row& row = rows_[std::size_t(index.row())];
    switch (role) {
        case PhotoIdRole:
            return qint64(row.id);
        case RatingRole:
            return int(row.rating);
        case MadeRole:
            return row.kind == library::Kind::made;
        case FlagRole:
            return row.flag == library::Flag::picked     ? QStringLiteral("picked")
                   : row.flag == library::Flag::rejected ? QStringLiteral("rejected")
                                                         : QString();
        case RejectedRole:
            return row.flag == library::Flag::rejected;
        case SelectedRole:
            return selected_.count(row.id) != 0;
        case CurrentRole:
            return index.row() == current_;
        case EditedRole:
            return row.edited;
        default:
            break;
    }
    const KnownItem* item = known(row.id);
    switch (role) {
        case NameRole:
        case Qt::DisplayRole:
            return item ? item->name : QString();
        case FavouriteRole:
            return item && item->favourite;
        case OfflineRole:
            return item && item->offline;
        case SignsRole:
            return signsOf(row, item);
        case SpokenRole: {
            const QLocale locale;
            QStringList parts{item ? item->name : QString(), ratingWords(row.rating), dateWords(row.when)};
            if (row.kind == library::Kind::made) parts << tr("made here");
            if (row.edited != 0) parts << tr("edited");
            if (row.flag != library::Flag::none)
                parts << (row.flag == library::Flag::picked ? tr("picked") : tr("rejected"));
            if (item && item->offline) parts << tr("offline");
            parts << tr("%1 of %2").arg(locale.toString(index.row() + 1), locale.toString(count()));
            parts.removeAll(QString());
            return parts.join(QStringLiteral(", "));
        }
        default:
            return {};
    }
}

void PhotoGrid::setRows(std::vector<library::Row> rows, library::Order order) {
    const qint64 current = idAt(current_), anchor = idAt(anchor_);
    beginResetModel();
    rows_ = std::move(rows);
    order_ = order;
    std::unordered_set<std::int64_t> still;
    if (!selected_.empty())
        for (const auto& row : rows_)
            if (selected_.count(row.id) != 0) still.insert(row.id);
    selected_ = std::move(still);
    current_ = rowOf(current);
    anchor_ = rowOf(anchor);
    endResetModel();
    Q_EMIT rowsChanged();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

void PhotoGrid::setKnown(const QHash<qint64, KnownItem>& items) {
    if (known_.size() > kMostKnown) known_.clear();
    known_.insert(items);
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1), {NameRole, SignsRole, FavouriteRole, OfflineRole, SpokenRole});
}

const KnownItem* PhotoGrid::known(qint64 id) const {
    const auto found = known_.constFind(id);
    return found == known_.constEnd() ? nullptr : &*found;
}

int PhotoGrid::rowOf(qint64 id) const {
    if (id == 0) return -1;
    const auto found = std::find_if(rows_.begin(), rows_.end(), [id](const auto& row) { return row.id == id; });
    return found == rows_.end() ? -1 : int(found - rows_.begin());
}

std::vector<std::int64_t> PhotoGrid::selectedIds() const {
    std::vector<std::int64_t> ids;
    ids.reserve(selected_.size());
    for (const auto& row : rows_)
        if (selected_.count(row.id) != 0) ids.push_back(row.id);
    return ids;
}

void PhotoGrid::setFavourite(const std::vector<std::int64_t>& ids, bool favourite) {
    for (const auto id : ids)
        if (const auto found = known_.find(id); found != known_.end()) found->favourite = favourite;
    tellRows();
}

void PhotoGrid::setEdited(const QHash<qint64, int>& edited) {
    for (auto& row : rows_)
        if (const auto found = edited.constFind(row.id); found != edited.constEnd()) row.edited = *found;
    tellRows();
}

QVariantList PhotoGrid::selectedItems() const {
    QVariantList list;
    for (const auto id : selectedIds()) list << qint64(id);
    return list;
}

void PhotoGrid::take(const std::vector<std::int64_t>& ids) {
    const std::unordered_set<std::int64_t> gone(ids.begin(), ids.end());
    // The first that stays, from the current one on.
    int next = std::max(0, current_);
    while (next < count() && gone.count(idAt(next)) != 0) ++next;
    qint64 then = idAt(next);
    for (int before = std::min(next, count()) - 1; then == 0 && before >= 0; --before)
        if (gone.count(idAt(before)) == 0) then = idAt(before);
    beginResetModel();
    rows_.erase(
        std::remove_if(rows_.begin(), rows_.end(), [&gone](const auto& row) { return gone.count(row.id) != 0; }),
        rows_.end());
    for (const auto id : ids) selected_.erase(id);
    current_ = anchor_ = rowOf(then);
    if (selected_.empty() && then != 0) selected_.insert(then);
    endResetModel();
    Q_EMIT rowsChanged();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
}

void PhotoGrid::retranslate() {
    tellRows();
    Q_EMIT wordsChanged();
}

void PhotoGrid::setCurrent(int row) {
    row = std::clamp(row, -1, count() - 1);
    if (row == current_) return;
    const int before = std::exchange(current_, row);
    for (const int changed : {before, row})
        if (changed >= 0 && changed < count()) Q_EMIT dataChanged(index(changed), index(changed), {CurrentRole});
    Q_EMIT currentChanged();
}

void PhotoGrid::click(int row, int modifiers) {
    if (row < 0 || row >= count()) return;
    if ((modifiers & Qt::ShiftModifier) != 0 && anchor_ >= 0) {
        if ((modifiers & Qt::ControlModifier) == 0) selected_.clear();
        selectRange(anchor_, row);
    } else if ((modifiers & Qt::ControlModifier) != 0) {
        if (selected_.erase(idAt(row)) == 0) selected_.insert(idAt(row));
        anchor_ = row;
    } else {
        selected_ = {idAt(row)};
        anchor_ = row;
    }
    setCurrent(row);
    tellSelection();
}

void PhotoGrid::step(int row, bool extend) {
    if (count() == 0) return;
    row = std::clamp(row, 0, count() - 1);
    if (extend && anchor_ < 0) anchor_ = std::max(0, current_);
    click(row, extend ? Qt::ShiftModifier : Qt::NoModifier);
}

void PhotoGrid::selectAll() {
    selectRange(0, count() - 1);
    if (current_ < 0) setCurrent(0);
    tellSelection();
}

void PhotoGrid::clearSelection() {
    selected_.clear();
    tellSelection();
}

bool PhotoGrid::selected(int row) const { return selected_.count(idAt(row)) != 0; }

void PhotoGrid::beginLasso(bool keep) {
    beforeLasso_ = keep ? selected_ : std::unordered_set<std::int64_t>();
    selected_ = beforeLasso_;
    tellSelection();
}

void PhotoGrid::lasso(const QList<int>& rows) {
    selected_ = beforeLasso_;
    for (const int row : rows) selected_.insert(idAt(row));
    selected_.erase(0);
    if (!rows.isEmpty()) {
        anchor_ = rows.first();
        setCurrent(rows.last());
    }
    tellSelection();
}

void PhotoGrid::selectRange(int from, int to) {
    if (from > to) std::swap(from, to);
    for (int row = std::max(0, from); row <= std::min(to, count() - 1); ++row) selected_.insert(idAt(row));
}

void PhotoGrid::tellRows() {
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1));
}

void PhotoGrid::tellSelection() {
    if (count() > 0) Q_EMIT dataChanged(index(0), index(count() - 1), {SelectedRole});
    Q_EMIT selectionChanged();
}

}  // namespace photoflux::libraryscreen
