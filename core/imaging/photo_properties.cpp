#include "imaging/photo_properties.h"

#include "imaging/exif_block.h"
#include "imaging/xmp_packet.h"
#include "imaging/xmp_toolkit.h"

#include <QString>
#include <exiv2/error.hpp>
#include <exiv2/exif.hpp>
#include <exiv2/image.hpp>
#include <exiv2/xmp_exiv2.hpp>

namespace photoflux::imaging {
namespace {

constexpr std::size_t kMaxProperties = 2000;
constexpr long kMaxBinary = 64;
constexpr std::size_t kMaxValue = 4096;

void add(PhotoProperties& to, std::string key, std::string value) {
    if (to.properties.size() >= kMaxProperties) return;
    if (value.size() > kMaxValue) value = value.substr(0, kMaxValue) + " …";
    to.properties.push_back({std::move(key), QString::fromStdString(value).toStdString()});
}

void take_exif(PhotoProperties& to, const Exiv2::ExifData& exif, Exiv2::ByteOrder order) {
    for (const auto& datum : exif) {
        const std::string group = datum.groupName();
        if (group != "Image" && group != "Photo" && group != "GPSInfo") continue;
        if (datum.key() == "Exif.Image.ExifTag" || datum.key() == "Exif.Image.GPSTag") continue;  // offsets
        if (datum.key() == "Exif.Photo.UserComment") {
            std::string bytes(static_cast<std::size_t>(datum.size()), '\0');
            datum.copy(reinterpret_cast<Exiv2::byte*>(bytes.data()), order);
            to.user_comment = user_comment_text(bytes, order == Exiv2::bigEndian);
            continue;
        }
        if (datum.key() == "Exif.Image.Orientation" && datum.count() > 0) {
            const float value = datum.toFloat();
            to.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 0;
        }
        const bool binary = datum.typeId() == Exiv2::undefined || datum.typeId() == Exiv2::unsignedByte;
        if (binary && datum.size() > kMaxBinary) continue;
        add(to, datum.key(), datum.print(&exif));
    }
}

void take_xmp(PhotoProperties& to, const Exiv2::XmpData& xmp) {
    for (const auto& datum : xmp) {
        const std::string key = datum.key(), value = datum.toString();
        if (key == "Xmp.photoflux.Recipe") {
            to.recipe_json = value;
        } else if (datum.tagName() == "DigitalSourceType") {
            to.digital_source_type = value;
        } else if (!value.empty() && key != "Xmp.xmpNote.HasExtendedXMP") {
            add(to, key, value);
        }
    }
}

}  // namespace

void PhotoProperties::add_exif(std::string_view tiff) try {
    Exiv2::ExifData exif;
    const auto order = Exiv2::ExifParser::decode(exif, reinterpret_cast<const Exiv2::byte*>(tiff.data()),
                                                 static_cast<uint32_t>(tiff.size()));
    if (order == Exiv2::invalidByteOrder) {
        problems.emplace_back(ErrorCode::corrupt, sentence("imaging", "the Exif block is no Exif; it is damaged"));
        return;
    }
    take_exif(*this, exif, order);
} catch (const std::exception& error) {
    problems.emplace_back(ErrorCode::corrupt,
                          sentence("imaging", "the Exif block cannot be read: %1").with(error.what()));
}

void PhotoProperties::add_xmp(const std::string& packet) try {
    const auto lock = xmp_toolkit();
    Exiv2::XmpData xmp;
    if (Exiv2::XmpParser::decode(xmp, packet) != 0) {
        problems.emplace_back(ErrorCode::corrupt, sentence("imaging", "the XMP packet cannot be read; it is damaged"));
        return;
    }
    take_xmp(*this, xmp);
} catch (const std::exception& error) {
    problems.emplace_back(ErrorCode::corrupt,
                          sentence("imaging", "the XMP packet cannot be read: %1").with(error.what()));
}

void PhotoProperties::add_file(std::string_view bytes) try {
    const auto lock = xmp_toolkit();
    const auto image =
        Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(bytes.data()), static_cast<long>(bytes.size()));
    image->readMetadata();
    width = image->pixelWidth();
    height = image->pixelHeight();
    take_exif(*this, image->exifData(), image->byteOrder());
    take_xmp(*this, image->xmpData());
} catch (const std::exception& error) {
    problems.emplace_back(ErrorCode::corrupt,
                          sentence("imaging", "the metadata cannot be read: %1").with(error.what()));
}

}  // namespace photoflux::imaging
