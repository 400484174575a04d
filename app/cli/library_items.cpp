#include "imaging/whole_file.h"
#include "library_commands.h"
#include "library_photos.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <nlohmann/json.hpp>
#include <optional>

namespace photoflux::cli {
namespace {

using library::Item;
using nlohmann::ordered_json;

constexpr qint64 kMostRows = 100'000'000;
constexpr int kNames = 20;  // characters of the column of names

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }
QString shown(const std::filesystem::path& path) { return QDir::toNativeSeparators(imaging::to_qstring(path)); }

const char* name_of(library::Flag flag) {
    return flag == library::Flag::picked ? "picked" : flag == library::Flag::rejected ? "rejected" : "none";
}

bool offline(const Item& item) {
    std::error_code unreadable;
    return !std::filesystem::exists(item.path, unreadable);
}

template <class T>
void put(ordered_json& json, const char* name, const std::optional<T>& value) {
    if (value) json[name] = *value;
}
void put(ordered_json& json, const char* name, const std::string& value) {
    if (!value.empty()) json[name] = value;
}

ordered_json event_of(const Item& item) {
    ordered_json json = {{"event", "item"},
                         {"id", item.id},
                         {"kind", item.kind == library::Kind::made ? "made" : "photo"},
                         {"path", imaging::name_for_people(item.path)},
                         {"storage", item.storage == library::Storage::copied ? "copied" : "in_place"},
                         {"offline", offline(item)},
                         {"sha256", item.sha256},
                         {"bytes", item.bytes},
                         {"format", item.notes.format},
                         {"width", item.notes.width},
                         {"height", item.notes.height},
                         {"rating", item.rating},
                         {"flag", name_of(item.flag)},
                         {"favourite", item.favourite},
                         {"added_at", item.added_at},
                         {"tags", item.tags}};
    put(json, "taken_at", item.notes.taken_at);
    put(json, "title", item.title);
    put(json, "caption", item.caption);
    put(json, "camera", item.notes.camera);
    put(json, "lens", item.notes.lens);
    put(json, "focal_length", item.notes.focal_length);
    put(json, "aperture", item.notes.aperture);
    put(json, "exposure", item.notes.exposure);
    put(json, "iso", item.notes.iso);
    put(json, "latitude", item.notes.latitude);
    put(json, "longitude", item.notes.longitude);
    put(json, "place", item.notes.place);
    put(json, "colour_profile", item.notes.colour_profile);
    put(json, "prompt", item.notes.prompt);
    put(json, "model", item.notes.model);
    put(json, "seed", item.notes.seed);
    put(json, "trashed_at", item.trashed_at);
    return json;
}

void line(Console& console, const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    QString whole = name.leftJustified(kNames) + u' ' + value;
    // Further lines stand below the value: none can pass for a field of its own.
    whole.replace(u'\n', QLatin1Char('\n') + QString(kNames + 1, u' '));
    console.result(whole);
}

QString number(const std::optional<double>& value, const QString& pattern) {
    return value ? pattern.arg(QLocale().toString(*value, 'g', 4)) : QString();
}

QString time_of(std::optional<std::int64_t> milliseconds, Qt::TimeSpec clock) {
    if (!milliseconds) return {};
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(*milliseconds, clock), QLocale::ShortFormat);
}

void show_all_of(Console& console, const Item& item) {
    if (console.json()) return console.event(event_of(item));
    const auto& notes = item.notes;
    line(console, LibraryText::tr("Number"), QString::number(item.id));
    line(console, LibraryText::tr("File"), shown(item.path));
    if (offline(item)) line(console, QString(), LibraryText::tr("is not there: its disk is away, or it was deleted"));
    line(console, LibraryText::tr("Kept"),
         item.storage == library::Storage::copied ? LibraryText::tr("in the library") : LibraryText::tr("in place"));
    line(console, LibraryText::tr("Size"),
         QStringLiteral("%1x%2, %3").arg(notes.width).arg(notes.height).arg(size_of(static_cast<qint64>(item.bytes))));
    line(console, LibraryText::tr("Format"), text(notes.format));
    line(console, LibraryText::tr("Taken"), time_of(notes.taken_at, Qt::UTC));
    line(console, LibraryText::tr("Added"), time_of(item.added_at, Qt::LocalTime));
    line(console, LibraryText::tr("In the trash since"), time_of(item.trashed_at, Qt::LocalTime));
    line(console, LibraryText::tr("Title"), text(item.title));
    line(console, LibraryText::tr("Caption"), text(item.caption));
    QStringList tags;
    for (const auto& tag : item.tags) tags << text(tag);
    line(console, LibraryText::tr("Tags"), tags.join(QStringLiteral(", ")));
    line(console, LibraryText::tr("Rating"), QString::number(item.rating));
    if (item.flag == library::Flag::picked) line(console, LibraryText::tr("Flag"), LibraryText::tr("picked"));
    if (item.flag == library::Flag::rejected) line(console, LibraryText::tr("Flag"), LibraryText::tr("rejected"));
    if (item.favourite) line(console, LibraryText::tr("Favourite"), LibraryText::tr("yes"));
    line(console, LibraryText::tr("Camera"), text(notes.camera));
    line(console, LibraryText::tr("Lens"), text(notes.lens));
    line(console, LibraryText::tr("Focal length"), number(notes.focal_length, QStringLiteral("%1 mm")));
    line(console, LibraryText::tr("Aperture"), number(notes.aperture, QStringLiteral("f/%1")));
    line(console, LibraryText::tr("Exposure"), number(notes.exposure, QStringLiteral("%1 s")));
    if (notes.iso) line(console, LibraryText::tr("ISO"), QString::number(*notes.iso));
    if (notes.latitude && notes.longitude)
        line(console, LibraryText::tr("Position"),
             QStringLiteral("%1, %2").arg(*notes.latitude, 0, 'f', 6).arg(*notes.longitude, 0, 'f', 6));
    line(console, LibraryText::tr("Place"), text(notes.place));
    line(console, LibraryText::tr("Colour profile"), text(notes.colour_profile));
    line(console, LibraryText::tr("Prompt"), text(notes.prompt));
    line(console, LibraryText::tr("Model"), text(notes.model));
    if (notes.seed) line(console, LibraryText::tr("Seed"), QString::number(*notes.seed));
    line(console, LibraryText::tr("SHA-256"), text(item.sha256));
}

Result<library::Order> order_of(const Options& options) {
    using library::Order;
    const QString name = options.value("sort");
    for (const auto& [known, order] : {std::pair{"newest", Order::newest},
                                       {"oldest", Order::oldest},
                                       {"added", Order::added},
                                       {"name", Order::name},
                                       {"rating", Order::rating}})
        if (name == QLatin1String(known)) return order;
    if (name.isEmpty()) return Order::newest;
    return usage(LibraryText::tr("--sort can be newest, oldest, added, name or rating, not \"%1\"").arg(name));
}

Result<void> list(Console& console, const library::Items& items, const QString& query, const Options& options) {
    library::View view;
    view.text = query.toStdString();
    view.trash = options.has("trash");
    PHOTOFLUX_TRY(view.order, order_of(options));
    qint64 most = kMostRows;
    if (options.has("limit")) {
        PHOTOFLUX_TRY(most, whole_number(options, "limit", 1, kMostRows));
    }
    if (options.has("album")) {
        PHOTOFLUX_TRY(view.album, album_named(items, options.value("album")));
    }
    PHOTOFLUX_TRY(const auto rows, items.rows(view));
    constexpr std::size_t kAtOnce = 500;
    const std::size_t end = std::min(rows.size(), static_cast<std::size_t>(most));
    for (std::size_t at = 0; at < end; at += kAtOnce) {
        std::vector<std::int64_t> ids;
        for (std::size_t i = at; i < std::min(end, at + kAtOnce); ++i) ids.push_back(rows[i].id);
        PHOTOFLUX_TRY(const auto some, items.items(ids));
        for (const Item& item : some) show_item(console, item);
    }
    console.event({{"event", "done"}, {"items", end}, {"of", rows.size()}});
    return Done{};
}

Result<void> show_each(Console& console, const library::Items& items, const Options& options) {
    PHOTOFLUX_TRY(const auto ids, named_items(items, options.positional));
    PHOTOFLUX_TRY(const auto named, items.items(ids));
    for (const Item& item : named) {
        if (&item != &named.front() && !console.json()) console.result(QString());
        show_all_of(console, item);
    }
    return Done{};
}

Result<void> duplicates(Console& console, const library::Items& items) {
    PHOTOFLUX_TRY(const auto groups, items.near_duplicates());
    int number = 0;
    for (const auto& group : groups) {
        PHOTOFLUX_TRY(const auto alike, items.items(group));
        if (console.json()) {
            console.event({{"event", "duplicates"}, {"ids", group}});
            continue;
        }
        if (number++ > 0) console.result(QString());
        for (const Item& item : alike) show_item(console, item);
    }
    if (groups.empty()) console.say(LibraryText::tr("No two photos look the same."));
    return Done{};
}

Result<void> tags(Console& console, const library::Items& items) {
    PHOTOFLUX_TRY(const auto all, items.tags());
    for (const auto& [tag, count] : all) {
        console.event({{"event", "tag"}, {"tag", tag}, {"items", count}});
        if (!console.json()) console.result(QStringLiteral("%1  %2").arg(count, 6).arg(text(tag)));
    }
    return Done{};
}

}  // namespace

void show_item(Console& console, const Item& item) {
    if (console.json()) return console.event(event_of(item));
    const QString stars = QString(item.rating, QChar(u'★')) + QString(5 - item.rating, QChar(u'·'));
    console.result(QStringLiteral("%1  %2  %3").arg(item.id, 6).arg(stars, shown(item.path)));
}

int show_library(Console& console, library::Catalogue& catalogue, const QString& command, const Options& options) {
    const library::Items& items = catalogue.items();
    const auto none = [&](const char* what) -> Result<void> {
        if (options.positional.isEmpty()) return Done{};
        return usage(LibraryText::tr("library %1 takes nothing behind it").arg(QLatin1String(what)));
    };
    Result<void> done;
    if (command == QLatin1String("list")) {
        done = none("list");
        if (done.ok()) done = list(console, items, {}, options);
    } else if (command == QLatin1String("search")) {
        done = options.positional.isEmpty()
                   ? Result<void>(usage(LibraryText::tr("library search needs what to look for")))
                   : list(console, items, options.positional.join(u' '), options);
    } else if (command == QLatin1String("show")) {
        done = show_each(console, items, options);
    } else if (command == QLatin1String("duplicates")) {
        done = duplicates(console, items);
    } else {
        done = tags(console, items);
    }
    return done.ok() ? kExitDone : console.fail(done.failure());
}

}  // namespace photoflux::cli
