#include "importing/picture_signs.h"

#include <algorithm>
#include <array>
#include <string>

namespace photoflux::importing {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kSigns = {"\xFF\xD8\xFF"sv,
                               "\x89PNG\r\n\x1A\n"sv,
                               "II*\0"sv,
                               "MM\0*"sv,
                               "II+\0"sv,
                               "MM\0+"sv,
                               "GIF8"sv,
                               "BM"sv,
                               "FUJIFILMCCD-RAW"sv,
                               "IIRO"sv,
                               "IIRS"sv,
                               "MMOR"sv,
                               "IIU\0"sv,
                               "FOVb"sv,
                               "\0MRM"sv,
                               "\xFF\x0A"sv,
                               "\0\0\0\x0CJXL \r\n\x87\n"sv,
                               "\0\0\0\x0CjP  \r\n\x87\n"sv};
/// Kinds of files in ISO's container, which holds films, too.
constexpr std::array kBrands = {"heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv, "hevx"sv,
                                "mif1"sv, "msf1"sv, "avif"sv, "avis"sv, "crx "sv};
constexpr std::array kSuffixes = {".jpg"sv,  ".jpeg"sv, ".jpe"sv, ".jfif"sv, ".png"sv, ".tif"sv, ".tiff"sv, ".webp"sv,
                                  ".heic"sv, ".heif"sv, ".hif"sv, ".avif"sv, ".jxl"sv, ".jp2"sv, ".gif"sv,  ".bmp"sv,
                                  ".dng"sv,  ".nef"sv,  ".nrw"sv, ".cr2"sv,  ".cr3"sv, ".crw"sv, ".arw"sv,  ".srf"sv,
                                  ".sr2"sv,  ".raf"sv,  ".orf"sv, ".rw2"sv,  ".pef"sv, ".srw"sv, ".x3f"sv,  ".3fr"sv,
                                  ".iiq"sv,  ".erf"sv,  ".kdc"sv, ".dcr"sv,  ".mrw"sv, ".raw"sv, ".rwl"sv};

}  // namespace

bool begins_like_picture(std::string_view bytes) {
    if (bytes.substr(0, 4) == "RIFF" && bytes.size() >= 12) return bytes.substr(8, 4) == "WEBP";
    if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp")
        return std::find(kBrands.begin(), kBrands.end(), bytes.substr(8, 4)) != kBrands.end();
    if (bytes.size() >= 14 && bytes.substr(0, 2) == "II" && bytes.substr(6, 8) == "HEAPCCDR") return true;
    return std::any_of(kSigns.begin(), kSigns.end(), [&](auto sign) { return bytes.substr(0, sign.size()) == sign; });
}

bool named_like_picture(const std::filesystem::path& path) {
    const auto suffix = path.extension().u8string();
    std::string lower(suffix.begin(), suffix.end());
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::find(kSuffixes.begin(), kSuffixes.end(), lower) != kSuffixes.end();
}

}  // namespace photoflux::importing
