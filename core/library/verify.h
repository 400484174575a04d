#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "library/progress.h"

#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::library {

class Catalogue;

enum class Fault {
    missing,     ///< a row without its file
    offline,     ///< the file lies on a disk that is not there now; nothing is wrong with the library
    changed,     ///< by another program: size or time differ, or, with hashes, the bytes
    damaged,     ///< size and time are as they were, the bytes are not (only with hashes)
    unreadable,  ///< it is there and cannot be read (only with hashes)
    orphan,      ///< a file in the library's folders without a row, as a crash may leave one
    words,       ///< the search does not know what the row says
};

struct Finding {
    Fault fault = Fault::missing;
    std::int64_t id = 0;         ///< of the item; 0 for an orphan
    std::filesystem::path path;  ///< absolute
};

struct VerifyOptions {
    bool hashes = false;  ///< read every file whole
};

struct VerifyReport {
    int files = 0;                      ///< rows looked at
    std::vector<Finding> findings;      ///< by item, then orphans
    std::vector<std::string> database;  ///< what SQLite finds wrong in the file itself; English
    bool sound() const;                 ///< nothing is wrong; files that are offline are not
};

/// Compares the catalogue with the disk. Changes nothing, neither rows nor files. Others may go on using the catalogue;
/// what changes meanwhile is not reported. Errors: corrupt, no_disk (the catalogue cannot be read at all).
Result<VerifyReport> verify(const Catalogue& catalogue, const VerifyOptions& options = {},
                            const Progress& progress = {}, const CancelToken& cancel = {});

}  // namespace photoflux::library
