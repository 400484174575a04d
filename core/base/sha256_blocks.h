#pragma once

#include <cstddef>
#include <cstdint>

namespace photoflux {

/// Takes `count` blocks of 64 bytes into the eight words of a state of SHA-256.
using Sha256Blocks = void (*)(std::uint32_t* state, const std::uint8_t* blocks, std::size_t count);

extern const std::uint32_t kSha256Rounds[64];  ///< constants of FIPS 180-4, section 4.2.2

/// With the processor's own instructions for SHA-256; nullptr where it has none that we use.
Sha256Blocks processor_sha256();

}  // namespace photoflux
