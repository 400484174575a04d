#pragma once

#include <QByteArray>
#include <string>
#include <string_view>

namespace photoflux::imaging {

/// What this program writes as Exif. Empty fields are left out.
struct ExifFields {
    std::string software;
    std::string user_comment;  ///< UTF-8; written as `UNICODE` and UTF-16, as AUTOMATIC1111 does
    int orientation = 0;       ///< Exif's 1 … 8
};

/// The data of an APP1 segment, big endian. A user comment that does not fit into one segment (64 KiB) is left out.
/// Empty when nothing is to be written.
QByteArray exif_block(const ExifFields& fields);

/// The text of an Exif UserComment with its 8 bytes of character code, as UTF-8. `big_endian` is the block's byte
/// order; texts written with the other order are recognised.
std::string user_comment_text(std::string_view bytes, bool big_endian);

}  // namespace photoflux::imaging
