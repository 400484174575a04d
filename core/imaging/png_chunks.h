#pragma once

#include "base/result.h"

#include <QByteArray>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace photoflux::imaging {

/// One chunk of a PNG file (PNG specification, third edition, section 5.3). `data` points into the file's bytes.
struct PngChunk {
    std::string_view type, data;
};

/// A text of a tEXt, zTXt or iTXt chunk, as UTF-8.
struct PngText {
    std::string keyword, text;
};

bool is_png(std::string_view file);

/// Every chunk from IHDR to IEND; what follows IEND is not looked at. Errors: corrupt (cut off, wrong checksum, no
/// IHDR).
Result<std::vector<PngChunk>> read_png_chunks(std::string_view file);

/// Width and height of the IHDR chunk, which must be the first. Errors: corrupt.
Result<std::pair<std::uint32_t, std::uint32_t>> png_size(const std::vector<PngChunk>& chunks);

/// Errors: corrupt (not a text chunk, broken compression, or more than 16 MiB when unpacked).
Result<PngText> read_png_text(const PngChunk& chunk);
bool is_png_text(const PngChunk& chunk);

/// The bytes of a chunk with length and checksum.
QByteArray png_chunk(std::string_view type, std::string_view data);

/// tEXt when Latin-1 suffices, else uncompressed iTXt. Bytes that are not UTF-8 become U+FFFD; NUL is left out.
QByteArray png_text_chunk(const std::string& keyword, std::string_view utf8);
/// Always iTXt, as XMP demands.
QByteArray png_international_text_chunk(const std::string& keyword, std::string_view utf8);

/// `png` with `chunks` (whole, as png_chunk gives them) behind its IHDR. `png` must be a well-formed PNG.
QByteArray insert_png_chunks(const QByteArray& png, const QByteArray& chunks);

inline constexpr std::string_view kPngSignature{"\x89PNG\r\n\x1a\n", 8};

}  // namespace photoflux::imaging
