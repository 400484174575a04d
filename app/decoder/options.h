#pragma once

#include "imaging/decoder.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace photoflux::decoder {

struct Options {
    imaging::DecodeLimits limits;
    bool prove = false;               ///< show what the lock denies, and end
    std::vector<std::string> layers;  ///< of the lock, to be proved alone; empty: all
};

/// `--memory BYTES --time SECONDS --max-side PIXELS --max-pixels PIXELS` or `--prove-lock [LAYER…]`. Nothing when an
/// argument is unknown or no number.
std::optional<Options> options_of(std::span<char*> arguments);

}  // namespace photoflux::decoder
