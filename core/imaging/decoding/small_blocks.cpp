#include "imaging/decoding/small_blocks.h"

#include <algorithm>
#include <cstddef>

namespace photoflux::imaging {
namespace {

constexpr float kMiddle = 128.5F;  // half of the range, and rounding

std::uint8_t pixel(float value) { return static_cast<std::uint8_t>(std::clamp(value, 0.0F, 255.0F)); }

/// Values with 8 between them down, 1 across, transformed in place.
template <int Side>
void transform(float* at, int step) {
    constexpr float kSlow = 0.92387953F, kMiddling = 0.70710678F, kFast = 0.38268343F;  // cosines of π/8, π/4, 3π/8
    if constexpr (Side == 2) {
        const float mean = at[0], odd = at[step] * kMiddling;
        at[0] = mean + odd;
        at[step] = mean - odd;
    } else if constexpr (Side == 3) {
        constexpr float kRoot = 0.8660254F;  // cosine of π/6
        const float mean = at[0], odd = at[step] * kRoot, even = at[2 * step];
        at[0] = mean + even * 0.5F + odd;
        at[step] = mean - even;
        at[2 * step] = mean + even * 0.5F - odd;
    } else if constexpr (Side == 4) {
        const float even = at[2 * step] * kMiddling;
        const float sum = at[0] + even, difference = at[0] - even;
        const float outer = at[step] * kSlow + at[3 * step] * kFast, inner = at[step] * kFast - at[3 * step] * kSlow;
        at[0] = sum + outer;
        at[step] = difference + inner;
        at[2 * step] = difference - inner;
        at[3 * step] = sum - outer;
    }
}

template <int Side>
void made(const std::array<float, 32>& values, std::uint8_t* into, int stride) {
    std::array<float, 32> block = values;
    for (int x = 0; x < Side; ++x) transform<Side>(block.data() + x, 8);
    for (int y = 0; y < Side; ++y, into += stride) {
        float* line = block.data() + std::ptrdiff_t{y} * 8;
        transform<Side>(line, 1);
        for (int x = 0; x < Side; ++x) into[x] = pixel(line[x] + kMiddle);
    }
}

}  // namespace

float block_weight(int row, int column) {
    constexpr float kFirst = 0.70710678F;
    return 0.25F * (row == 0 ? kFirst : 1.0F) * (column == 0 ? kFirst : 1.0F);
}

void make_block(const std::array<float, 32>& values, bool flat, int side, std::uint8_t* into, int stride) {
    if (flat || side == 1) {
        const std::uint8_t grey = pixel(values[0] + kMiddle);
        for (int y = 0; y < side; ++y, into += stride) std::fill_n(into, side, grey);
    } else if (side == 2) {
        made<2>(values, into, stride);
    } else if (side == 3) {
        made<3>(values, into, stride);
    } else {
        made<4>(values, into, stride);
    }
}

void colour_line(const std::uint8_t* grey, const std::uint8_t* blue, const std::uint8_t* red, int coarse, QRgb* into,
                 int count) {
    constexpr int kBits = 16, kHalf = 1 << (kBits - 1);
    const auto shade = [](int value) { return static_cast<QRgb>(std::clamp(value >> kBits, 0, 255)); };
    const int shift = coarse - 1;
    for (int x = 0; x < count; ++x) {
        const int y = (grey[x] << kBits) + kHalf, b = blue[x >> shift] - 128, r = red[x >> shift] - 128;
        into[x] =
            0xFF000000U | shade(y + 91881 * r) << 16 | shade(y - 22554 * b - 46802 * r) << 8 | shade(y + 116130 * b);
    }
}

void grey_line(const std::uint8_t* grey, QRgb* into, int count) {
    for (int x = 0; x < count; ++x) into[x] = 0xFF000000U | grey[x] * 0x010101U;
}

}  // namespace photoflux::imaging
