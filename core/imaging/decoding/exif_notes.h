#pragma once

#include "imaging/photo_notes.h"

#include <exiv2/exif.hpp>
#include <exiv2/iptc.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::imaging {

/// Exif 2.32: camera, exposure, date, GPS, and the descriptions that cameras and Windows put there.
void take_exif(PhotoNotes& notes, const Exiv2::ExifData& exif);
/// IPTC-IIM: title, caption, keywords, place, date.
void take_iptc(PhotoNotes& notes, const Exiv2::IptcData& iptc);

/// "2024:05:17 10:20:30", "2024-05-17T10:20:30.25+02:00", "2024-05-17" as milliseconds of the clock on the wall; a time
/// zone is not applied. `subseconds`: digits behind the point.
std::optional<std::int64_t> wall_clock(std::string_view date, std::string_view subseconds = {});
/// "NIKON CORPORATION", "NIKON D850" → "NIKON D850".
std::string camera_name(const std::string& make, const std::string& model);
/// Valid UTF-8 without blanks around it and without NUL; bytes that are none are read as Latin-1.
std::string clean(std::string text);
/// Adds what is not there yet.
void add_tag(std::vector<std::string>& tags, std::string tag);

}  // namespace photoflux::imaging
