#include "imaging/picture_file.h"

#include "imaging/exif_block.h"
#include "imaging/infotext.h"
#include "imaging/jpeg_segments.h"
#include "imaging/png_chunks.h"
#include "imaging/upright.h"
#include "imaging/whole_file.h"
#include "imaging/xmp_packet.h"

#include <QBuffer>
#include <QImageReader>
#include <algorithm>
#include <mutex>

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

/// Qt's own guard counts bytes and stands at 128 MiB; the limits of this folder are checked before it.
void raise_allocation_limit() {
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(static_cast<int>(kMaxPixels * 8 >> 20) + 1); });
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

Result<QImage> load_picture(const std::filesystem::path& path, int max_side) {
    raise_allocation_limit();
    PHOTOFLUX_TRY(QByteArray bytes, read_whole_file(path));
    const std::string name = name_for_people(path);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(false);  // Qt 6.4 drops the colour profile of what it rotates
    if (reader.format().isEmpty()) {
        return Error{ErrorCode::bad_input,
                     sentence("imaging", "%1 is no picture of a format that this program reads").with(name)};
    }
    const QSize size = reader.size();
    if (size.width() > kMaxSide || size.height() > kMaxSide || qint64(size.width()) * size.height() > kMaxPixels) {
        return Error{
            ErrorCode::bad_input,
            sentence("imaging", "%1 has %2×%3 pixels, more than the 200 megapixels and 65,535 pixels a side allowed")
                .with(name, size.width(), size.height())};
    }
    if (max_side > 0 && size.isValid() && std::max(size.width(), size.height()) > max_side) {
        reader.setScaledSize(size.scaled(max_side, max_side, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return Error{ErrorCode::corrupt, sentence("imaging", "%1 cannot be decoded: %2; it is damaged or was cut off")
                                             .with(name, reader.errorString().toStdString())};
    }
    return upright_in_srgb(std::move(image), reader.transformation());
}

}  // namespace photoflux::imaging
