#include "library_photos.h"

#include "imaging/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace photoflux::cli {
namespace {

struct LibraryText {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

Error error(ErrorCode code, const QString& text) { return {code, text.toStdString()}; }

}  // namespace

std::filesystem::path library_folder(const Options& options) {
    const QString usual =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/photoflux");
    return imaging::to_path(QDir(options.has("library") ? options.value("library") : usual).absolutePath());
}

Result<std::unique_ptr<library::Catalogue>> open_library(const Options& options) {
    return library::Catalogue::open(library_folder(options));
}

Result<std::unique_ptr<library::Catalogue>> open_existing_library(const Options& options) {
    const auto folder = library_folder(options);
    std::error_code unreadable;
    if (std::filesystem::exists(folder / "catalogue.sqlite", unreadable)) return library::Catalogue::open(folder);
    return error(
        ErrorCode::not_found,
        LibraryText::tr("there is no library in %1; \"photoflux library import\" makes one, and --library says "
                        "where another lies")
            .arg(QDir::toNativeSeparators(imaging::to_qstring(folder))));
}

Result<std::vector<std::int64_t>> named_items(const library::Items& items, const QStringList& words) {
    if (words.isEmpty())
        return error(ErrorCode::usage, LibraryText::tr("photos are named by number or by path, as \"photoflux library "
                                                       "list\" shows them; none was named"));
    std::vector<std::int64_t> ids;
    for (const QString& word : words) {
        bool number = false;
        const std::int64_t id = word.toLongLong(&number);
        if (number) {
            PHOTOFLUX_TRY(const auto item, items.item(id));
            ids.push_back(item.id);
            continue;
        }
        const QString path = QDir::cleanPath(QFileInfo(word).absoluteFilePath());
        PHOTOFLUX_TRY(const auto item, items.at_path(imaging::to_path(path)));
        if (!item)
            return error(ErrorCode::not_found,
                         LibraryText::tr("%1 is not in the library").arg(QDir::toNativeSeparators(path)));
        ids.push_back(item->id);
    }
    return ids;
}

Result<std::int64_t> album_named(const library::Items& items, const QString& name) {
    PHOTOFLUX_TRY(const auto albums, items.albums());
    const auto found = std::find_if(albums.begin(), albums.end(),
                                    [&](const auto& album) { return QString::fromStdString(album.name) == name; });
    if (found != albums.end()) return found->id;
    return error(
        ErrorCode::not_found,
        LibraryText::tr("there is no album \"%1\"; \"photoflux library album list\" shows which there are").arg(name));
}

std::vector<Option> library_photo_options() { return {{"from-library"}, {"album"}, {"library"}}; }

bool names_library_photos(const Options& options) { return options.has("from-library") || options.has("album"); }

Result<std::vector<std::filesystem::path>> library_photos(Console& console, const Options& options) {
    PHOTOFLUX_TRY(const auto catalogue, open_existing_library(options));
    const library::Items& items = catalogue->items();
    library::View view;
    view.text = options.value("from-library").toStdString();
    if (options.has("album")) {
        PHOTOFLUX_TRY(view.album, album_named(items, options.value("album")));
    }
    PHOTOFLUX_TRY(const auto rows, items.rows(view));
    if (rows.empty())
        return error(ErrorCode::bad_input, LibraryText::tr("the library has no photo that fits; \"photoflux library "
                                                           "search\" shows what a search finds"));
    std::vector<std::int64_t> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    PHOTOFLUX_TRY(const auto found, items.items(ids));
    std::vector<std::filesystem::path> there;
    QStringList away;
    for (const auto& item : found) {
        std::error_code unreadable;
        if (std::filesystem::exists(item.path, unreadable))
            there.push_back(item.path);
        else
            away << QDir::toNativeSeparators(imaging::to_qstring(item.path));
    }
    const QString list = away.join(QStringLiteral(", "));
    if (there.empty())
        return error(ErrorCode::bad_input,
                     LibraryText::tr("the files of these photos are not there; connect their disk: %1").arg(list));
    if (!away.isEmpty()) console.warn(LibraryText::tr("left out, because their files are not there: %1").arg(list));
    return there;
}

}  // namespace photoflux::cli
