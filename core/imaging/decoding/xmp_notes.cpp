#include "imaging/decoding/xmp_notes.h"

#include "imaging/decoding/exif_notes.h"
#include "imaging/xmp_packet.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace photoflux::imaging {
namespace {

const Exiv2::Xmpdatum* found(const Exiv2::XmpData& xmp, const std::string& key) {
    // findKey with a prefix that Exiv2 does not know would throw; packets bring prefixes of their own.
    const auto at = std::find_if(xmp.begin(), xmp.end(), [&](const auto& datum) { return datum.key() == key; });
    return at == xmp.end() ? nullptr : &*at;
}

std::string text_of(const Exiv2::XmpData& xmp, const std::string& key) {
    const auto* datum = found(xmp, key);
    return datum ? clean(datum->toString()) : std::string();
}

/// The words in the default language, or the first there are.
std::string words_of(const Exiv2::XmpData& xmp, const std::string& key) {
    const auto* datum = found(xmp, key);
    if (!datum) return {};
    const auto* languages = dynamic_cast<const Exiv2::LangAltValue*>(&datum->value());
    if (!languages) return clean(datum->toString());
    if (languages->value_.empty()) return {};
    const auto standard = languages->value_.find("x-default");
    return clean(standard != languages->value_.end() ? standard->second : languages->value_.begin()->second);
}

/// The last part of "Animals|Birds|Heron".
std::string leaf(const std::string& path, char separator) {
    const auto at = path.find_last_of(separator);
    return at == std::string::npos ? path : path.substr(at + 1);
}

std::vector<std::string> tags_of(const Exiv2::XmpData& xmp) {
    std::vector<std::string> tags;
    const auto add = [&](const char* key, char separator) {
        const auto* datum = found(xmp, key);
        if (!datum) return;
        for (long n = 0; n < static_cast<long>(datum->count()); ++n) {
            const std::string tag = datum->toString(n);
            add_tag(tags, separator ? leaf(tag, separator) : tag);
        }
    };
    add("Xmp.dc.subject", 0);
    add("Xmp.lr.hierarchicalSubject", '|');
    add("Xmp.digiKam.TagsList", '/');
    return tags;
}

std::string place_of(const Exiv2::XmpData& xmp) {
    const std::string created = "Xmp.iptcExt.LocationCreated[1]/Iptc4xmpExt:",
                      shown = "Xmp.iptcExt.LocationShown[1]/Iptc4xmpExt:";
    const auto part = [&](const char* core, const char* extension) {
        std::string text = text_of(xmp, core);
        if (text.empty()) text = text_of(xmp, created + extension);
        return text.empty() ? text_of(xmp, shown + extension) : text;
    };
    std::string place;
    for (const std::string& name :
         {part("Xmp.iptc.Location", "Sublocation"), part("Xmp.photoshop.City", "City"),
          part("Xmp.photoshop.State", "ProvinceState"), part("Xmp.photoshop.Country", "CountryName")})
        if (!name.empty()) place += (place.empty() ? "" : ", ") + name;
    return place;
}

/// "4/1", "4", "4.0".
std::optional<double> number_of(const Exiv2::XmpData& xmp, const std::string& key) {
    const QString text = QString::fromStdString(text_of(xmp, key));
    const auto parts = text.split(QLatin1Char('/'));
    bool whole = false, below = true;
    const double over = parts.value(0).toDouble(&whole);
    const double under = parts.size() > 1 ? parts[1].toDouble(&below) : 1;
    if (!whole || !below || under == 0 || !std::isfinite(over / under)) return {};
    return over / under;
}

std::optional<double> positive(const Exiv2::XmpData& xmp, const std::string& key) {
    const auto value = number_of(xmp, key);
    return value && *value > 0 ? value : std::nullopt;
}

/// "41,30.5N", "41,30,30N".
std::optional<double> degrees(const Exiv2::XmpData& xmp, const char* key, double most) {
    QString text = QString::fromStdString(text_of(xmp, key)).toUpper();
    if (text.isEmpty()) return {};
    const QChar side = text.back();
    if (!QStringLiteral("NESW").contains(side)) return {};
    text.chop(1);
    double sum = 0, unit = 1;
    for (const QString& part : text.split(QLatin1Char(','))) {
        bool right = false;
        sum += part.toDouble(&right) / unit;
        unit *= 60;
        if (!right) return {};
    }
    if (!std::isfinite(sum) || sum < 0 || sum > most) return {};
    return side == QLatin1Char('S') || side == QLatin1Char('W') ? -sum : sum;
}

std::optional<int> rating_of(const Exiv2::XmpData& xmp) {
    const auto value = number_of(xmp, "Xmp.xmp.Rating");
    if (!value || *value > 5) return {};
    return std::max(0, static_cast<int>(std::floor(*value)));  // -1 is "rejected"
}

std::optional<std::int64_t> date_of(const Exiv2::XmpData& xmp) {
    for (const char* key :
         {"Xmp.exif.DateTimeOriginal", "Xmp.photoshop.DateCreated", "Xmp.exif.DateTimeDigitized", "Xmp.xmp.CreateDate"})
        if (const auto date = wall_clock(text_of(xmp, key))) return date;
    return {};
}

/// Words and optional numbers alike: what is said takes the place of what was, or only an empty one.
template <class T>
void take(T& into, T said, bool wins) {
    if (said != T() && (wins || into == T())) into = std::move(said);
}

void take_camera(PhotoNotes& notes, const Exiv2::XmpData& xmp, bool wins) {
    take(notes.taken_at, date_of(xmp), wins);
    take(notes.camera, camera_name(text_of(xmp, "Xmp.tiff.Make"), text_of(xmp, "Xmp.tiff.Model")), wins);
    std::string lens = text_of(xmp, "Xmp.exifEX.LensModel");
    if (lens.empty()) lens = text_of(xmp, "Xmp.aux.Lens");
    take(notes.lens, std::move(lens), wins);
    take(notes.focal_length, positive(xmp, "Xmp.exif.FocalLength"), wins);
    take(notes.aperture, positive(xmp, "Xmp.exif.FNumber"), wins);
    take(notes.exposure, positive(xmp, "Xmp.exif.ExposureTime"), wins);
    auto iso = positive(xmp, "Xmp.exif.ISOSpeedRatings");
    if (!iso) iso = positive(xmp, "Xmp.exifEX.PhotographicSensitivity");
    if (iso && *iso < 1e8) take(notes.iso, std::optional<int>(std::lround(*iso)), wins);
    const auto latitude = degrees(xmp, "Xmp.exif.GPSLatitude", 90),
               longitude = degrees(xmp, "Xmp.exif.GPSLongitude", 180);
    if (!latitude || !longitude) return;
    take(notes.latitude, latitude, wins);
    take(notes.longitude, longitude, wins);
}

}  // namespace

void take_xmp(PhotoNotes& notes, const Exiv2::XmpData& xmp, Says says) {
    if (xmp.empty()) return;
    take_camera(notes, xmp, says == Says::more_than_exif);
    take(notes.title, words_of(xmp, "Xmp.dc.title"), true);
    take(notes.caption, words_of(xmp, "Xmp.dc.description"), true);
    take(notes.place, place_of(xmp), true);
    take(notes.rating, rating_of(xmp), true);
    auto tags = tags_of(xmp);
    if (says == Says::less_than_exif) {
        for (std::string& tag : tags) add_tag(notes.tags, std::move(tag));
    } else if (!tags.empty()) {
        notes.tags = std::move(tags);
    }
    const std::string source = text_of(xmp, "Xmp.iptcExt.DigitalSourceType");
    notes.generated = notes.generated || source == kGenerated || source == kEditedWithGenerated;
}

}  // namespace photoflux::imaging
