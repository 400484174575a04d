#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <vector>

namespace photoflux::importing {

/// A file that shall come into the library.
struct FoundPhoto {
    std::filesystem::path path;     ///< absolute
    std::filesystem::path sidecar;  ///< `photo.jpg.xmp` or `photo.xmp` beside it; empty: none
    std::uint64_t bytes = 0;
    std::int64_t modified_at = 0;  ///< milliseconds since 1970
};

/// A file or folder of which nothing came into the library, and why.
struct Unreadable {
    std::filesystem::path path;
    Error why;
};

struct FoundPhotos {
    std::vector<FoundPhoto> photos;  ///< each once, by folder and name
    std::uint64_t bytes = 0;         ///< of them all
    int others = 0;                  ///< files that are no pictures
    std::vector<Unreadable> unreadable;
    std::vector<std::filesystem::path> libraries;  ///< folders that are libraries of this program: left alone
};

/// Looks for pictures in files and, however deep, in folders. In folders, hidden files and folders are left out, and
/// what neither is named nor begins like a picture; links are followed, each folder is visited once. `found` hears of
/// every folder. Any thread. Cancelled is the only failure.
Result<FoundPhotos> find_photos(const std::vector<std::filesystem::path>& paths,
                                const std::function<void(const FoundPhotos&)>& found, const CancelToken& cancel);

/// As a file is now. Errors: not_found, bad_input (no file, a name that is no text).
Result<FoundPhoto> look_up(const std::filesystem::path& path);

}  // namespace photoflux::importing
