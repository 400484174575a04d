#include "imaging/decoding/cut_off.h"

#include <QString>
#include <QtEndian>
#include <cstdint>
#include <cstdlib>

namespace photoflux::imaging {
namespace {

std::uint32_t number(const QByteArray& bytes, qsizetype at) {
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

std::uint8_t byte_at(const QByteArray& bytes, qsizetype at) {
    return at < bytes.size() ? static_cast<std::uint8_t>(bytes[at]) : 0;
}

/// Rows without packing have a length that can be counted (BITMAPINFOHEADER).
bool is_cut_off_bmp(const QByteArray& bytes) {
    const std::uint64_t width = number(bytes, 18), bits = number(bytes, 28) & 0xFFFFU;
    const auto height = static_cast<std::uint64_t>(std::llabs(static_cast<std::int32_t>(number(bytes, 22))));
    const bool packed = number(bytes, 30) != 0 || number(bytes, 14) < 40;
    const std::uint64_t row = (width * bits + 31) / 32 * 4;
    return !packed && number(bytes, 10) + row * height > static_cast<std::uint64_t>(bytes.size());
}

/// Behind a run of counted blocks; past the end when it is not closed.
qsizetype behind_blocks(const QByteArray& bytes, qsizetype at) {
    while (at < bytes.size() && bytes[at] != 0) at += 1 + byte_at(bytes, at);
    return at + 1;
}

qsizetype colour_table(std::uint8_t flags) { return flags & 0x80U ? 3 << ((flags & 7U) + 1) : 0; }

/// Walks to the end of the first picture (GIF89a, appendix B).
bool is_cut_off_gif(const QByteArray& bytes) {
    constexpr std::uint8_t kExtension = 0x21, kPicture = 0x2C, kEnd = 0x3B;
    qsizetype at = 13 + colour_table(byte_at(bytes, 10));
    while (at < bytes.size()) {
        const std::uint8_t kind = byte_at(bytes, at);
        if (kind == kExtension) {
            at = behind_blocks(bytes, at + 2);
        } else if (kind == kPicture) {
            return behind_blocks(bytes, at + 11 + colour_table(byte_at(bytes, at + 9))) > bytes.size();
        } else {
            return kind == kEnd;
        }
    }
    return true;
}

}  // namespace

bool is_cut_off(const QByteArray& bytes, const char* format) {
    if (QLatin1String(format) == QLatin1String("bmp")) return is_cut_off_bmp(bytes);
    return QLatin1String(format) == QLatin1String("gif") && is_cut_off_gif(bytes);
}

}  // namespace photoflux::imaging
