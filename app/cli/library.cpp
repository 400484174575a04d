#include "commands.h"
#include "console.h"
#include "library_commands.h"
#include "library_photos.h"
#include "options.h"

#include <QCoreApplication>

namespace photoflux::cli {
namespace {

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString help() {
    return LibraryText::tr(
        "photoflux library import FILE|FOLDER…   photos into the library: copied, unless told otherwise\n"
        "    --in-place        leave them where they are\n"
        "    --move            remove the originals once their copies are safe\n"
        "photoflux library list                  what is there\n"
        "photoflux library search QUERY          what fits, for example: camera:x100 rating:>3 fox 2024..2025\n"
        "    --sort newest|oldest|added|name|rating   --limit N   --album NAME   --trash (what is in the trash)\n"
        "photoflux library show PHOTO            all that is known of one\n"
        "photoflux library rate 0…5 PHOTO…\n"
        "photoflux library flag picked|rejected|none PHOTO…\n"
        "photoflux library favourite yes|no PHOTO…\n"
        "photoflux library tag add|remove TAG PHOTO…      photoflux library tags\n"
        "photoflux library title PHOTO TEXT               photoflux library caption PHOTO TEXT\n"
        "photoflux library album list|add NAME|rename NAME NEW|remove NAME|put NAME PHOTO…|take NAME PHOTO…\n"
        "    --query QUERY     with add: a smart album, which shows what fits\n"
        "photoflux library faces                 who is in the photos: on|off|find|list; \"library faces help\" shows "
        "all\n"
        "photoflux library duplicates            photos that look the same\n"
        "photoflux library trash PHOTO…          into the trash; restore PHOTO… out of it\n"
        "photoflux library purge [--days N]      delete what was put into the trash N days ago or earlier (default: "
        "30);\n"
        "                                        files that were left in place stay\n"
        "photoflux library verify                does every photo have its file, and every file its bytes?\n"
        "    --quick           look, but do not read the files\n"
        "photoflux library backup FOLDER         a backup; only what is new is copied\n"
        "    --keep N          remove all but the last N (default: 7)   --list (those that there are)\n"
        "    --every day|week|never   keep in mind, with folder and --keep, when the window makes one by itself\n"
        "    --if-due          only when one is due; then FOLDER may be left out\n"
        "photoflux library restore --backup FOLDER   the library anew, from the newest backup in a folder or from one\n"
        "    --without-damaged go on where parts of the backup are damaged, and say which\n"
        "\n"
        "PHOTO is a number, as list shows it, or a path. --library FOLDER: another library. All take --json and "
        "--quiet.\n"
        "Importing the same photos again changes nothing.");
}

Error usage(const QString& text) { return {ErrorCode::usage, text.toStdString()}; }

std::vector<Option> options_of(const QString& command) {
    std::vector<Option> known = {{"library"}, {"json", false}, {"quiet", false}, {"help", false}};
    if (command == QLatin1String("import"))
        for (const char* name : {"in-place", "move"}) known.push_back({name, false});
    if (command == QLatin1String("list") || command == QLatin1String("search")) {
        for (const char* name : {"sort", "limit", "album"}) known.push_back({name});
        known.push_back({"trash", false});
    }
    if (command == QLatin1String("album")) known.push_back({"query"});
    if (command == QLatin1String("faces")) {
        known.push_back({"models"});
        for (const char* name : {"forget", "all"}) known.push_back({name, false});
    }
    if (command == QLatin1String("verify")) known.push_back({"quick", false});
    if (command == QLatin1String("backup")) {
        known.push_back({"keep"});
        known.push_back({"list", false});
        known.push_back({"if-due", false});
        known.push_back({"every"});
    }
    if (command == QLatin1String("restore")) {
        known.push_back({"backup"});
        known.push_back({"without-damaged", false});
    }
    if (command == QLatin1String("purge")) known.push_back({"days"});
    return known;
}

}  // namespace

int run_library(const QStringList& arguments) {
    Console console(arguments.contains(QLatin1String("--json")), arguments.contains(QLatin1String("--quiet")));
    const QString command = arguments.value(0);
    auto options = parse_options(arguments, options_of(command));
    if (!options.ok()) return console.fail(options.failure());
    if (options->has("help") || options->positional.isEmpty()) {
        console.result(help());
        return options->has("help") ? kExitDone : exit_code(ErrorCode::usage);
    }
    options->positional.removeFirst();
    if (command == QLatin1String("import")) return import_into_library(console, *options);
    if (command == QLatin1String("verify") || command == QLatin1String("backup") || options->has("backup"))
        return keep_library(console, command, *options);

    static const QStringList kShow = {QStringLiteral("list"), QStringLiteral("search"), QStringLiteral("show"),
                                      QStringLiteral("duplicates"), QStringLiteral("tags")};
    static const QStringList kChange = {QStringLiteral("rate"),  QStringLiteral("flag"),    QStringLiteral("favourite"),
                                        QStringLiteral("tag"),   QStringLiteral("title"),   QStringLiteral("caption"),
                                        QStringLiteral("trash"), QStringLiteral("restore"), QStringLiteral("purge")};
    const bool albums = command == QLatin1String("album"), faces = command == QLatin1String("faces");
    if (!albums && !faces && !kShow.contains(command) && !kChange.contains(command))
        return console.fail(usage(
            LibraryText::tr("\"library\" knows no \"%1\"; \"photoflux library --help\" shows what").arg(command)));
    const auto catalogue = open_existing_library(*options);
    if (!catalogue.ok()) return console.fail(catalogue.failure());
    if (albums) return library_albums(console, (*catalogue)->items(), *options);
    if (faces) return library_faces(console, **catalogue, *options);
    if (kShow.contains(command)) return show_library(console, **catalogue, command, *options);
    return change_library(console, **catalogue, command, *options);
}

}  // namespace photoflux::cli
