#include "imaging/decoding/jpeg_codes.h"

#include <algorithm>

namespace photoflux::imaging {
namespace {

constexpr int kZeros = 0xF0;  // ZRL: sixteen zeros
constexpr int kMostDcBits = 11, kMostAcBits = 10;

}  // namespace

bool JpegCodes::build(std::string_view counts, std::string_view symbols, bool for_dc) {
    dc_ = for_dc;
    symbols_.assign(symbols.begin(), symbols.end());
    last_code_.fill(-1);
    std::int32_t code = 0, symbol = 0;
    for (std::size_t length = 1; length <= 16; ++length, code <<= 1) {
        const auto count = static_cast<std::uint8_t>(counts[length - 1]);
        first_code_[length] = code;
        first_symbol_[length] = symbol;
        code += count;
        symbol += count;
        if (count > 0) last_code_[length] = code - 1;
        if (code > 1 << length || symbol > static_cast<std::int32_t>(symbols_.size())) return false;
    }
    const bool sane = std::all_of(symbols_.begin(), symbols_.end(), [&](std::uint8_t one) {
        if (dc_) return one <= kMostDcBits;
        return (one & 0x0FU) != 0 ? (one & 0x0FU) <= kMostAcBits : one == 0 || one == kZeros;
    });
    if (sane) unfold();
    return sane;
}

JpegCodes::Long JpegCodes::slow(std::uint32_t sixteen) const {
    for (std::size_t length = 1; length <= 16; ++length) {
        const auto code = static_cast<std::int32_t>(sixteen >> (16 - length));
        if (code > last_code_[length]) continue;
        const auto symbol = symbols_[static_cast<std::size_t>(first_symbol_[length] + code - first_code_[length])];
        const int bits = static_cast<int>(length);
        if (dc_) return {bits, 0, symbol};
        return {bits, symbol == 0 ? kEnds : symbol >> 4, symbol & 15};
    }
    return {};
}

void JpegCodes::unfold() {
    constexpr std::uint32_t kAll = 1U << kLook;
    values_.assign(kAll, {});
    skips_.assign(kAll, 0);
    for (std::uint32_t bits = 0; bits < kAll; ++bits) {
        const Long code = slow(bits << (16 - kLook));
        if (code.bits == 0 || code.bits > kLook) continue;  // made of bits that are not there
        Value value{0, static_cast<std::uint8_t>(code.run), 0};
        const int all = code.bits + code.size;
        if (all <= kLook) {
            const std::uint32_t own = bits >> (kLook - all) & ((1U << code.size) - 1);
            value.value = static_cast<std::int16_t>(extended(own, code.size));
            value.bits_and_size = static_cast<std::uint8_t>(all);
        } else {
            value.bits_and_size = static_cast<std::uint8_t>(code.bits | code.size << 4);
        }
        values_[bits] = value;
    }
    constexpr int kEnough = 64;
    for (std::uint32_t bits = 0; bits < kAll; ++bits) {
        int taken = 0, passed = 0;
        bool ends = false;
        while (taken < kLook && !ends && passed < kEnough) {
            const Value next = values_[bits << taken & (kAll - 1)];
            if (next.bits() == 0 || next.size() > 0 || taken + next.bits() > kLook) break;
            taken += next.bits();
            ends = next.run == kEnds;
            if (!ends) passed += next.run + 1;
        }
        skips_[bits] = static_cast<Skip>(taken | (ends ? kSkipEnds : 0) | passed << kSkipped);
    }
}

}  // namespace photoflux::imaging
