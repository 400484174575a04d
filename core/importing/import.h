#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "importing/examiners.h"
#include "importing/found_photos.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace photoflux::library {
class Catalogue;
class Thumbnails;
}  // namespace photoflux::library

namespace photoflux::importing {

enum class Way {
    copy,      ///< into the library, `photos/YEAR/MONTH` by when they were taken
    move,      ///< the same; then the originals that came in are removed
    in_place,  ///< they stay where they are, and belong to the user
};

struct ImportProgress {
    bool finding = false;  ///< still looking for photos: only `found` and `bytes_found` are known
    int found = 0, done = 0;
    std::uint64_t bytes_found = 0, bytes_done = 0;
    double seconds_left = -1;    ///< negative: not known yet
    std::filesystem::path file;  ///< the last one that was done with
};

/// A photo that is in the library for good.
struct Imported {
    std::int64_t id = 0;
    std::filesystem::path source, path;  ///< where it came from, and where it lies
    std::string sha256;
};

struct ImportSummary {
    std::vector<Imported> imported;      ///< new ones, and some that were missing and are found again
    int known = 0;                       ///< were there already, or came twice
    int in_trash = 0;                    ///< of the known: in the library's trash, where they stay
    std::vector<Unreadable> unreadable;  ///< of them nothing was taken
    std::vector<Unreadable>
        remarks;  ///< came in, but parts of what they say could not be read, or stay where they were
    std::vector<std::filesystem::path> libraries;  ///< folders of libraries, which were left alone
    int others = 0;                                ///< files that are no pictures
    int sidecars = 0;                              ///< that were read
    std::uint64_t bytes = 0;                       ///< of what was imported
    double seconds = 0;
};

/// Brings photos into a library. Nothing of theirs is ever changed; what was told as imported survives a kill and a
/// power failure, and whatever else happened, the same call again completes the work. One run at a time; run's thread
/// is the one that writes the catalogue and calls back.
class Import {
public:
    /// All must outlive it.
    Import(library::Catalogue& catalogue, library::Thumbnails& thumbnails, const std::vector<Examine>& examiners,
           Way way);

    struct Listener {
        std::function<void(const ImportProgress&)> progress;
        std::function<void(const Imported&)> imported;  ///< from here on it is safe
        std::function<void(const Unreadable&)> unreadable;
        std::function<void(const Unreadable&)> remark;  ///< of one that was told as imported
    };
    /// `paths`: files, and folders with all that is in them. Cancelled, it keeps what was told as imported. Errors:
    /// bad_input (another import is running), no_disk (says how much is missing), those of Items::add.
    Result<ImportSummary> run(const std::vector<std::filesystem::path>& paths, const Listener& listener,
                              const CancelToken& cancel);

private:
    library::Catalogue& catalogue_;
    library::Thumbnails& thumbnails_;
    const std::vector<Examine>& examiners_;
    const Way way_;
};

}  // namespace photoflux::importing
