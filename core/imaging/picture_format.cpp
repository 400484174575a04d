#include "imaging/picture_format.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace photoflux::imaging {
namespace {

using namespace std::string_view_literals;

/// The directories of a TIFF, as far as needed to tell a raw photo from a picture.
class Directories {
public:
    explicit Directories(std::string_view file) : file_(file), big_endian_(file.starts_with("MM")) {}

    /// Whether any directory says DNG, or that its values come from a sensor.
    bool hold_raw() {
        constexpr std::size_t kMost = 64;  // a file may have them in a circle
        std::vector<std::uint32_t> waiting;
        if (const auto first = number(4, 4)) waiting.push_back(*first);
        for (std::size_t n = 0; n < waiting.size() && n < kMost; ++n)
            if (look_into(waiting[n], waiting)) return true;
        return false;
    }

private:
    static constexpr std::uint32_t kPhotometric = 262, kSubDirectories = 330, kDngVersion = 50706;
    static constexpr std::uint32_t kColourFilter = 32803, kLinearRaw = 34892;

    std::optional<std::uint32_t> number(std::size_t at, std::size_t count) const {
        if (at > file_.size() || count > file_.size() - at) return {};
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t byte = big_endian_ ? i : count - 1 - i;
            value = value << 8 | static_cast<unsigned char>(file_[at + byte]);
        }
        return value;
    }

    bool look_into(std::uint32_t at, std::vector<std::uint32_t>& waiting) const {
        const auto entries = number(at, 2);
        if (!entries) return false;
        for (std::size_t n = 0; n < *entries; ++n) {
            const std::size_t entry = std::size_t{at} + 2 + 12 * n;
            const auto tag = number(entry, 2), count = number(entry + 4, 4), value = number(entry + 8, 4);
            if (!tag || !count || !value) return false;
            if (*tag == kDngVersion) return true;
            const auto photometric = number(entry + 8, 2).value_or(0);
            if (*tag == kPhotometric && (photometric == kColourFilter || photometric == kLinearRaw)) return true;
            if (*tag != kSubDirectories) continue;
            if (*count == 1) waiting.push_back(*value);
            for (std::size_t i = 0; *count > 1 && i < std::min<std::size_t>(*count, 8); ++i)
                if (const auto one = number(*value + 4 * i, 4)) waiting.push_back(*one);
        }
        if (const auto next = number(std::size_t{at} + 2 + 12 * std::size_t{*entries}, 4); next && *next != 0)
            waiting.push_back(*next);
        return false;
    }

    std::string_view file_;
    bool big_endian_;
};

bool is_one_of(std::string_view what, std::initializer_list<std::string_view> all) {
    return std::find(all.begin(), all.end(), what) != all.end();
}

}  // namespace

PictureFormat picture_format(const QByteArray& bytes) {
    const std::string_view file(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto four = file.substr(0, 4);
    if (file.starts_with("\xFF\xD8\xFF")) return PictureFormat::jpeg;
    if (file.starts_with("\x89PNG\r\n\x1A\n")) return PictureFormat::png;
    if (file.starts_with("GIF87a") || file.starts_with("GIF89a")) return PictureFormat::gif;
    if (four == "RIFF" && file.substr(0, 12).ends_with("WEBP")) return PictureFormat::webp;
    if (file.starts_with("BM") && file.size() >= 26) return PictureFormat::bmp;
    if (file.size() >= 12 && file.substr(4, 4) == "ftyp") {
        const auto brand = file.substr(8, 4);
        if (brand == "crx ") return PictureFormat::raw;  // Canon's CR3
        const bool heif =
            is_one_of(brand, {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"});
        return heif ? PictureFormat::heif : PictureFormat::none;
    }
    const bool other_raw = file.starts_with("FUJIFILMCCD-RAW") ||
                           is_one_of(four, {"IIRO"sv, "IIRS"sv, "MMOR"sv, "IIU\0"sv, "FOVb"sv, "\0MRM"sv});
    if (other_raw) return PictureFormat::raw;
    if (!is_one_of(four, {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})) return PictureFormat::none;
    const bool canon = file.size() >= 10 && file.substr(8, 2) == "CR";
    return canon || Directories(file).hold_raw() ? PictureFormat::raw : PictureFormat::tiff;
}

std::string name_of(PictureFormat format) {
    constexpr std::array<const char*, 9> kNames{"", "jpeg", "png", "gif", "bmp", "webp", "tiff", "heif", "raw"};
    return kNames.at(static_cast<std::size_t>(format));
}

}  // namespace photoflux::imaging
