#pragma once

#include "base/result.h"
#include "imaging/photo_notes.h"

#include <QByteArray>
#include <string>
#include <vector>

namespace photoflux::imaging {

struct ReadNotes {
    PhotoNotes notes;  ///< all but format, size, pages and colour profile, which the pixels' reader knows
    std::vector<Error> problems;
};

/// What Exif, IPTC and XMP in the bytes of a picture say, and those of its XMP sidecar (may be empty), which wins.
/// `name` stands in the errors.
ReadNotes read_photo_notes(const QByteArray& bytes, const QByteArray& sidecar, const std::string& name);

}  // namespace photoflux::imaging
