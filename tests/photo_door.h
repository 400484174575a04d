#pragma once

#include "imaging/decoders.h"

namespace photoflux::test {

/// The door with this build's photoflux-decoder, on which the test's target depends.
inline imaging::Decoders& photo_door() {
    static imaging::Decoders decoders(PHOTOFLUX_BIN_DIR "/photoflux-decoder");
    return decoders;
}

}  // namespace photoflux::test
