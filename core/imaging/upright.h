#pragma once

#include <QImage>
#include <QImageIOHandler>

namespace photoflux::imaging {

/// How stored pixels become upright: Exif's 1 … 8; anything else is upright already.
QImageIOHandler::Transformations transformations_of(int orientation);

/// Colours to sRGB, then turned: Qt 6.4 drops the colour profile of what it turns. The depth of 16 bits stays.
QImage upright_in_srgb(QImage image, QImageIOHandler::Transformations how);

}  // namespace photoflux::imaging
