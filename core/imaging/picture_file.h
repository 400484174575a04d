#pragma once

#include "base/result.h"
#include "imaging/recipe.h"
#include "imaging/unfinished_file.h"

#include <filesystem>
#include <functional>

namespace photoflux::imaging {

struct SaveOptions {
    int jpeg_quality = 95;       ///< 1 … 100
    bool include_recipe = true;  ///< false: only the mark that the picture is generated is written
    Readers readers = Readers::everybody;
};

/// Writes a generated picture as PNG or JPEG, by the suffix of `path`, whole or not at all (whole_file.h), replacing
/// what was there. Both carry XMP with IPTC's mark for generated pictures, always; and, unless the options say
/// otherwise, the exact recipe and the infotext that other programs read: PNG in the text chunks `photoflux` (JSON of
/// recipe.h) and `parameters`; JPEG in XMP (`photoflux:Recipe`) and in the Exif UserComment. Any thread. Errors: usage
/// (another suffix), bad_input (pixels do not fit their size), and those of write_whole_file.
Result<void> save_picture(const std::filesystem::path& path, const engine::Pixels& pixels, const Recipe& recipe,
                          const SaveOptions& options = {});

/// The same under the first free one of `name_of(1)`, `name_of(2)`, … (all in one folder, with one suffix); returns it.
Result<std::filesystem::path> save_new_picture(const std::function<std::filesystem::path(int)>& name_of,
                                               const engine::Pixels& pixels, const Recipe& recipe,
                                               const SaveOptions& options = {});

/// True when save_picture knows the suffix (.png, .jpg, .jpeg, in any case).
bool can_save_as(const std::filesystem::path& path);

/// What a picture may have at most, wherever the program meets one.
inline constexpr int kMaxSide = 65'535;
inline constexpr std::int64_t kMaxPixels = 200'000'000;

}  // namespace photoflux::imaging
