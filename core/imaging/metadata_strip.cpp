#include "imaging/exif_block.h"
#include "imaging/jpeg_segments.h"
#include "imaging/metadata.h"
#include "imaging/png_chunks.h"
#include "imaging/whole_file.h"
#include "imaging/xmp_packet.h"

#include <algorithm>
#include <array>

namespace photoflux::imaging {
namespace {

// An allow-list: what is not known to be needed for the pixels is dropped.
constexpr std::array<std::string_view, 15> kPixelChunks = {"IHDR", "PLTE", "IDAT", "IEND", "tRNS",
                                                           "gAMA", "cHRM", "sRGB", "iCCP", "sBIT",
                                                           "pHYs", "bKGD", "acTL", "fcTL", "fdAT"};

QByteArray append(QByteArray bytes, std::string_view more) {
    return bytes.append(more.data(), static_cast<qsizetype>(more.size()));
}

Result<QByteArray> stripped_png(std::string_view file, const std::string& mark, int orientation) {
    PHOTOFLUX_TRY(const auto chunks, read_png_chunks(file));
    QByteArray kept = append({}, kPngSignature);
    for (const auto& chunk : chunks) {
        const bool pixels = std::find(kPixelChunks.begin(), kPixelChunks.end(), chunk.type) != kPixelChunks.end();
        const bool critical = !chunk.type.empty() && chunk.type[0] >= 'A' && chunk.type[0] <= 'Z';
        if (pixels || critical) kept += png_chunk(chunk.type, chunk.data);
    }
    QByteArray added;
    if (orientation > 1) {
        const QByteArray exif = exif_block({{}, {}, orientation});
        added += png_chunk("eXIf", std::string_view(exif.constData() + 6, static_cast<std::size_t>(exif.size() - 6)));
    }
    if (!mark.empty()) added += png_international_text_chunk("XML:com.adobe.xmp", xmp_packet({mark, {}, {}}));
    return insert_png_chunks(kept, added);
}

bool needed_for_pixels(const JpegSegment& segment) {
    if (segment.marker == jpeg::kApp2) return segment.data.starts_with(std::string_view("ICC_PROFILE\0", 12));
    if (segment.marker == jpeg::kApp14) return segment.data.starts_with("Adobe");  // says how colours are coded
    return (segment.marker < jpeg::kApp0 || segment.marker > jpeg::kApp15) && segment.marker != jpeg::kComment;
}

Result<QByteArray> stripped_jpeg(std::string_view file, const std::string& mark, int orientation) {
    PHOTOFLUX_TRY(const auto segments, read_jpeg_segments(file));
    QByteArray kept("\xFF\xD8");
    for (const auto& segment : segments) {
        if (segment.marker == jpeg::kApp0 && segment.data.starts_with(std::string_view("JFIF\0", 5)) &&
            segment.data.size() >= 14) {
            std::string header(segment.data.substr(0, 12));  // its thumbnail stays behind
            kept += jpeg_segment(jpeg::kApp0, header + std::string(2, '\0'));
        } else if (needed_for_pixels(segment)) {
            kept = append(std::move(kept), segment.whole);
        }
    }
    QByteArray added;
    if (orientation > 1) {
        const QByteArray exif = exif_block({{}, {}, orientation});
        added += jpeg_segment(jpeg::kApp1, std::string_view(exif.constData(), static_cast<std::size_t>(exif.size())));
    }
    if (!mark.empty()) added += jpeg_xmp_segments({mark, {}, {}});
    return insert_jpeg_segments(kept, added);
}

/// The format whose name a file of this suffix bears; empty for others.
std::string_view format_named_by(const std::filesystem::path& path) {
    const QString suffix = to_qstring(path.extension()).toLower();
    for (const auto& [name, format] : {std::pair(".png", "png"),
                                       {".jpg", "jpeg"},
                                       {".jpeg", "jpeg"},
                                       {".jpe", "jpeg"},
                                       {".jfif", "jpeg"},
                                       {".webp", "webp"},
                                       {".gif", "gif"},
                                       {".bmp", "bmp"},
                                       {".tif", "tiff"},
                                       {".tiff", "tiff"},
                                       {".avif", "avif"},
                                       {".heic", "heic"}}) {
        if (suffix == QLatin1String(name)) return format;
    }
    return {};
}

/// A file that was misnamed before may stay so; none becomes it.
Result<void> check_name(const std::filesystem::path& path, const std::filesystem::path& out,
                        const std::string& format) {
    const auto named = format_named_by(out);
    if (named.empty() || named == format || format_named_by(path) == named) return Done{};
    const std::string right = format == "png" ? ".png" : ".jpg";
    return Error{ErrorCode::bad_input,
                 sentence("imaging",
                          "%1 is named as %2, but the copy is %3 like %4, for its pixels are not touched; end the name "
                          "with %5")
                     .with(name_for_people(out), named, format, name_for_people(path), right)};
}

}  // namespace

Result<void> strip_metadata(const std::filesystem::path& path, const std::filesystem::path& out) {
    PHOTOFLUX_TRY(const Metadata metadata, read_metadata(path));
    PHOTOFLUX_TRY(const QByteArray bytes, read_whole_file(path));
    const std::string_view file(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::string mark;
    if (metadata.generated()) {
        const auto& said = metadata.digital_source_type;
        mark = said == kEditedWithGenerated ? said : std::string(kGenerated);
    }
    PHOTOFLUX_CHECK(check_name(path, out, metadata.format));
    if (metadata.format == "png") {
        PHOTOFLUX_TRY(const QByteArray kept, stripped_png(file, mark, metadata.orientation));
        return write_whole_file(out, kept);
    }
    if (metadata.format == "jpeg") {
        PHOTOFLUX_TRY(const QByteArray kept, stripped_jpeg(file, mark, metadata.orientation));
        return write_whole_file(out, kept);
    }
    return Error{
        ErrorCode::bad_input,
        sentence("imaging", "%1 is a %2 picture; only PNG and JPEG can be stripped without touching their pixels")
            .with(name_for_people(path), metadata.format)};
}

}  // namespace photoflux::imaging
