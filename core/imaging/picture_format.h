#pragma once

#include <QByteArray>
#include <cstdint>
#include <string>

namespace photoflux::imaging {

/// The formats that pass the door. Vector graphics, documents and films do not.
enum class PictureFormat : std::uint8_t { none, jpeg, png, gif, bmp, webp, tiff, heif, raw };

/// Told by the first bytes, never by a name. A TIFF that holds a sensor's values is raw.
PictureFormat picture_format(const QByteArray& bytes);

/// "jpeg", …; Qt calls its readers the same.
std::string name_of(PictureFormat format);

}  // namespace photoflux::imaging
