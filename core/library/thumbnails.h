#pragma once

#include "base/result.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::library {

/// Longest sides in pixels of the little pictures that are kept.
inline constexpr int kThumbnailSides[] = {256, 1024};

/// Encoded thumbnails (JPEG, or PNG where there is transparency) by the hash of their photo, in `thumbnails.sqlite` of
/// the library folder: a cache, which may be deleted at any time. Any thread.
class Thumbnails {
public:
    static Result<std::unique_ptr<Thumbnails>> open(const std::filesystem::path& library_folder);
    ~Thumbnails();

    struct Thumbnail {
        std::string sha256;  ///< of the photo's file
        int side = 0;        ///< one of kThumbnailSides
        std::vector<std::uint8_t> bytes;
    };
    Result<void> put(const std::vector<Thumbnail>& thumbnails);
    Result<std::optional<std::vector<std::uint8_t>>> get(const std::string& sha256, int side) const;
    /// With those of its edits.
    Result<void> remove(const std::string& sha256);

    /// In the place of a photo's hash: that photo as this recipe shows it.
    static std::string edited(const std::string& sha256, const std::string& recipe);
    /// Drops what is kept of other edits of the same photo.
    Result<void> keep_edit(const std::string& edited);

private:
    class Private;
    explicit Thumbnails(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::library
