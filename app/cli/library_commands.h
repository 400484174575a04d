#pragma once

#include "console.h"
#include "library/catalogue.h"
#include "library/items.h"
#include "options.h"

#include <QString>

namespace photoflux::cli {

// Each is one of `photoflux library`'s commands, with the words behind its name; returns the exit code.

int import_into_library(Console& console, const Options& options);

/// "list", "search", "show", "duplicates", "tags": what is there.
int show_library(Console& console, library::Catalogue& catalogue, const QString& command, const Options& options);
/// An event "item", or a line with number, rating and path.
void show_item(Console& console, const library::Item& item);

/// "rate", "flag", "favourite", "tag", "title", "caption", "trash", "restore", "purge".
int change_library(Console& console, library::Catalogue& catalogue, const QString& command, const Options& options);

/// "verify", "backup", "restore" from one.
int keep_library(Console& console, const QString& command, const Options& options);

/// "faces": who is in the photos.
int library_faces(Console& console, library::Catalogue& catalogue, const Options& options);
/// The part of it that searches: "find".
int find_faces_in_library(Console& console, library::Catalogue& catalogue);

int library_albums(Console& console, library::Items& items, const Options& options);

}  // namespace photoflux::cli
