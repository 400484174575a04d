#pragma once

#include "base/result.h"

#include <QByteArray>
#include <filesystem>

namespace photoflux::imaging {

/// How much of what a photo says of itself goes into a picture made from it.
enum class KeptMetadata { none, without_place, all };

/// `picture` (the bytes of a PNG, JPEG, TIFF or WebP, upright) with the Exif, XMP and IPTC of `source`. Never kept: its
/// orientation, sizes and thumbnails, which would be wrong, and the camera's own notes, which nobody can check. Of a
/// generated source the mark stays whatever is chosen, as of an edited one. `srgb`: the picture's colour space, for
/// Exif. Errors: those of reading `source`'s bytes; corrupt (metadata that cannot be written).
Result<QByteArray> with_metadata_of(const QByteArray& picture, const std::filesystem::path& source, KeptMetadata kept,
                                    bool srgb);

}  // namespace photoflux::imaging
