#include "library/thumbnails.h"
#include "library_commands.h"
#include "library_photos.h"

#include <QCoreApplication>
#include <QDateTime>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace photoflux::cli {
namespace {

using library::Items;

constexpr qint64 kDaysInTrash = 30, kMostDays = 36'500;
constexpr qint64 kDay = qint64(24) * 60 * 60 * 1000;  // milliseconds

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

/// The first of a command's words, taken off.
Result<QString> first_word(Options& options, const QString& what) {
    if (!options.positional.isEmpty()) return options.positional.takeFirst();
    return usage(LibraryText::tr("%1 is missing; \"photoflux library --help\" shows how").arg(what));
}

/// One of a few words, as its place among them.
Result<int> one_of(const QString& word, const QStringList& words) {
    const auto place = words.indexOf(word);
    if (place >= 0) return static_cast<int>(place);
    return usage(LibraryText::tr("\"%1\" should be %2").arg(word, words.join(LibraryText::tr(" or "))));
}

/// What a command changed.
struct Changed {
    std::vector<std::int64_t> ids;
};

Result<Changed> rate(Items& items, Options& options) {
    PHOTOFLUX_TRY(const QString word, first_word(options, LibraryText::tr("a rating from 0 to 5")));
    bool number = false;
    const int rating = word.toInt(&number);
    if (!number) return usage(LibraryText::tr("\"%1\" is no rating from 0 to 5").arg(word));
    PHOTOFLUX_TRY(auto ids, named_items(items, options.positional));
    PHOTOFLUX_CHECK(items.set_rating(ids, rating));
    return Changed{std::move(ids)};
}

Result<Changed> flag(Items& items, Options& options) {
    PHOTOFLUX_TRY(const QString word, first_word(options, LibraryText::tr("picked, rejected or none")));
    PHOTOFLUX_TRY(const int flag,
                  one_of(word, {QStringLiteral("none"), QStringLiteral("picked"), QStringLiteral("rejected")}));
    PHOTOFLUX_TRY(auto ids, named_items(items, options.positional));
    PHOTOFLUX_CHECK(items.set_flag(ids, static_cast<library::Flag>(flag)));
    return Changed{std::move(ids)};
}

Result<Changed> favourite(Items& items, Options& options) {
    PHOTOFLUX_TRY(const QString word, first_word(options, LibraryText::tr("yes or no")));
    PHOTOFLUX_TRY(const int yes, one_of(word, {QStringLiteral("no"), QStringLiteral("yes")}));
    PHOTOFLUX_TRY(auto ids, named_items(items, options.positional));
    PHOTOFLUX_CHECK(items.set_favourite(ids, yes == 1));
    return Changed{std::move(ids)};
}

Result<Changed> tag(Items& items, Options& options) {
    PHOTOFLUX_TRY(const QString word, first_word(options, LibraryText::tr("add or remove")));
    PHOTOFLUX_TRY(const int add, one_of(word, {QStringLiteral("remove"), QStringLiteral("add")}));
    PHOTOFLUX_TRY(const QString name, first_word(options, LibraryText::tr("a tag")));
    PHOTOFLUX_TRY(auto ids, named_items(items, options.positional));
    const std::string tag = name.trimmed().toStdString();
    PHOTOFLUX_CHECK(add == 1 ? items.add_tag(ids, tag) : items.remove_tag(ids, tag));
    return Changed{std::move(ids)};
}

Result<Changed> describe(Items& items, const QString& command, const Options& options) {
    if (options.positional.size() != 2)
        return usage(LibraryText::tr("library %1 needs a photo and a text").arg(command));
    PHOTOFLUX_TRY(auto ids, named_items(items, options.positional.mid(0, 1)));
    const std::string words = options.positional[1].toStdString();
    PHOTOFLUX_CHECK(command == QLatin1String("title") ? items.set_title(ids.front(), words)
                                                      : items.set_caption(ids.front(), words));
    return Changed{std::move(ids)};
}

int purge(Console& console, library::Catalogue& catalogue, const Options& options) {
    qint64 days = kDaysInTrash;
    if (options.has("days")) {
        const auto told = whole_number(options, "days", 0, kMostDays);
        if (!told.ok()) return console.fail(told.failure());
        days = *told;
    }
    const auto thumbnails = library::Thumbnails::open(catalogue.folder());
    if (!thumbnails.ok()) return console.fail(thumbnails.failure());
    std::optional<Failure> failed;
    const qint64 before = QDateTime::currentMSecsSinceEpoch() - days * kDay + 1;
    const auto gone = catalogue.items().purge(before, [&](const std::string& sha256) {
        if (const auto removed = (*thumbnails)->remove(sha256); !removed.ok()) failed = removed.failure();
    });
    if (!gone.ok()) return console.fail(gone.failure());
    if (failed) return console.fail(*failed);
    console.event({{"event", "purged"}, {"items", *gone}});
    if (!console.json()) console.result(LibraryText::tr("%n photo(s) deleted for good", nullptr, *gone));
    return kExitDone;
}

Result<Changed> changed_by(Items& items, const QString& command, Options& options) {
    if (command == QLatin1String("rate")) return rate(items, options);
    if (command == QLatin1String("flag")) return flag(items, options);
    if (command == QLatin1String("favourite")) return favourite(items, options);
    if (command == QLatin1String("tag")) return tag(items, options);
    if (command == QLatin1String("title") || command == QLatin1String("caption"))
        return describe(items, command, options);
    PHOTOFLUX_TRY(auto ids, named_items(items, options.positional));
    PHOTOFLUX_CHECK(command == QLatin1String("trash") ? items.trash(ids) : items.restore(ids));
    return Changed{std::move(ids)};
}

}  // namespace

int change_library(Console& console, library::Catalogue& catalogue, const QString& command, const Options& options) {
    if (command == QLatin1String("purge")) return purge(console, catalogue, options);
    Options words = options;
    const auto changed = changed_by(catalogue.items(), command, words);
    if (!changed.ok()) return console.fail(changed.failure());
    console.event({{"event", "changed"}, {"command", command.toStdString()}, {"ids", changed->ids}});
    console.say(LibraryText::tr("%n photo(s) changed", nullptr, static_cast<int>(changed->ids.size())));
    return kExitDone;
}

}  // namespace photoflux::cli
