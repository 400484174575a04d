#pragma once

#include "imaging/jpeg_segments.h"

#include <QByteArray>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::imaging {

/// IPTC's vocabulary for where a picture comes from (http://cv.iptc.org/newscodes/digitalsourcetype).
inline constexpr std::string_view kGenerated = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
inline constexpr std::string_view kEditedWithGenerated =
    "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia";

/// XMP's name for our recipe.
inline constexpr std::string_view kRecipeNamespace = "urn:photoflux:1.0#";

/// What this program writes as XMP. Empty fields are left out; texts are UTF-8.
struct XmpFields {
    std::string_view digital_source_type, creator_tool, recipe_json;
};

/// A packet with the prefixes that the standards prefer (XMP specification part 1, section 7), read only.
std::string xmp_packet(const XmpFields& fields);

/// The APP1 segments that carry the packet in a JPEG; a recipe too long for one goes into extended XMP (part
/// 3, 1.1.3.1).
QByteArray jpeg_xmp_segments(const XmpFields& fields);

/// The packets of a JPEG: the standard one, then the extended one when all of its parts are there.
std::vector<std::string> xmp_packets_of(const std::vector<JpegSegment>& segments);

}  // namespace photoflux::imaging
