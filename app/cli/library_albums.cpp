#include "library_commands.h"
#include "library_photos.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace photoflux::cli {
namespace {

using library::Items;

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

Result<void> list(Console& console, const Items& items) {
    PHOTOFLUX_TRY(const auto albums, items.albums());
    for (const auto& album : albums) {
        console.event({{"event", "album"},
                       {"id", album.id},
                       {"name", album.name},
                       {"query", album.query},
                       {"items", album.count}});
        if (console.json()) continue;
        QString line = QStringLiteral("%1  %2").arg(album.count, 6).arg(QString::fromStdString(album.name));
        if (!album.query.empty()) line += QStringLiteral("  (%1)").arg(QString::fromStdString(album.query));
        console.result(line);
    }
    return Done{};
}

Result<void> put(Items& items, const QString& command, const QStringList& words) {
    PHOTOFLUX_TRY(const auto album, album_named(items, words[0]));
    PHOTOFLUX_TRY(const auto ids, named_items(items, words.mid(1)));
    return command == QLatin1String("put") ? items.add_to_album(album, ids) : items.remove_from_album(album, ids);
}

Result<void> change(Items& items, const QString& command, const QStringList& words, const Options& options) {
    if (command == QLatin1String("put") || command == QLatin1String("take")) {
        if (words.isEmpty()) return usage(LibraryText::tr("library album %1 needs the name of an album").arg(command));
        return put(items, command, words);
    }
    const qsizetype wanted = command == QLatin1String("rename") ? 2 : 1;
    if (words.size() != wanted)
        return usage(wanted == 2 ? LibraryText::tr("library album rename needs the old name and the new one")
                                 : LibraryText::tr("library album %1 needs one name").arg(command));
    if (command == QLatin1String("add")) {
        PHOTOFLUX_TRY([[maybe_unused]] const auto id,
                      items.add_album(words[0].toStdString(), options.value("query").toStdString()));
        return Done{};
    }
    PHOTOFLUX_TRY(const auto album, album_named(items, words[0]));
    return wanted == 2 ? items.rename_album(album, words[1].toStdString()) : items.remove_album(album);
}

}  // namespace

int library_albums(Console& console, Items& items, const Options& options) {
    QStringList words = options.positional;
    const QString command = words.isEmpty() ? QStringLiteral("list") : words.takeFirst();
    if (command == QLatin1String("list")) {
        const auto listed = list(console, items);
        return listed.ok() ? kExitDone : console.fail(listed.failure());
    }
    static const QStringList kKnown = {QStringLiteral("add"), QStringLiteral("rename"), QStringLiteral("remove"),
                                       QStringLiteral("put"), QStringLiteral("take")};
    if (!kKnown.contains(command))
        return console.fail(
            usage(LibraryText::tr("\"library album\" knows no \"%1\"; \"photoflux library --help\" shows what")
                      .arg(command)));
    const auto changed = change(items, command, words, options);
    if (!changed.ok()) return console.fail(changed.failure());
    console.event({{"event", "changed"}, {"command", "album " + command.toStdString()}});
    return kExitDone;
}

}  // namespace photoflux::cli
