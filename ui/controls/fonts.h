#pragma once

namespace photoflux::controls {

/// Makes Inter known to Qt and the program's font, with a Simplified Chinese face behind it. Once, after
/// QGuiApplication.
void loadFonts();

}  // namespace photoflux::controls
