#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "modelstore/catalogue.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace photoflux::modelstore {

/// Where a catalogue's file lies in a store.
std::filesystem::path place_in(const std::filesystem::path& store, const CatalogueFile& file);

/// Every file is there, of its size. A file has its name only after its contents were checked.
bool is_installed(const std::filesystem::path& store, const CatalogueEntry& entry);

/// One file that is to be fetched.
struct WantedFile {
    const CatalogueEntry* entry;  ///< of the catalogue that was asked
    const CatalogueFile* file;
};

/// What is missing for an entry, what it needs included. A need is met by any entry of its kind, in the store or in
/// `elsewhere` (folders of other programs), so that nobody fetches a text encoder twice.
std::vector<WantedFile> missing_files(const std::filesystem::path& store,
                                      const std::vector<std::filesystem::path>& elsewhere, const Catalogue& catalogue,
                                      const CatalogueEntry& entry);

/// Reads every installed file of an entry again and returns those whose contents are no longer the promised ones.
/// `read` is told the bytes read so far. Errors: bad_input (a file cannot be read); cancelled.
Result<std::vector<std::filesystem::path>> damaged_files(const std::filesystem::path& store,
                                                         const CatalogueEntry& entry,
                                                         const std::function<void(qint64)>& read,
                                                         const CancelToken& cancel);

/// Removes an entry's files, and what an unfinished download left of them. Returns the bytes freed. What it needed
/// stays. Errors: no_disk (a file cannot be removed: it says which).
Result<qint64> remove_entry(const std::filesystem::path& store, const CatalogueEntry& entry);

/// Licences that the user has accepted, kept in `licences.json` of a store.
bool licence_accepted(const std::filesystem::path& store, const Licence& licence);
/// Durable when it returns. Errors: no_disk.
Result<void> accept_licence(const std::filesystem::path& store, const Licence& licence);

}  // namespace photoflux::modelstore
