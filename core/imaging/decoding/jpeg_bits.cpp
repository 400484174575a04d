#include "imaging/decoding/jpeg_bits.h"

namespace photoflux::imaging {

JpegBits JpegBits::filled_slowly(JpegBits bits) {
    const std::size_t size = bits.data_.size();
    while (bits.count_ < 56) {
        const bool there = bits.at_ < size, special = there && bits.byte(bits.at_) == 0xFF;
        if (!there || (special && (bits.at_ + 1 >= size || bits.byte(bits.at_ + 1) != 0))) {
            bits.made_up_ += 8;
        } else {
            bits.bits_ |= std::uint64_t{bits.byte(bits.at_)} << (56 - bits.count_);
            bits.at_ += special ? 2 : 1;
        }
        bits.count_ += 8;
    }
    return bits;
}

}  // namespace photoflux::imaging
