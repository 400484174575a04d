#pragma once

#include "base/result.h"

#include <QByteArray>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace photoflux::imaging {

/// One marker segment of a JPEG file (ITU-T T.81, annex B). `data` points into the file's bytes: behind the length, or,
/// for a start of scan, its header and all compressed data up to the next marker.
struct JpegSegment {
    std::uint8_t marker = 0;  ///< second byte of the marker, e.g. 0xE1 for APP1
    std::string_view data;
    std::string_view whole;  ///< with marker and length
};

namespace jpeg {
inline constexpr std::uint8_t kApp0 = 0xE0, kApp1 = 0xE1, kApp2 = 0xE2, kApp14 = 0xEE, kApp15 = 0xEF, kComment = 0xFE,
                              kStartOfScan = 0xDA, kEndOfImage = 0xD9;
inline constexpr std::size_t kMaxSegment = 65533;  ///< bytes of data that a segment can hold
}  // namespace jpeg

bool is_jpeg(std::string_view file);

/// The segments before the first scan. Errors: corrupt (cut off, or no segment where one must begin).
Result<std::vector<JpegSegment>> read_jpeg_header(std::string_view file);
/// All segments up to the end of the image; what follows it is not looked at. Errors: corrupt.
Result<std::vector<JpegSegment>> read_jpeg_segments(std::string_view file);

/// Width and height of the frame header. Errors: corrupt (none).
Result<std::pair<int, int>> jpeg_size(const std::vector<JpegSegment>& segments);

/// A whole segment. `data` at most kMaxSegment bytes.
QByteArray jpeg_segment(std::uint8_t marker, std::string_view data);

/// `jpeg` with `segments` behind its JFIF header, or behind its start when it has none. `jpeg` must be well-formed.
QByteArray insert_jpeg_segments(const QByteArray& jpeg, const QByteArray& segments);

}  // namespace photoflux::imaging
