#pragma once

#include "imaging/decoding/jpeg_bits.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace photoflux::imaging {

/// One Huffman table of a JPEG, unfolded so that one look decodes a whole value, or passes over several that nobody
/// needs.
class JpegCodes {
public:
    static constexpr int kLook = 12;  // bits

    /// What the next bits hold, in four bytes.
    struct Value {
        std::int16_t value = 0;
        std::uint8_t run = 0;  ///< zeros before it; kEnds: the block is over
        std::uint8_t bits_and_size =
            0;  ///< bits of code and value, or 0: the code is longer than a look; above them four
                ///< bits: of the value that is still to be read, not counted in the others
        int bits() const { return bits_and_size & 15; }
        int size() const { return bits_and_size >> 4; }
    };
    static constexpr std::uint8_t kEnds = 255;
    /// A code longer than a look.
    struct Long {
        int bits = 0;  ///< 0: there is no such code
        int run = 0, size = 0;
    };
    /// Several values to be passed over: kSkipBits of it are their bits (0: the first is longer than a look), kSkipEnds
    /// says whether they end the block, and from bit kSkipped on it says how many they are.
    using Skip = std::uint16_t;
    static constexpr int kSkipBits = 15, kSkipEnds = 16, kSkipped = 5;

    /// `counts`: 16 bytes, how many codes have each length; `symbols`: theirs. False: no table can be so.
    bool build(std::string_view counts, std::string_view symbols, bool for_dc);
    bool built() const { return !values_.empty(); }

    const Value* values() const { return values_.data(); }
    const Skip* skips() const { return skips_.data(); }
    Long slow(std::uint32_t sixteen) const;

private:
    void unfold();

    bool dc_ = false;
    std::vector<std::uint8_t> symbols_;
    std::array<std::int32_t, 18> first_code_{}, first_symbol_{}, last_code_{};  ///< by length; last: -1 = none
    std::vector<Value> values_;
    std::vector<Skip> skips_;
};

/// T.81, F.12: `bits` of `size` as a signed value.
inline int extended(std::uint32_t bits, int size) {
    return static_cast<int>(bits) - (size > 0 && bits < (1U << (size - 1)) ? (1 << size) - 1 : 0);
}

}  // namespace photoflux::imaging
