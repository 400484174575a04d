#include "imaging/metadata_copy.h"

#include "imaging/metadata.h"
#include "imaging/whole_file.h"
#include "imaging/xmp_packet.h"
#include "imaging/xmp_toolkit.h"

#include <algorithm>
#include <array>
#include <exiv2/error.hpp>
#include <exiv2/exif.hpp>
#include <exiv2/image.hpp>
#include <exiv2/iptc.hpp>
#include <exiv2/xmp_exiv2.hpp>

namespace photoflux::imaging {
namespace {

template <class List>
bool holds(const List& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Of the group that also describes how pixels are stored, what describes the photo.
constexpr std::array<std::string_view, 16> kImageTags = {
    "ImageDescription", "Make",    "Model",     "DateTime", "Artist",     "Copyright", "HostComputer",   "Rating",
    "RatingPercent",    "XPTitle", "XPComment", "XPAuthor", "XPKeywords", "XPSubject", "TimeZoneOffset", "Software"};
constexpr std::array<std::string_view, 6> kWrongPhotoTags = {"PixelXDimension",     "PixelYDimension", "MakerNote",
                                                             "InteroperabilityTag", "ColorSpace",      "0xea1d"};
constexpr std::array<std::string_view, 9> kPlaceNames = {"Location",    "LocationShown", "LocationCreated",
                                                         "City",        "State",         "Country",
                                                         "CountryCode", "Sublocation",   "ProvinceState"};
constexpr std::array<std::string_view, 6> kPlaceRecords = {"City",        "SubLocation", "ProvinceState",
                                                           "CountryCode", "CountryName", "LocationCode"};

void copy_exif(const Exiv2::ExifData& from, Exiv2::ExifData& to, bool place) {
    for (const auto& datum : from) {
        const std::string group = datum.groupName(), tag = datum.tagName();
        const bool wanted = (group == "Image" && holds(kImageTags, tag)) ||
                            (group == "Photo" && !holds(kWrongPhotoTags, tag)) || (group == "GPSInfo" && place);
        if (wanted && to.findKey(Exiv2::ExifKey(datum.key())) == to.end()) to.add(datum);
    }
}

/// The first name of a path such as `Iptc4xmpExt:LocationShown[1]/…`.
std::string first_name(const std::string& tag) { return tag.substr(0, tag.find_first_of("[/")); }

void copy_xmp(const Exiv2::XmpData& from, Exiv2::XmpData& to, bool place) {
    for (const auto& datum : from) {
        const std::string group = datum.groupName(), name = first_name(datum.tagName());
        // Of other programs' edits, of stored pixels, of files: true of the source alone.
        const bool stale = group == "crs" || group == "xmpNote" || group == "xmpMM" || group == "tiff" ||
                           name == "Thumbnails" || name == "PixelXDimension" || name == "PixelYDimension" ||
                           name == "NativeDigest" || name == "DigitalSourceType";
        const bool tells_place = name.starts_with("GPS") || holds(kPlaceNames, name);
        if (!stale && (place || !tells_place)) to.add(datum);
    }
}

void copy_iptc(const Exiv2::IptcData& from, Exiv2::IptcData& to, bool place) {
    for (const auto& datum : from)
        if (place || !holds(kPlaceRecords, datum.tagName())) to.add(datum);
}

void copy_all(Exiv2::Image& to, const QByteArray& bytes, bool place) {
    const auto from = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(bytes.constData()),
                                                static_cast<long>(bytes.size()));
    from->readMetadata();
    copy_exif(from->exifData(), to.exifData(), place);
    copy_xmp(from->xmpData(), to.xmpData(), place);
    copy_iptc(from->iptcData(), to.iptcData(), place);
}

}  // namespace

Result<QByteArray> with_metadata_of(const QByteArray& picture, const std::filesystem::path& source, KeptMetadata kept,
                                    bool srgb) try {
    const auto said = read_metadata(source);
    const bool generated = said.ok() && said->generated();
    if (kept == KeptMetadata::none && !generated) return picture;
    PHOTOFLUX_TRY(const QByteArray bytes, read_whole_file(source));

    const auto lock = xmp_toolkit();
    const auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte*>(picture.constData()),
                                                 static_cast<long>(picture.size()));
    image->readMetadata();
    if (kept != KeptMetadata::none) {
        try {
            copy_all(*image, bytes, kept == KeptMetadata::all);
        } catch (const Exiv2::Error&) {  // NOLINT(bugprone-empty-catch): what cannot be read cannot be kept
        }
        image->exifData()["Exif.Photo.ColorSpace"] = static_cast<uint16_t>(srgb ? 1 : 65535);
        image->exifData()["Exif.Photo.PixelXDimension"] = static_cast<uint32_t>(image->pixelWidth());
        image->exifData()["Exif.Photo.PixelYDimension"] = static_cast<uint32_t>(image->pixelHeight());
        image->exifData()["Exif.Image.Orientation"] = uint16_t{1};
        image->exifData()["Exif.Image.Software"] = "PhotoFlux " PHOTOFLUX_VERSION;
    }
    if (generated) image->xmpData()["Xmp.iptcExt.DigitalSourceType"] = std::string(kEditedWithGenerated);
    image->writeMetadata();

    auto& io = image->io();
    if (io.open() != 0) return Error{ErrorCode::internal, sentence("imaging", "the metadata could not be written")};
    QByteArray written(static_cast<qsizetype>(io.size()), Qt::Uninitialized);
    io.seek(0, Exiv2::BasicIo::beg);
    const auto count = io.read(reinterpret_cast<Exiv2::byte*>(written.data()), static_cast<long>(written.size()));
    io.close();
    if (count != static_cast<long>(written.size()))
        return Error{ErrorCode::internal, sentence("imaging", "the metadata could not be written")};
    return written;
} catch (const std::exception& problem) {
    return Error{
        ErrorCode::corrupt,
        sentence("imaging", "what %1 says of itself cannot be written into the new picture: %2; choose less of it")
            .with(name_for_people(source), problem.what())};
}

}  // namespace photoflux::imaging
