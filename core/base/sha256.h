#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace photoflux {

/// SHA-256 of FIPS 180-4, with the processor's instructions for it where there are some: about 1 GB/s, else 0.3.
class Sha256 {
public:
    explicit Sha256(bool instructions = true);  ///< false: without those instructions, for tests
    void update(const void* bytes, std::size_t size);
    void update(std::string_view text) { update(text.data(), text.size()); }
    /// The last call: the digest as 64 lower-case hexadecimal digits.
    std::string hex();

private:
    void (*blocks_)(std::uint32_t* state, const std::uint8_t* blocks, std::size_t count);
    std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                           0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<std::uint8_t, 64> pending_{};
    std::size_t pending_size_ = 0;
    std::uint64_t total_ = 0;  ///< bytes
};

}  // namespace photoflux
