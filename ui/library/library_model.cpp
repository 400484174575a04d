#include "ui/library/library_model.h"

#include "imaging/whole_file.h"
#include "ui/controls/error_words.h"
#include "wording/words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QVariantMap>
#include <algorithm>
#include <array>
#include <utility>

namespace photoflux::libraryscreen {

namespace {

constexpr int kAfterTyping = 150, kAfterScrolling = 60, kAfterSelecting = 40;  // milliseconds

constexpr std::array<std::pair<library::Order, const char*>, 5> kOrders{{{library::Order::newest, "newest"},
                                                                         {library::Order::oldest, "oldest"},
                                                                         {library::Order::added, "added"},
                                                                         {library::Order::name, "name"},
                                                                         {library::Order::rating, "rating"}}};

bool missing(const library::Item& item) { return !QFileInfo::exists(imaging::to_qstring(item.path)); }

}  // namespace

struct LibraryModel::Pile {
    int generation = 0;
    library::Order order = library::Order::newest;
    Result<std::vector<library::Row>> rows = Cancelled{};
    int total = -1;  ///< negative: could not be read
};

LibraryModel::LibraryModel(LibraryDoors doors, ImportDoor import, generate::LibraryCalls* calls, QObject* parent)
    : QObject(parent), doors_(std::move(doors)), calls_(calls), importing_(std::move(import)), viewing_(doors_) {
    const auto later = [this](QTimer& timer, int interval, void (LibraryModel::*then)()) {
        timer.setSingleShot(true);
        timer.setInterval(interval);
        connect(&timer, &QTimer::timeout, this, then);
    };
    later(search_later_, kAfterTyping, &LibraryModel::read);
    later(known_later_, kAfterScrolling, &LibraryModel::readKnown);
    later(details_later_, kAfterSelecting, &LibraryModel::readDetails);
    const auto read_details = [this] { details_later_.start(); };
    connect(&grid_, &PhotoGrid::selectionChanged, this, read_details);
    connect(&grid_, &PhotoGrid::currentChanged, this, read_details);
    connect(&importing_, &ImportRun::arrived, this, &LibraryModel::refresh);
    read();
    readAlbums();
}

library::View LibraryModel::view() const {
    library::View view;
    view.text = search_.trimmed().toStdString();
    if (shown_ == QLatin1String("photos")) view.kind = library::Kind::photo;
    if (shown_ == QLatin1String("made")) view.kind = library::Kind::made;
    view.trash = shown_ == QLatin1String("trash");
    if (album_ != 0) view.album = album_;
    if (person_ != 0) view.person = person_;
    view.order = order_;
    return view;
}

void LibraryModel::read() {
    search_later_.stop();
    const int generation = ++generation_;
    ++reading_;
    Q_EMIT busyChanged();
    calls_
        ->run([items = doors_.items, view = view(), narrowed = narrowed(), generation] {
            Pile pile;
            pile.generation = generation;
            pile.order = view.order;
            pile.rows = items->rows(view);
            if (pile.rows.ok() && !narrowed) {
                pile.total = int(pile.rows->size());
            } else if (const auto all = items->rows({}); all.ok()) {
                pile.total = int(all->size());
            }
            return pile;
        })
        .then(this, [this](const Pile& pile) { use(pile); });
}

void LibraryModel::use(const Pile& pile) {
    --reading_;
    Q_EMIT busyChanged();
    if (pile.generation != generation_) return;  // another view was asked for meanwhile
    searchProblem_.clear();
    if (pile.total >= 0) total_ = pile.total;
    loaded_ = true;
    failed_ = !pile.rows.ok() && !pile.rows.cancelled() && pile.rows.error().code != ErrorCode::usage;
    if (pile.rows.ok()) {
        grid_.setRows(*pile.rows, pile.order);
    } else if (!pile.rows.cancelled()) {
        // What was found before stays: the search is still being written.
        if (pile.rows.error().code == ErrorCode::usage)
            searchProblem_ = words_of(pile.rows.error());
        else
            setProblem(controls::errorWords(pile.rows.error()));
    }
    Q_EMIT viewChanged();
    Q_EMIT rowsChanged();
    known_later_.start();
}

void LibraryModel::refresh() {
    read();
    readAlbums();
}

void LibraryModel::readAlbums() {
    using Lists = std::pair<Result<std::vector<library::Album>>, Result<std::vector<std::pair<std::string, int>>>>;
    calls_->run([items = doors_.items] { return Lists{items->albums(), items->tags()}; })
        .then(this, [this](const Lists& lists) {
            if (lists.first.ok()) albums_ = *lists.first;
            if (lists.second.ok()) {
                auto tags = *lists.second;
                std::stable_sort(tags.begin(), tags.end(),
                                 [](const auto& a, const auto& b) { return a.second > b.second; });
                tags_.clear();
                for (const auto& tag : tags) tags_ << QString::fromStdString(tag.first);
            }
            Q_EMIT albumsChanged();
            Q_EMIT viewChanged();
        });
}

void LibraryModel::lookAt(int first, int last) {
    firstSeen_ = first;
    lastSeen_ = last;
    if (!known_later_.isActive()) known_later_.start();
}

void LibraryModel::readKnown() {
    std::vector<std::int64_t> ids;
    for (int row = std::max(0, firstSeen_); row < std::min(lastSeen_, grid_.count()); ++row)
        if (const qint64 id = grid_.idAt(row); !grid_.known(id)) ids.push_back(id);
    if (ids.empty()) return;
    calls_
        ->run([items = doors_.items, ids] {
            QHash<qint64, KnownItem> known;
            const auto read = items->items(ids);
            if (!read.ok()) return known;
            for (const auto& item : *read) {
                const QString path = imaging::to_qstring(item.path);
                known.insert(item.id, {QFileInfo(path).fileName(), path, item.favourite, missing(item)});
            }
            return known;
        })
        .then(this, [this](const QHash<qint64, KnownItem>& known) {
            if (!known.isEmpty()) grid_.setKnown(known);
        });
}

void LibraryModel::readDetails() {
    qint64 id = grid_.idAt(grid_.current());
    if (grid_.selectedCount() == 1) id = grid_.selectedIds().front();
    if (grid_.selectedCount() == 0) id = 0;
    if (id == 0) {
        details_ = {};
        Q_EMIT detailsChanged();
        return;
    }
    calls_
        ->run([items = doors_.items, edits = doors_.edits, id]() -> Result<PhotoDetails> {
            PHOTOFLUX_TRY(const library::Item item, items->item(id));
            PhotoDetails details = PhotoDetails::from(item, missing(item));
            if (edits) {
                const std::vector<std::int64_t> one{id};
                PHOTOFLUX_TRY(const auto marks, edits->marks(one));
                if (const auto found = marks.find(id); found != marks.end()) details.edited = found->second;
            }
            return details;
        })
        .then(this, [this, id](const Result<PhotoDetails>& details) {
            // Another one may be selected by now.
            if (!grid_.selected(grid_.rowOf(id))) return;
            if (details.ok())
                details_ = *details;
            else if (!details.cancelled())
                setProblem(controls::errorWords(details.error()));
            Q_EMIT detailsChanged();
        });
}

QString LibraryModel::selectionDates() const {
    std::int64_t first = 0, last = 0;
    bool any = false;
    for (const auto& row : grid_.rows()) {
        if (!grid_.isSelected(row.id)) continue;
        first = any ? std::min(first, row.when) : row.when;
        last = any ? std::max(last, row.when) : row.when;
        any = true;
    }
    if (!any) return {};
    const QString from = dateWords(first), to = dateWords(last);
    return from == to ? from : tr("%1 – %2").arg(from, to);
}

QString LibraryModel::selectionKinds() const {
    int made = 0, photos = 0;
    for (const auto& row : grid_.rows())
        if (grid_.isSelected(row.id)) ++(row.kind == library::Kind::made ? made : photos);
    QStringList parts;
    if (photos > 0) parts << tr("%n photo(s)", nullptr, photos);
    if (made > 0) parts << tr("%n made", nullptr, made);
    return parts.join(QStringLiteral(" · "));
}

void LibraryModel::setSearch(const QString& text) {
    if (search_ == text) return;
    search_ = text;
    search_later_.start();
    Q_EMIT viewChanged();
}

void LibraryModel::setShown(const QString& what) {
    if (std::exchange(shown_, what) != what) read();
    Q_EMIT viewChanged();
}

QString LibraryModel::order() const {
    const auto found =
        std::find_if(kOrders.begin(), kOrders.end(), [this](const auto& one) { return one.first == order_; });
    return QString::fromLatin1(found->second);
}

void LibraryModel::setOrder(const QString& order) {
    for (const auto& [value, name] : kOrders)
        if (order == QLatin1String(name) && std::exchange(order_, value) != value) read();
    Q_EMIT viewChanged();
}

void LibraryModel::setAlbum(double album) {
    if (std::exchange(album_, qint64(album)) != qint64(album)) read();
    Q_EMIT viewChanged();
}

void LibraryModel::setPerson(double person) {
    if (std::exchange(person_, qint64(person)) != qint64(person)) read();
    Q_EMIT viewChanged();
}

void LibraryModel::showEverything() {
    search_.clear();
    shown_ = QStringLiteral("all");
    album_ = person_ = 0;
    read();
    Q_EMIT viewChanged();
}

QString LibraryModel::albumName() const {
    for (const auto& album : albums_)
        if (album.id == album_) return QString::fromStdString(album.name);
    return {};
}

bool LibraryModel::albumByHand() const {
    return std::any_of(albums_.begin(), albums_.end(),
                       [this](const auto& album) { return album.id == album_ && album.query.empty(); });
}

QVariantList LibraryModel::albums() const {
    QVariantList list;
    for (const auto& album : albums_)
        list << QVariantMap{{QStringLiteral("id"), double(album.id)},
                            {QStringLiteral("name"), QString::fromStdString(album.name)},
                            {QStringLiteral("query"), QString::fromStdString(album.query)},
                            {QStringLiteral("smart"), !album.query.empty()},
                            {QStringLiteral("count"), album.count}};
    return list;
}

void LibraryModel::complete(const QString& text) {
    calls_->run([items = doors_.items, text = text.toStdString()] { return items->completions(text); })
        .then(this, [this](const Result<std::vector<std::string>>& found) {
            completions_.clear();
            if (found.ok())
                for (const auto& one : *found) completions_ << QString::fromStdString(one);
            Q_EMIT completionsChanged();
        });
}

QString LibraryModel::completed(const QString& text, const QString& offer) const {
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('"')) quoted = !quoted;
        if (text[i].isSpace() && !quoted) start = i + 1;
    }
    return text.left(start) + offer + (offer.endsWith(QLatin1Char(':')) ? QString() : QStringLiteral(" "));
}

void LibraryModel::setProblem(const QString& problem) {
    if (std::exchange(problem_, problem) != problem) Q_EMIT problemChanged();
}

void LibraryModel::retranslate() {
    grid_.retranslate();
    readDetails();
    Q_EMIT viewChanged();
}

}  // namespace photoflux::libraryscreen
