#pragma once

#include <mutex>

namespace photoflux::imaging {

/// Exiv2's XMP toolkit is not thread-safe: hold this while anything of it is used. Sets Exiv2 up the first time: it
/// prints nothing, knows our namespace and reads HEIF where it was built to.
std::unique_lock<std::recursive_mutex> xmp_toolkit();

}  // namespace photoflux::imaging
