#pragma once

#include "imaging/photo_notes.h"

#include <cstdint>
#include <exiv2/xmp_exiv2.hpp>

namespace photoflux::imaging {

/// A sidecar's XMP says more than the file's Exif; the file's own XMP less, where both name camera, date or position.
enum class Says : std::uint8_t { less_than_exif, more_than_exif };

/// XMP: Dublin Core, IPTC Core and Extension, Photoshop, Lightroom, digiKam, Exif in XMP. Titles, captions, tags, place
/// and rating win over what is in `notes` already.
void take_xmp(PhotoNotes& notes, const Exiv2::XmpData& xmp, Says says);

}  // namespace photoflux::imaging
