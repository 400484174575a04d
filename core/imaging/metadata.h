#pragma once

#include "base/result.h"
#include "imaging/infotext.h"
#include "imaging/photo_properties.h"
#include "imaging/recipe.h"

#include <QByteArray>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::imaging {

/// What a picture's file says about itself. Nothing is decoded but its headers.
struct Metadata {
    std::string format;  ///< "png", "jpeg", "webp", …
    std::uint64_t bytes = 0;
    int width = 0, height = 0;         ///< as stored, before any rotation that Exif asks for
    int orientation = 0;               ///< Exif's 1 … 8; 0 = not said
    std::vector<Property> properties;  ///< Exif and XMP, and texts of PNG chunks as `Text.<keyword>`
    std::string digital_source_type;   ///< IPTC's mark, or empty
    std::string made_by;               ///< "PhotoFlux", "ComfyUI", "InvokeAI", "SwarmUI", "stable-diffusion.cpp",
                                       ///< "AUTOMATIC1111" (or a program that writes the same), or empty
    std::optional<Recipe> recipe;      ///< ours; or as much as an infotext holds
    bool exact = false;                ///< the recipe is ours and complete
    std::optional<Infotext> infotext;
    std::vector<Error> problems;  ///< parts that could not be read

    /// Marked as made, wholly or in part, by a trained model, or holding a recipe for one.
    bool generated() const;
};

/// Errors: not_found, bad_input (no picture, too large), corrupt (cut off or damaged).
Result<Metadata> read_metadata(const std::filesystem::path& path);
/// The same of a file's bytes; `name` stands in the errors.
Result<Metadata> read_metadata(const QByteArray& bytes, const std::string& name);

/// Copies a PNG or JPEG to `out` without anything but its pixels, bit for bit, colour profile, resolution and
/// orientation. The mark of a generated picture stays. `out` may be `path`. Errors: as read_metadata and whole_file.h;
/// bad_input for other formats, and for an `out` whose suffix promises another one.
Result<void> strip_metadata(const std::filesystem::path& path, const std::filesystem::path& out);

}  // namespace photoflux::imaging
