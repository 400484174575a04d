// What can be done with what is selected.

#include "ui/library/library_model.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

namespace photoflux::libraryscreen {

template <class Call, class After>
void LibraryModel::change(const Call& call, const After& after) {
    calls_->run([items = doors_.items, call] { return call(items); })
        .then(this, [this, after](const std::invoke_result_t<Call, library::Items*>& result) {
            if (result.ok()) {
                after(*result);
            } else if (!result.cancelled()) {
                setProblem(controls::errorWords(result.error()));
            }
        });
}

void LibraryModel::rate(int rating) {
    const auto ids = grid_.selectedIds();
    if (ids.empty()) return;
    change([ids, rating](library::Items* items) { return items->set_rating(ids, rating); },
           [this, ids, rating](Done) {
               grid_.changeRows(ids, [rating](library::Row& row) { row.rating = std::uint8_t(rating); });
               readDetails();
           });
}

void LibraryModel::flag(const QString& flag) {
    const auto ids = grid_.selectedIds();
    if (ids.empty()) return;
    const auto value = flag == QLatin1String("picked")     ? library::Flag::picked
                       : flag == QLatin1String("rejected") ? library::Flag::rejected
                                                           : library::Flag::none;
    change([ids, value](library::Items* items) { return items->set_flag(ids, value); },
           [this, ids, value](Done) { grid_.changeRows(ids, [value](library::Row& row) { row.flag = value; }); });
}

void LibraryModel::toggleFavourite() {
    const auto ids = grid_.selectedIds();
    if (ids.empty()) return;
    // All become what the one that is looked at is not.
    const KnownItem* item = grid_.known(grid_.idAt(grid_.current()));
    const bool favourite = !(item ? item->favourite : details_.favourite);
    change([ids, favourite](library::Items* items) { return items->set_favourite(ids, favourite); },
           [this, ids, favourite](Done) {
               grid_.setFavourite(ids, favourite);
               readDetails();
           });
}

void LibraryModel::addTag(const QString& tag) {
    const auto ids = grid_.selectedIds();
    const std::string words = tag.trimmed().toStdString();
    if (ids.empty() || words.empty()) return;
    change([ids, words](library::Items* items) { return items->add_tag(ids, words); },
           [this](Done) {
               readDetails();
               readAlbums();
           });
}

void LibraryModel::removeTag(const QString& tag) {
    const auto ids = grid_.selectedIds();
    if (ids.empty()) return;
    change([ids, words = tag.toStdString()](library::Items* items) { return items->remove_tag(ids, words); },
           [this](Done) {
               readDetails();
               readAlbums();
           });
}

void LibraryModel::setTitle(const QString& title) {
    if (!details_.valid() || title == details_.title) return;
    change(
        [id = details_.id, words = title.toStdString()](library::Items* items) { return items->set_title(id, words); },
        [this](Done) { readDetails(); });
}

void LibraryModel::setCaption(const QString& caption) {
    if (!details_.valid() || caption == details_.caption) return;
    change([id = details_.id,
            words = caption.toStdString()](library::Items* items) { return items->set_caption(id, words); },
           [this](Done) { readDetails(); });
}

void LibraryModel::trash() {
    const auto ids = grid_.selectedIds();
    if (ids.empty() || shown_ == QLatin1String("trash")) return;
    change([ids](library::Items* items) { return items->trash(ids); },
           [this, ids](Done) {
               trashed_ = ids;
               total_ -= int(ids.size());
               grid_.take(ids);
               Q_EMIT rowsChanged();
               Q_EMIT told(QStringLiteral("trashed"), QString::number(ids.size()));
           });
}

void LibraryModel::undoTrash() { put(std::exchange(trashed_, {}), QStringLiteral("restored")); }

void LibraryModel::restore() {
    if (shown_ == QLatin1String("trash")) put(grid_.selectedIds(), QStringLiteral("restored"));
}

void LibraryModel::put(const std::vector<std::int64_t>& ids, const QString& words) {
    if (ids.empty()) return;
    change([ids](library::Items* items) { return items->restore(ids); },
           [this, ids, words](Done) {
               refresh();
               Q_EMIT told(words, QString::number(ids.size()));
           });
}

void LibraryModel::emptyTrash() {
    change(
        [thumbnails = doors_.thumbnails](library::Items* items) {
            return items->purge(std::numeric_limits<std::int64_t>::max(), [thumbnails](const std::string& sha256) {
                // A cache: what stays in it is seen by nobody.
                if (thumbnails) static_cast<void>(thumbnails->remove(sha256));
            });
        },
        [this](int purged) {
            trashed_.clear();
            refresh();
            Q_EMIT told(QStringLiteral("purged"), QString::number(purged));
        });
}

void LibraryModel::showInFolder() {
    if (details_.valid()) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(details_.path).absolutePath()));
}

QString LibraryModel::draggedUriList() const {
    QString list;
    int count = 0;
    for (const auto id : grid_.selectedIds()) {
        const KnownItem* item = grid_.known(id);
        if (!item || item->offline) continue;
        list += QUrl::fromLocalFile(item->path).toString(QUrl::FullyEncoded) + QStringLiteral("\r\n");
        if (++count == kMostDragged) break;
    }
    return list;
}

void LibraryModel::askForFiles(const QString& purpose) {
    change([ids = grid_.selectedIds()](library::Items* items) { return items->items(ids); },
           [this, purpose](const std::vector<library::Item>& items) {
               QList<QUrl> urls;
               for (const auto& item : items) urls << QUrl::fromLocalFile(imaging::to_qstring(item.path));
               if (!urls.isEmpty()) Q_EMIT filesReady(purpose, urls);
           });
}

void LibraryModel::edit() {
    constexpr int kAround = 100;
    const std::vector<std::int64_t> selected = grid_.selectedIds();
    const int current = grid_.current();
    const qint64 item = selected.size() == 1 ? selected.front() : grid_.idAt(current);
    if (item == 0) return;
    QList<qint64> neighbours;
    if (selected.size() > 1)
        neighbours = QList<qint64>(selected.begin(), selected.end());
    else
        for (int row = std::max(0, current - kAround); row <= std::min(grid_.count() - 1, current + kAround); ++row)
            neighbours << grid_.idAt(row);
    Q_EMIT editAsked(item, neighbours);
}

void LibraryModel::readEdits(const QList<qint64>& items) {
    if (!doors_.edits) return;
    calls_
        ->run([edits = doors_.edits, ids = std::vector<std::int64_t>(items.begin(), items.end())] {
            return edits->marks(ids);
        })
        .then(this, [this](const Result<std::map<std::int64_t, int>>& marks) {
            QHash<qint64, int> edited;
            if (marks.ok())
                for (const auto& [id, mark] : *marks) edited.insert(id, mark);
            if (!edited.isEmpty()) grid_.setEdited(edited);
        });
}

void LibraryModel::addAlbum(const QString& name) {
    const std::string words = name.trimmed().toStdString();
    if (words.empty()) return;
    change(
        [words, ids = grid_.selectedIds()](library::Items* items) -> Result<void> {
            PHOTOFLUX_TRY(const std::int64_t album, items->add_album(words));
            return ids.empty() ? Result<void>() : items->add_to_album(album, ids);
        },
        [this, name](Done) {
            readAlbums();
            Q_EMIT told(QStringLiteral("album"), name.trimmed());
        });
}

void LibraryModel::keepSearch(const QString& name) {
    const std::string words = name.trimmed().toStdString(), query = search_.trimmed().toStdString();
    if (words.empty() || query.empty()) return;
    change([words, query](library::Items* items) { return items->add_album(words, query); },
           [this, name](std::int64_t album) {
               search_.clear();
               album_ = album;
               refresh();
               Q_EMIT told(QStringLiteral("album"), name.trimmed());
           });
}

void LibraryModel::renameAlbum(double album, const QString& name) {
    const std::string words = name.trimmed().toStdString();
    if (words.empty()) return;
    change([id = std::int64_t(album), words](library::Items* items) { return items->rename_album(id, words); },
           [this](Done) { readAlbums(); });
}

void LibraryModel::removeAlbum(double album) {
    change([id = std::int64_t(album)](library::Items* items) { return items->remove_album(id); },
           [this, album](Done) {
               if (album_ == qint64(album)) album_ = 0;
               refresh();
           });
}

void LibraryModel::addToAlbum(double album) {
    const auto ids = grid_.selectedIds();
    if (ids.empty()) return;
    change([id = std::int64_t(album), ids](library::Items* items) { return items->add_to_album(id, ids); },
           [this, album](Done) {
               readAlbums();
               for (const auto& one : albums_)
                   if (one.id == std::int64_t(album))
                       Q_EMIT told(QStringLiteral("added"), QString::fromStdString(one.name));
           });
}

void LibraryModel::takeOffAlbum() {
    const auto ids = grid_.selectedIds();
    if (ids.empty() || !albumByHand()) return;
    change([id = album_, ids](library::Items* items) { return items->remove_from_album(id, ids); },
           [this, ids](Done) {
               grid_.take(ids);
               readAlbums();
               Q_EMIT rowsChanged();
           });
}

}  // namespace photoflux::libraryscreen
