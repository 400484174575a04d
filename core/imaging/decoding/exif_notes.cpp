#include "imaging/decoding/exif_notes.h"

#include "imaging/exif_block.h"

#include <QString>
#include <QStringDecoder>
#include <QStringList>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <exiv2/easyaccess.hpp>
#include <limits>

namespace photoflux::imaging {
namespace {

const Exiv2::Exifdatum* found(const Exiv2::ExifData& exif, const char* key) {
    const auto at = exif.findKey(Exiv2::ExifKey(key));
    return at == exif.end() || at->count() == 0 ? nullptr : &*at;
}

std::string text_of(const Exiv2::ExifData& exif, const char* key) {
    const auto* datum = found(exif, key);
    return datum ? clean(datum->toString()) : std::string();
}

std::optional<double> ratio(const Exiv2::Exifdatum& datum, long n = 0) {
    if (n >= static_cast<long>(datum.count())) return {};
    const auto value = datum.toRational(n);
    if (value.second == 0) return {};
    return double(value.first) / double(value.second);
}

std::optional<double> number_of(const Exiv2::ExifData& exif, const char* key) {
    const auto* datum = found(exif, key);
    const auto value = datum ? ratio(*datum) : std::nullopt;
    return value && *value > 0 ? value : std::nullopt;
}

/// Degrees, minutes and seconds, south and west negative.
std::optional<double> degrees(const Exiv2::ExifData& exif, const char* key, const char* reference, char negative,
                              double most) {
    const auto* datum = found(exif, key);
    if (!datum) return {};
    double sum = 0, unit = 1;
    for (long n = 0; n < 3 && n < static_cast<long>(datum->count()); ++n, unit *= 60) {
        const auto part = ratio(*datum, n);
        if (!part && n == 0) return {};
        sum += part.value_or(0) / unit;
    }
    if (!std::isfinite(sum) || sum < 0 || sum > most) return {};
    const std::string side = text_of(exif, reference);
    return !side.empty() && std::toupper(static_cast<unsigned char>(side[0])) == negative ? -sum : sum;
}

/// What Windows writes: UTF-16 in bytes.
std::string windows_text(const Exiv2::ExifData& exif, const char* key) {
    const auto* datum = found(exif, key);
    if (!datum || datum->size() < 2) return {};
    std::vector<Exiv2::byte> bytes(static_cast<std::size_t>(datum->size()));
    datum->copy(bytes.data(), Exiv2::littleEndian);
    QStringDecoder utf16(QStringDecoder::Utf16LE);
    const QString text = utf16(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size() / 2 * 2)));
    return clean(text.toStdString());
}

std::string lens_of(const Exiv2::ExifData& exif) {
    if (const auto* datum = found(exif, "Exif.Photo.LensModel")) {
        if (auto name = clean(datum->toString()); !name.empty() && name != "----") return name;
    }
    const auto at = Exiv2::lensName(exif);
    if (at == exif.end()) return {};
    const std::string name = clean(at->print(&exif));
    return name.starts_with('(') || name == "n/a" || name == "None" ? std::string() : name;  // a number it cannot name
}

void take_date(PhotoNotes& notes, const Exiv2::ExifData& exif) {
    constexpr std::array<std::array<const char*, 2>, 3> kDates{{
        {"Exif.Photo.DateTimeOriginal", "Exif.Photo.SubSecTimeOriginal"},
        {"Exif.Photo.DateTimeDigitized", "Exif.Photo.SubSecTimeDigitized"},
        {"Exif.Image.DateTime", "Exif.Photo.SubSecTime"},
    }};
    for (const auto& [date, subseconds] : kDates) {
        notes.taken_at = wall_clock(text_of(exif, date), text_of(exif, subseconds));
        if (notes.taken_at) return;
    }
}

void take_words(PhotoNotes& notes, const Exiv2::ExifData& exif) {
    notes.title = windows_text(exif, "Exif.Image.XPTitle");
    notes.caption = text_of(exif, "Exif.Image.ImageDescription");
    // What some cameras write of themselves, and what ComfyUI keeps there, say nothing of the picture.
    const bool empty_words = notes.caption.starts_with("OLYMPUS DIGITAL CAMERA") ||
                             notes.caption.starts_with("workflow:{") || notes.caption.starts_with("Workflow:{") ||
                             notes.caption.starts_with("prompt:{");
    if (empty_words) notes.caption.clear();
    if (notes.caption.empty()) notes.caption = windows_text(exif, "Exif.Image.XPComment");
    const QString keywords = QString::fromStdString(windows_text(exif, "Exif.Image.XPKeywords"));
    for (const QString& word : keywords.split(QLatin1Char(';'))) add_tag(notes.tags, word.toStdString());
}

int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9') return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

int thousandths(std::string_view digits) {
    int value = 0;
    for (std::size_t i = 0; i < 3; ++i)
        value = value * 10 + (i < digits.size() && digits[i] >= '0' && digits[i] <= '9' ? digits[i] - '0' : 0);
    return value;
}

}  // namespace

std::optional<std::int64_t> wall_clock(std::string_view date, std::string_view subseconds) {
    using namespace std::chrono;
    const year_month_day day(year(digits(date, 0, 4)), month(static_cast<unsigned>(digits(date, 5, 2))),
                             std::chrono::day(static_cast<unsigned>(digits(date, 8, 2))));
    if (digits(date, 0, 4) < 1 || !day.ok()) return {};
    int hours = digits(date, 11, 2), minutes = digits(date, 14, 2), seconds = digits(date, 17, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) hours = minutes = seconds = 0;
    if (seconds < 0 || seconds > 60) seconds = 0;
    if (date.size() > 20 && date[19] == '.') subseconds = date.substr(20);
    const auto midnight = duration_cast<milliseconds>(sys_days(day).time_since_epoch()).count();
    return midnight + ((hours * 60LL + minutes) * 60 + seconds) * 1000 + thousandths(subseconds);
}

std::string camera_name(const std::string& make, const std::string& model) {
    constexpr std::array<const char*, 12> kCompanyWords{"CORPORATION", "CORP.",  "COMPANY", "CO.,LTD.",
                                                        "CO.,",        "LTD.",   "IMAGING", "OPTICAL",
                                                        "AG",          "CAMERA", "INC.",    "ELECTRIC"};
    QStringList maker = QString::fromStdString(make).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString name = QString::fromStdString(model);
    for (const QString& word : maker)
        if (word.size() > 2 && name.startsWith(word, Qt::CaseInsensitive)) return model;
    maker.removeIf([&](const QString& word) {
        return maker.size() > 1 && std::any_of(kCompanyWords.begin(), kCompanyWords.end(), [&](const char* company) {
                   return word.compare(QLatin1String(company), Qt::CaseInsensitive) == 0;
               });
    });
    return (maker + QStringList{name}).join(QLatin1Char(' ')).trimmed().toStdString();
}

std::string clean(std::string text) {
    text.erase(std::find(text.begin(), text.end(), '\0'), text.end());
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString decoded = utf8(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    if (utf8.hasError()) decoded = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    return decoded.trimmed().toStdString();
}

void add_tag(std::vector<std::string>& tags, std::string tag) {
    tag = clean(std::move(tag));
    if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end()) tags.push_back(std::move(tag));
}

void take_exif(PhotoNotes& notes, const Exiv2::ExifData& exif) {
    if (exif.empty()) return;
    if (const auto* datum = found(exif, "Exif.Image.Orientation")) {
        const float value = datum->toFloat();
        notes.orientation = value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    notes.camera = camera_name(text_of(exif, "Exif.Image.Make"), text_of(exif, "Exif.Image.Model"));
    notes.lens = lens_of(exif);
    notes.focal_length = number_of(exif, "Exif.Photo.FocalLength");
    notes.aperture = number_of(exif, "Exif.Photo.FNumber");
    if (const auto apex = number_of(exif, "Exif.Photo.ApertureValue"); apex && !notes.aperture)
        notes.aperture = std::round(std::pow(2, *apex / 2) * 10) / 10;
    notes.exposure = number_of(exif, "Exif.Photo.ExposureTime");
    if (const auto at = Exiv2::isoSpeed(exif); at != exif.end() && at->count() > 0) {
        const float value = at->toFloat();
        if (value >= 1 && value < 1e8F) notes.iso = static_cast<int>(std::lround(value));
    }
    take_date(notes, exif);
    notes.latitude = degrees(exif, "Exif.GPSInfo.GPSLatitude", "Exif.GPSInfo.GPSLatitudeRef", 'S', 90);
    notes.longitude = degrees(exif, "Exif.GPSInfo.GPSLongitude", "Exif.GPSInfo.GPSLongitudeRef", 'W', 180);
    if (!notes.latitude || !notes.longitude) notes.latitude = notes.longitude = std::nullopt;
    take_words(notes, exif);
    if (const auto* datum = found(exif, "Exif.Image.Rating")) {
        const float value = datum->toFloat();
        if (value >= 0 && value <= 5) notes.rating = static_cast<int>(value);
    }
}

void take_iptc(PhotoNotes& notes, const Exiv2::IptcData& iptc) {
    std::string date, time, sublocation, city, state, country;
    std::vector<std::string> keywords;
    for (const auto& datum : iptc) {
        const std::string key = datum.key();
        std::string value = clean(datum.toString());
        if (value.empty()) continue;
        if (key == "Iptc.Application2.Keywords") add_tag(keywords, value);
        if (key == "Iptc.Application2.ObjectName") notes.title = value;
        if (key == "Iptc.Application2.Caption") notes.caption = value;
        if (key == "Iptc.Application2.SubLocation") sublocation = value;
        if (key == "Iptc.Application2.City") city = value;
        if (key == "Iptc.Application2.ProvinceState") state = value;
        if (key == "Iptc.Application2.CountryName") country = value;
        if (key == "Iptc.Application2.DateCreated") date = value;
        if (key == "Iptc.Application2.TimeCreated") time = value;
    }
    for (std::string& word : keywords) add_tag(notes.tags, std::move(word));
    for (const std::string& part : {sublocation, city, state, country})
        if (!part.empty()) notes.place += (notes.place.empty() ? "" : ", ") + part;
    if (!notes.taken_at && !date.empty()) notes.taken_at = wall_clock(time.empty() ? date : date + "T" + time);
}

}  // namespace photoflux::imaging
