#include "weights/packing.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace photoflux::weights {

namespace {

struct Row {
    Packing packing;
    std::string_view name;
    BlockSize size;
};

constexpr std::array kRows = {
    Row{Packing::Q4_0, "Q4_0", {32, 18}},     Row{Packing::Q4_1, "Q4_1", {32, 20}},
    Row{Packing::Q5_0, "Q5_0", {32, 22}},     Row{Packing::Q5_1, "Q5_1", {32, 24}},
    Row{Packing::Q8_0, "Q8_0", {32, 34}},     Row{Packing::Q2_K, "Q2_K", {256, 84}},
    Row{Packing::Q3_K, "Q3_K", {256, 110}},   Row{Packing::Q4_K, "Q4_K", {256, 144}},
    Row{Packing::Q5_K, "Q5_K", {256, 176}},   Row{Packing::Q6_K, "Q6_K", {256, 210}},
    Row{Packing::IQ4_NL, "IQ4_NL", {32, 18}}, Row{Packing::IQ4_XS, "IQ4_XS", {256, 136}},
    Row{Packing::F8_E4M3, "F8_E4M3", {1, 1}}, Row{Packing::F8_E5M2, "F8_E5M2", {1, 1}},
    Row{Packing::NF4, "NF4", {2, 1}},
};

const Row& row_of(Packing packing) { return kRows[static_cast<std::size_t>(packing)]; }

/// Reads a block from its first byte to its last.
class Cursor {
public:
    explicit Cursor(const std::byte* at) : at_(at) {}

    float half() {
        std::uint16_t bits;
        std::memcpy(&bits, take(2), 2);
        return half_to_float(bits);
    }
    const std::uint8_t* take(std::size_t bytes) {
        const auto* here = reinterpret_cast<const std::uint8_t*>(at_);
        at_ += bytes;
        return here;
    }

private:
    const std::byte* at_;
};

/// The levels of IQ4_NL and IQ4_XS: closer together near zero.
constexpr std::array<float, 16> kUnevenLevels = {-127, -104, -83, -65, -49, -35, -22, -10,
                                                 1,    13,   25,  38,  53,  69,  89,  113};

// In the small types byte i holds value i in its low half and value i + 16 in its high half.

void unpack_q4_0(Cursor block, float* to) {
    const float d = block.half();
    const auto* q = block.take(16);
    for (int i = 0; i < 16; ++i) {
        to[i] = d * static_cast<float>((q[i] & 15) - 8);
        to[i + 16] = d * static_cast<float>((q[i] >> 4) - 8);
    }
}

void unpack_q4_1(Cursor block, float* to) {
    const float d = block.half(), m = block.half();
    const auto* q = block.take(16);
    for (int i = 0; i < 16; ++i) {
        to[i] = d * static_cast<float>(q[i] & 15) + m;
        to[i + 16] = d * static_cast<float>(q[i] >> 4) + m;
    }
}

/// 32 values of five bits: four as in Q4, the fifth of value i in bit i of `high`.
std::array<float, 32> five_bits(const std::uint8_t* high, const std::uint8_t* low) {
    std::array<float, 32> values;
    std::uint32_t bits;
    std::memcpy(&bits, high, 4);
    for (std::size_t i = 0; i < 16; ++i) {
        values[i] = static_cast<float>(static_cast<int>((low[i] & 15U) | (bits >> i & 1U) << 4));
        values[i + 16] = static_cast<float>(static_cast<int>((low[i] >> 4) | (bits >> (i + 16) & 1U) << 4));
    }
    return values;
}

void unpack_q5_0(Cursor block, float* to) {
    const float d = block.half();
    const auto* high = block.take(4);
    const auto values = five_bits(high, block.take(16));
    for (std::size_t i = 0; i < 32; ++i) to[i] = d * (values[i] - 16.0F);
}

void unpack_q5_1(Cursor block, float* to) {
    const float d = block.half(), m = block.half();
    const auto* high = block.take(4);
    const auto values = five_bits(high, block.take(16));
    for (std::size_t i = 0; i < 32; ++i) to[i] = d * values[i] + m;
}

void unpack_q8_0(Cursor block, float* to) {
    const float d = block.half();
    const auto* q = block.take(32);
    for (int i = 0; i < 32; ++i) to[i] = static_cast<float>(static_cast<std::int8_t>(q[i])) * d;
}

/// 16 groups of 16; four groups of 32 values share 32 bytes, two bits each.
void unpack_q2_k(Cursor block, float* to) {
    const auto* scales = block.take(16);
    const auto* q = block.take(64);
    const float d = block.half(), dmin = block.half();
    for (int group = 0; group < 16; ++group, to += 16) {
        const auto* from = q + group / 8 * 32 + group % 2 * 16;
        const int shift = 2 * (group / 2 % 4);
        const float scale = d * static_cast<float>(scales[group] & 15);
        const float minimum = dmin * static_cast<float>(scales[group] >> 4);
        for (int i = 0; i < 16; ++i) to[i] = scale * static_cast<float>(from[i] >> shift & 3) - minimum;
    }
}

/// Six-bit scale `i` of 16: four low bits in the first eight bytes, two high bits in the last four.
int q3_k_scale(const std::uint8_t* packed, int i) {
    const int low = packed[i % 8] >> 4 * (i / 8) & 15;
    const int high = packed[8 + i % 4] >> 2 * (i / 4) & 3;
    return (low | high << 4) - 32;
}

void unpack_q3_k(Cursor block, float* to) {
    const auto* high = block.take(32);  // bit set: nothing is taken off
    const auto* q = block.take(64);
    const auto* scales = block.take(12);
    const float d = block.half();
    for (int group = 0; group < 16; ++group, to += 16) {
        const auto* from = q + group / 8 * 32 + group % 2 * 16;
        const auto* top = high + group % 2 * 16;
        const int shift = 2 * (group / 2 % 4), bit = group / 2;
        const float scale = d * static_cast<float>(q3_k_scale(scales, group));
        for (int i = 0; i < 16; ++i)
            to[i] = scale * static_cast<float>((from[i] >> shift & 3) - 4 + 4 * (top[i] >> bit & 1));
    }
}

/// Scale and minimum `i` of eight, six bits each, as Q4_K and Q5_K pack them into twelve bytes.
struct ScaleAndMinimum {
    int scale, minimum;
};
ScaleAndMinimum q4_k_scale(const std::uint8_t* packed, int i) {
    if (i < 4) return {packed[i] & 63, packed[i + 4] & 63};
    return {(packed[i + 4] & 15) | (packed[i - 4] >> 6) << 4, packed[i + 4] >> 4 | (packed[i] >> 6) << 4};
}

void unpack_q4_k(Cursor block, float* to) {
    const float d = block.half(), dmin = block.half();
    const auto* scales = block.take(12);
    const auto* q = block.take(128);
    for (int group = 0; group < 8; ++group) {
        const auto packed = q4_k_scale(scales, group);
        const float scale = d * static_cast<float>(packed.scale), minimum = dmin * static_cast<float>(packed.minimum);
        for (int i = 0; i < 32; ++i) {
            const int value = q[group / 2 * 32 + i] >> 4 * (group % 2) & 15;
            to[group * 32 + i] = scale * static_cast<float>(value) - minimum;
        }
    }
}

void unpack_q5_k(Cursor block, float* to) {
    const float d = block.half(), dmin = block.half();
    const auto* scales = block.take(12);
    const auto* high = block.take(32);
    const auto* q = block.take(128);
    for (int group = 0; group < 8; ++group) {
        const auto packed = q4_k_scale(scales, group);
        const float scale = d * static_cast<float>(packed.scale), minimum = dmin * static_cast<float>(packed.minimum);
        for (int i = 0; i < 32; ++i) {
            const int value = (q[group / 2 * 32 + i] >> 4 * (group % 2) & 15) | (high[i] >> group & 1) << 4;
            to[group * 32 + i] = scale * static_cast<float>(value) - minimum;
        }
    }
}

void unpack_q6_k(Cursor block, float* to) {
    const auto* low = block.take(128);
    const auto* high = block.take(64);
    const auto* scales = block.take(16);
    const float d = block.half();
    for (int group = 0; group < 16; ++group, to += 16) {
        const auto* nibbles = low + group / 8 * 64 + group % 4 * 16;
        const auto* tops = high + group / 8 * 32 + group % 2 * 16;
        const int half = 4 * (group / 4 % 2), shift = 2 * (group / 2 % 4);
        const float scale = d * static_cast<float>(static_cast<std::int8_t>(scales[group]));
        for (int i = 0; i < 16; ++i)
            to[i] = scale * static_cast<float>(((nibbles[i] >> half & 15) | (tops[i] >> shift & 3) << 4) - 32);
    }
}

void unpack_iq4_nl(Cursor block, float* to) {
    const float d = block.half();
    const auto* q = block.take(16);
    for (std::size_t i = 0; i < 16; ++i) {
        to[i] = d * kUnevenLevels[q[i] & 15];
        to[i + 16] = d * kUnevenLevels[q[i] >> 4];
    }
}

void unpack_iq4_xs(Cursor block, float* to) {
    const float d = block.half();
    const auto* high = block.take(2);
    const auto* low = block.take(4);
    const auto* q = block.take(128);
    for (int group = 0; group < 8; ++group) {
        const int bits = (low[group / 2] >> 4 * (group % 2) & 15) | (high[group / 4] >> 2 * (group % 4) & 3) << 4;
        const float scale = d * static_cast<float>(bits - 32);
        for (int i = 0; i < 32; ++i)
            to[group * 32 + i] =
                scale * kUnevenLevels[static_cast<std::size_t>(q[group * 16 + i % 16] >> 4 * (i / 16) & 15)];
    }
}

using Unpack = void (*)(Cursor, float*);

Unpack unpacker(Packing packing) {
    switch (packing) {
        case Packing::Q4_0:
            return unpack_q4_0;
        case Packing::Q4_1:
            return unpack_q4_1;
        case Packing::Q5_0:
            return unpack_q5_0;
        case Packing::Q5_1:
            return unpack_q5_1;
        case Packing::Q8_0:
            return unpack_q8_0;
        case Packing::Q2_K:
            return unpack_q2_k;
        case Packing::Q3_K:
            return unpack_q3_k;
        case Packing::Q4_K:
            return unpack_q4_k;
        case Packing::Q5_K:
            return unpack_q5_k;
        case Packing::Q6_K:
            return unpack_q6_k;
        case Packing::IQ4_NL:
            return unpack_iq4_nl;
        case Packing::IQ4_XS:
            return unpack_iq4_xs;
        case Packing::F8_E4M3:
        case Packing::F8_E5M2:
        case Packing::NF4:
            break;
    }
    return nullptr;
}

std::array<float, 256> e4m3_values() {
    std::array<float, 256> values{};
    for (int byte = 0; byte < 256; ++byte) {
        const int exponent = byte >> 3 & 15, mantissa = byte & 7;
        float value = exponent == 0 ? std::ldexp(static_cast<float>(mantissa), -9)
                                    : std::ldexp(static_cast<float>(8 + mantissa), exponent - 10);
        if (exponent == 15 && mantissa == 7) value = std::numeric_limits<float>::quiet_NaN();
        values[static_cast<std::size_t>(byte)] = byte & 128 ? -value : value;
    }
    return values;
}

std::array<float, 256> e5m2_values() {
    std::array<float, 256> values{};
    for (std::size_t byte = 0; byte < 256; ++byte) values[byte] = half_to_float(static_cast<std::uint16_t>(byte << 8));
    return values;
}

}  // namespace

std::string_view packing_name(Packing packing) { return row_of(packing).name; }

BlockSize block_size(Packing packing) { return row_of(packing).size; }

void unpack_blocks(Packing packing, const std::byte* from, std::int64_t blocks, float* to) {
    const Unpack unpack = unpacker(packing);
    const BlockSize size = block_size(packing);
    for (std::int64_t i = 0; i < blocks; ++i) unpack(Cursor(from + i * size.bytes), to + i * size.values);
}

const std::array<float, 16>& uneven_levels() { return kUnevenLevels; }

float half_to_float(std::uint16_t half) {
    const std::uint32_t sign = std::uint32_t{half & 0x8000U} << 16;
    const std::uint32_t exponent = half >> 10 & 31U, mantissa = half & 1023U;
    if (exponent == 0) {
        const float value = static_cast<float>(mantissa) * 0x1p-24F;
        return sign ? -value : value;
    }
    const std::uint32_t wide = exponent == 31 ? 255 : exponent + 112;
    return std::bit_cast<float>(sign | wide << 23 | mantissa << 13);
}

const std::array<float, 256>& fp8_values(Packing packing) {
    static const std::array<float, 256> e4m3 = e4m3_values(), e5m2 = e5m2_values();
    return packing == Packing::F8_E5M2 ? e5m2 : e4m3;
}

}  // namespace photoflux::weights
