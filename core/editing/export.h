#pragma once

#include "editing/render.h"
#include "imaging/metadata_copy.h"

#include <QByteArray>
#include <QSize>
#include <filesystem>
#include <string_view>
#include <vector>

namespace photoflux::editing {

enum class ExportFormat { jpeg, png, tiff, webp };
enum class ExportProfile { srgb, display_p3, adobe_rgb };

struct ExportSettings {
    ExportFormat format = ExportFormat::jpeg;
    int quality = 92;           ///< 1 … 100, of JPEG and WebP
    bool sixteen_bits = false;  ///< PNG and TIFF
    int longest = 0;            ///< at most so many pixels on the longest side; 0: all there are
    QSize exact;                ///< exactly this, cut in the middle to its shape; wins over `longest`
    ExportProfile profile = ExportProfile::srgb;
    imaging::KeptMetadata metadata = imaging::KeptMetadata::without_place;
};

struct ExportPreset {
    const char* name;  ///< on the command line
    Sentence title;
    ExportSettings settings;
};
/// In the order in which they are shown.
const std::vector<ExportPreset>& export_presets();
const ExportPreset* find_export_preset(std::string_view name);

/// ".jpg"; and the format of a name's suffix, if it is one.
const char* suffix_of(ExportFormat format);
std::optional<ExportFormat> format_of(const std::filesystem::path& path);

/// Errors: bad_input (16 bits in a format that has 8, a size or quality out of its limits).
Result<void> check(const ExportSettings& settings);

/// The whole file of the picture as the recipe wants it, with the metadata of `source`, the file that the renderer's
/// picture came from. Errors: bad_input, no_memory, those of with_metadata_of; cancelled.
Result<QByteArray> exported(Renderer& renderer, const Recipe& recipe, const ExportSettings& settings,
                            const std::filesystem::path& source, const CancelToken& cancel = {});

}  // namespace photoflux::editing
