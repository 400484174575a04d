#include "ui/generate/strip_model.h"

#include "ui/controls/error_words.h"

#include <algorithm>

namespace photoflux::generate {

namespace {

constexpr int kPage = 60;

}  // namespace

StripModel::StripModel(library::Catalogue* catalogue, LibraryCalls* calls, QObject* parent)
    : QAbstractListModel(parent), catalogue_(catalogue), calls_(calls) {
    fetchMore({});
}

int StripModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant StripModel::data(const QModelIndex& index, int role) const {
    const PictureEntry entry = at(index.row());
    if (!entry.valid()) return {};
    switch (role) {
        case IdRole:
            return entry.id;
        case SourceRole:
            return entry.source();
        case PromptRole:
        case Qt::DisplayRole:
            return entry.prompt;
        case SeedRole:
            return entry.seedText();
        case FavouriteRole:
            return entry.favourite;
        default:
            return {};
    }
}

QHash<int, QByteArray> StripModel::roleNames() const {
    return {{IdRole, "pictureId"},
            {SourceRole, "source"},
            {PromptRole, "prompt"},
            {SeedRole, "seed"},
            {FavouriteRole, "favourite"}};
}

bool StripModel::canFetchMore(const QModelIndex& parent) const { return !parent.isValid() && !complete_ && !fetching_; }

void StripModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent)) return;
    fetching_ = true;
    std::optional<std::int64_t> before;
    if (!entries_.isEmpty()) before = entries_.last().id;
    calls_->run([catalogue = catalogue_, before] { return catalogue->recent_pictures(kPage, before); })
        .then(this, [this](const Result<std::vector<library::MadePicture>>& page) {
            fetching_ = false;
            if (page.ok()) {
                appendPage(*page);
            } else {
                complete_ = true;
                if (!page.cancelled()) Q_EMIT failed(controls::errorWords(page.error()));
            }
            if (!loaded_) {
                loaded_ = true;
                Q_EMIT loadedChanged();
                Q_EMIT refreshed();
            }
        });
}

void StripModel::appendPage(const std::vector<library::MadePicture>& page) {
    complete_ = page.size() < kPage;
    if (page.empty()) return;
    beginInsertRows({}, count(), count() + int(page.size()) - 1);
    for (const auto& picture : page) entries_.append(PictureEntry::from(picture));
    endInsertRows();
    Q_EMIT countChanged();
}

PictureEntry StripModel::at(int row) const { return row >= 0 && row < count() ? entries_[row] : PictureEntry(); }

int StripModel::rowOf(qint64 id) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [id](const auto& entry) { return entry.id == id; });
    return found == entries_.end() ? -1 : int(found - entries_.begin());
}

int StripModel::rowOfPath(const QString& path) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&path](const auto& entry) { return entry.path == path; });
    return found == entries_.end() ? -1 : int(found - entries_.begin());
}

void StripModel::refresh() {
    calls_->run([catalogue = catalogue_] { return catalogue->recent_pictures(kPage); })
        .then(this, [this](const Result<std::vector<library::MadePicture>>& page) {
            if (!page.ok()) {
                if (!page.cancelled()) Q_EMIT failed(controls::errorWords(page.error()));
                return;
            }
            const qint64 newest = entries_.isEmpty() ? 0 : entries_.first().id;
            QList<PictureEntry> fresh;
            for (const auto& picture : *page)
                if (picture.id > newest) fresh.append(PictureEntry::from(picture));
            if (!fresh.isEmpty()) {
                beginInsertRows({}, 0, int(fresh.size()) - 1);
                entries_ = fresh + entries_;
                endInsertRows();
                Q_EMIT countChanged();
            }
            Q_EMIT refreshed();
        });
}

void StripModel::setFavourite(qint64 id, bool favourite) {
    const int row = rowOf(id);
    if (row < 0) return;
    entries_[row].favourite = favourite;
    Q_EMIT dataChanged(index(row), index(row), {FavouriteRole});
}

void StripModel::take(qint64 id) {
    const int row = rowOf(id);
    if (row < 0) return;
    beginRemoveRows({}, row, row);
    entries_.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

void StripModel::putBack(const PictureEntry& entry) {
    const auto place =
        std::find_if(entries_.begin(), entries_.end(), [&entry](const auto& e) { return e.id < entry.id; });
    const int row = int(place - entries_.begin());
    beginInsertRows({}, row, row);
    entries_.insert(row, entry);
    endInsertRows();
    Q_EMIT countChanged();
}

}  // namespace photoflux::generate
