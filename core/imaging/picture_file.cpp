#include "imaging/picture_file.h"

#include "imaging/exif_block.h"
#include "imaging/infotext.h"
#include "imaging/jpeg_segments.h"
#include "imaging/png_chunks.h"
#include "imaging/whole_file.h"
#include "imaging/xmp_packet.h"

#include <QBuffer>
#include <QImage>
#include <algorithm>

namespace photoflux::imaging {
namespace {

enum class Format { png, jpeg, other };

Format format_of(const std::filesystem::path& path) {
    const QString suffix = to_qstring(path.extension()).toLower();
    if (suffix == QLatin1String(".png")) return Format::png;
    return suffix == QLatin1String(".jpg") || suffix == QLatin1String(".jpeg") ? Format::jpeg : Format::other;
}

Result<QByteArray> encoded(const engine::Pixels& pixels, const char* format, int quality) {
    const auto expected = static_cast<std::size_t>(std::max(pixels.width, 0)) * std::max(pixels.height, 0) * 3;
    if (expected == 0 || pixels.rgb.size() != expected) {
        return Error{ErrorCode::bad_input, sentence("imaging", "a picture of %1×%2 pixels cannot have %3 bytes")
                                               .with(pixels.width, pixels.height, pixels.rgb.size())};
    }
    const QImage image(pixels.rgb.data(), pixels.width, pixels.height, qsizetype(pixels.width) * 3,
                       QImage::Format_RGB888);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality)) {
        return Error{ErrorCode::bad_input,
                     sentence("imaging",
                              "the picture cannot be written as %1 at %2×%3 pixels; the format may not allow that size")
                         .with(format, pixels.width, pixels.height)};
    }
    return bytes;
}

/// The whole file that a picture of this name is.
Result<QByteArray> picture_bytes(const std::filesystem::path& path, const engine::Pixels& pixels, const Recipe& recipe,
                                 const SaveOptions& options) {
    const std::string infotext = options.include_recipe ? write_infotext(infotext_of(recipe)) : std::string();
    const std::string json = options.include_recipe ? to_json(recipe) : std::string();
    const std::string program = "PhotoFlux " + recipe.program_version;
    switch (format_of(path)) {
        case Format::png: {
            PHOTOFLUX_TRY(const QByteArray png, encoded(pixels, "PNG", -1));
            QByteArray chunks;
            if (options.include_recipe)
                chunks += png_text_chunk("parameters", infotext) + png_text_chunk("photoflux", json);
            chunks += png_international_text_chunk("XML:com.adobe.xmp", xmp_packet({kGenerated, program, {}}));
            return insert_png_chunks(png, chunks);
        }
        case Format::jpeg: {
            PHOTOFLUX_TRY(const QByteArray jpeg, encoded(pixels, "JPEG", std::clamp(options.jpeg_quality, 1, 100)));
            const QByteArray exif = exif_block({program, infotext, 0});
            const std::string_view exif_data(exif.constData(), static_cast<std::size_t>(exif.size()));
            return insert_jpeg_segments(
                jpeg, jpeg_segment(jpeg::kApp1, exif_data) + jpeg_xmp_segments({kGenerated, program, json}));
        }
        case Format::other:
            break;
    }
    return Error{ErrorCode::usage,
                 sentence("imaging", "%1 has no suffix that pictures are saved with; use .png, .jpg or .jpeg")
                     .with(name_for_people(path))};
}

}  // namespace

bool can_save_as(const std::filesystem::path& path) { return format_of(path) != Format::other; }

Result<void> save_picture(const std::filesystem::path& path, const engine::Pixels& pixels, const Recipe& recipe,
                          const SaveOptions& options) {
    PHOTOFLUX_TRY(const QByteArray bytes, picture_bytes(path, pixels, recipe, options));
    return write_whole_file(path, bytes, options.readers);
}

Result<std::filesystem::path> save_new_picture(const std::function<std::filesystem::path(int)>& name_of,
                                               const engine::Pixels& pixels, const Recipe& recipe,
                                               const SaveOptions& options) {
    PHOTOFLUX_TRY(const QByteArray bytes, picture_bytes(name_of(1), pixels, recipe, options));
    return write_new_file(name_of, bytes, options.readers);
}

}  // namespace photoflux::imaging
