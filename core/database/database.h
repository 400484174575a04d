#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::database {

/// The SQL that takes a file from schema version i to i + 1, for i = 0 (an empty file) upward. Only ever appended to.
using Migrations = std::vector<std::string_view>;

/// Opens or creates `file` for one user: its folder is 0700, the file 0600; WAL, `synchronous=FULL`, foreign keys on.
/// An older schema is first copied to `<file>.schema-N.backup`, then migrated in one transaction. The connection waits
/// five seconds for others and may be used by one thread at a time.
/// Errors: bad_input (written by a newer program; left untouched), corrupt, no_disk.
Result<std::unique_ptr<SQLite::Database>> open(const std::filesystem::path& file, const Migrations& migrations);

/// The sentence for an exception of SQLiteCpp. `what` says what was being done to which file: "opening %1".
Error error_of(const SQLite::Exception& exception, const Sentence& what);

/// Runs `work`, which returns a Result, and turns an exception of SQLiteCpp into an error.
template <class Work>
auto guarded(const Sentence& what, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return error_of(exception, what);
    }
}

/// Makes `folder` and its parents where needed; `folder` itself is then closed to other users. Errors: no_disk.
Result<void> make_private_folder(const std::filesystem::path& folder);
/// Makes an empty file where none is; it is then closed to other users. Errors: no_disk.
Result<void> make_private_file(const std::filesystem::path& file);
/// Waits until the file's bytes are on the disk. Errors: no_disk.
Result<void> sync_file(const std::filesystem::path& file);
/// Waits until the names in a folder are on the disk, where the system knows how. Errors: no_disk.
Result<void> sync_folder(const std::filesystem::path& folder);

}  // namespace photoflux::database
