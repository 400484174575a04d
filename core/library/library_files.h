#pragma once

#include "base/cancel.h"
#include "library/connection.h"
#include "library/item.h"

#include <functional>
#include <vector>

namespace photoflux::library {

/// An item's file as the catalogue knows it.
struct KnownFile {
    std::int64_t id = 0;
    std::string stored;  ///< as the tables keep it
    Storage storage = Storage::copied;
    std::string sha256;  ///< empty: nobody read it yet
    std::uint64_t bytes = 0;
    std::int64_t modified_at = 0;
};
std::vector<KnownFile> known_files(SQLite::Database& db);

/// Whether a file lies on a disk that is not there now: no folder on the way to it is left but one where disks appear,
/// or the empty one that waits for a disk.
bool on_absent_disk(const std::filesystem::path& file);
bool on_absent_disk(const std::filesystem::path& file, const std::vector<std::filesystem::path>& places_of_disks);

/// Called for each piece that was read.
using Read = std::function<void(std::uint64_t bytes)>;

/// SHA-256 of a file. Errors: bad_input (it cannot be read).
Result<std::string> hash_of(const std::filesystem::path& file, const CancelToken& cancel, const Read& read = {});

/// Copies a file under a temporary name, waits for the disk, compares what was written and only then gives it the name
/// that `name_of` makes of its SHA-256; what stood there is replaced. Returns the SHA-256. Errors: bad_input (the
/// source), no_disk, corrupt (the disk gave back something else).
Result<std::string> copy_whole(const std::filesystem::path& from, const std::filesystem::path& temporary,
                               const std::function<std::filesystem::path(const std::string& sha256)>& name_of,
                               const CancelToken& cancel, const Read& read = {});

bool is_sha256(const std::string& text);

}  // namespace photoflux::library
