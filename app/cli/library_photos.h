#pragma once

#include "base/result.h"
#include "console.h"
#include "library/catalogue.h"
#include "library/items.h"
#include "options.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <memory>
#include <vector>

namespace photoflux::cli {

/// --library, else the folder that the window uses, too.
std::filesystem::path library_folder(const Options& options);

/// The library, made where there is none. Errors: those of Catalogue::open.
Result<std::unique_ptr<library::Catalogue>> open_library(const Options& options);
/// The library that is there. Errors: not_found, those of Catalogue::open.
Result<std::unique_ptr<library::Catalogue>> open_existing_library(const Options& options);

/// The items that words name, by number or by path. Errors: usage (none), not_found.
Result<std::vector<std::int64_t>> named_items(const library::Items& items, const QStringList& words);

/// The album of a name. Errors: not_found.
Result<std::int64_t> album_named(const library::Items& items, const QString& name);

/// Options by which photos are taken from the library: --from-library QUERY, --album NAME, --library FOLDER.
std::vector<Option> library_photo_options();
bool names_library_photos(const Options& options);
/// Files of the photos that these options name, in order. Those whose file is not there, as on a disk that is away, are
/// left out, and named. Errors: usage (the query), not_found (no such album), bad_input (no photo, or none is there).
Result<std::vector<std::filesystem::path>> library_photos(Console& console, const Options& options);

}  // namespace photoflux::cli
