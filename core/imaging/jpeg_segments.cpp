#include "imaging/jpeg_segments.h"

#include <string>

namespace photoflux::imaging {
namespace {

constexpr std::string_view kStart{"\xFF\xD8", 2};

Error corrupt(const Sentence& what) { return {ErrorCode::corrupt, what}; }

std::uint8_t byte(std::string_view file, std::size_t at) { return static_cast<std::uint8_t>(file[at]); }

bool is_restart(std::uint8_t marker) { return marker >= 0xD0 && marker <= 0xD7; }

/// Where the compressed data from `at` on ends: at the next marker that is neither a restart nor a stuffed byte.
std::size_t scan_end(std::string_view file, std::size_t at) {
    while (true) {
        at = file.find('\xFF', at);
        if (at == std::string_view::npos || at + 1 >= file.size()) return file.size();
        const auto next = byte(file, at + 1);
        if (next != 0 && next != 0xFF && !is_restart(next)) return at;
        at += next == 0xFF ? 1 : 2;
    }
}

Result<std::vector<JpegSegment>> read(std::string_view file, bool header_only) {
    if (!is_jpeg(file)) return corrupt(sentence("imaging", "the JPEG file does not begin with JPEG's signature"));
    std::vector<JpegSegment> segments;
    std::size_t at = kStart.size();
    const auto cut_off = [&] {
        return corrupt(
            sentence("imaging", "the JPEG file ends at byte %1, too early; it was cut off").with(file.size()));
    };
    while (true) {
        if (at + 2 > file.size()) return cut_off();
        if (byte(file, at) != 0xFF)
            return corrupt(sentence("imaging", "the JPEG file has no marker at byte %1; it is damaged").with(at));
        const auto marker = byte(file, at + 1);
        if (marker == 0xFF) {  // fill bytes are allowed before any marker
            ++at;
            continue;
        }
        if (marker == jpeg::kEndOfImage || is_restart(marker) || marker == 0x01) {
            segments.push_back({marker, {}, file.substr(at, 2)});
            if (marker == jpeg::kEndOfImage) return segments;
            at += 2;
            continue;
        }
        if (header_only && marker == jpeg::kStartOfScan) return segments;
        if (at + 4 > file.size()) return cut_off();
        const std::size_t length = byte(file, at + 2) << 8 | byte(file, at + 3);
        if (length < 2)
            return corrupt(
                sentence("imaging", "the JPEG file has an impossible segment length at byte %1; it is damaged")
                    .with(at));
        if (at + 2 + length > file.size()) return cut_off();
        std::size_t end = at + 2 + length;
        if (marker == jpeg::kStartOfScan) end = scan_end(file, end);
        segments.push_back({marker, file.substr(at + 4, end - at - 4), file.substr(at, end - at)});
        at = end;
    }
}

}  // namespace

bool is_jpeg(std::string_view file) { return file.starts_with(kStart) && file.size() > 2 && file[2] == '\xFF'; }

Result<std::vector<JpegSegment>> read_jpeg_header(std::string_view file) { return read(file, true); }
Result<std::vector<JpegSegment>> read_jpeg_segments(std::string_view file) { return read(file, false); }

Result<std::pair<int, int>> jpeg_size(const std::vector<JpegSegment>& segments) {
    for (const auto& segment : segments) {
        const auto marker = segment.marker;
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (!frame || segment.data.size() < 5) continue;
        return std::pair(byte(segment.data, 3) << 8 | byte(segment.data, 4),
                         byte(segment.data, 1) << 8 | byte(segment.data, 2));
    }
    return corrupt(sentence("imaging", "the JPEG file says nowhere how large its picture is; it is damaged"));
}

QByteArray jpeg_segment(std::uint8_t marker, std::string_view data) {
    const auto length = data.size() + 2;
    QByteArray segment;
    segment.reserve(static_cast<qsizetype>(data.size()) + 4);
    segment.append('\xFF').append(static_cast<char>(marker));
    segment.append(static_cast<char>(length >> 8)).append(static_cast<char>(length & 0xFF));
    return segment.append(data.data(), static_cast<qsizetype>(data.size()));
}

QByteArray insert_jpeg_segments(const QByteArray& jpeg, const QByteArray& segments) {
    const std::string_view file(jpeg.constData(), static_cast<std::size_t>(jpeg.size()));
    std::size_t at = kStart.size();
    if (file.substr(at, 2) == std::string_view("\xFF\xE0", 2)) at += 2 + (byte(file, at + 2) << 8 | byte(file, at + 3));
    QByteArray result = jpeg;
    return result.insert(static_cast<qsizetype>(at), segments);
}

}  // namespace photoflux::imaging
