#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace photoflux::weights {

/// SHA-256 of FIPS 180-4.
class Sha256 {
public:
    void update(const void* bytes, std::size_t size);
    void update(std::string_view text) { update(text.data(), text.size()); }
    /// The last call: the digest as 64 lower-case hexadecimal digits.
    std::string hex();

private:
    void compress(const std::uint8_t* block);

    std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                           0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> pending_{};
    std::size_t pending_size_ = 0;
    std::uint64_t total_ = 0;  ///< bytes
};

}  // namespace photoflux::weights
