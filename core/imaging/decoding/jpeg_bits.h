#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace photoflux::imaging {

/// The bits of a JPEG's compressed data (ITU-T T.81, F.2.2.5): most significant first, a zero byte behind each 0xFF
/// left out. At a marker, or the end, zeros follow, and `overrun` says whether any of them were used.
class JpegBits {
public:
    JpegBits(std::string_view data, std::size_t at) : data_(data), at_(at) {}

    /// At least 32 bits are there afterwards, enough for a code and its value. Without asking how many there are: that
    /// branch would be guessed wrong too often.
    void fill() {
        if (at_ + 8 <= data_.size()) {
            const std::uint64_t next = eight_bytes();
            constexpr std::uint64_t kLow = 0x0101010101010101, kHigh = 0x8080808080808080;
            if (((~next - kLow) & next & kHigh) == 0) {  // none of them is 0xFF
                // Those that do not fit as a whole are read again, to the same place, the next time.
                bits_ |= next >> count_;
                at_ += static_cast<std::size_t>((63 - count_) >> 3);
                count_ |= 56;
                return;
            }
        }
        *this = filled_slowly(*this);
    }
    std::uint32_t peek(int count) const { return static_cast<std::uint32_t>(bits_ >> (64 - count)); }
    void skip(int count) {
        bits_ <<= count;
        count_ -= count;
    }

    std::uint32_t take(int count) {
        const std::uint32_t bits = peek(count);
        skip(count);
        return bits;
    }

    /// More bits were taken than there are before the next marker.
    bool overrun() const { return made_up_ > count_; }
    /// Where the next marker begins, when what is left before it is less than a byte; else npos.
    std::size_t marker() const {
        const bool here = at_ + 1 < data_.size() && byte(at_) == 0xFF && byte(at_ + 1) != 0;
        return here && !overrun() && count_ - made_up_ < 8 ? at_ : std::string_view::npos;
    }

private:
    std::uint64_t eight_bytes() const {
        const char* from = data_.data() + at_;
        const auto one = [from](int i) { return std::uint64_t{static_cast<std::uint8_t>(from[i])} << (56 - 8 * i); };
        return one(0) | one(1) | one(2) | one(3) | one(4) | one(5) | one(6) | one(7);
    }
    std::uint8_t byte(std::size_t at) const { return static_cast<std::uint8_t>(data_[at]); }
    /// By value, so that the compiler may keep all of this in registers elsewhere.
    static JpegBits filled_slowly(JpegBits bits);

    std::string_view data_;
    std::size_t at_;
    std::uint64_t bits_ = 0;
    int count_ = 0, made_up_ = 0;
};

}  // namespace photoflux::imaging
