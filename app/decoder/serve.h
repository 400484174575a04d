#pragma once

#include "imaging/decoder.h"

namespace photoflux::decoder {

/// Answers questions from stdin on stdout until stdin ends. Returns the exit code.
int serve(const imaging::DecodeLimits& limits);

}  // namespace photoflux::decoder
