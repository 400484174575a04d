#pragma once

// The block types of GGUF, fp8 and NF4, eight neighbouring values at a time. Layouts: ggml's `ggml-common.h`; the same
// values as weights/packing.cpp. In each, `eight` reads values [first, first + 8) of a block; `first` is a multiple of
// eight. `levels`: of NF4.

#include "kernels/cuda/values.cuh"

namespace photoflux::kernels {

/// A block's half at `at`, of which only single bytes are sure to be aligned.
__device__ inline float half_at(const unsigned char* block, int at) {
    return half_value(static_cast<unsigned short>(block[at] | block[at + 1] << 8));
}

/// Eight codes of four bits: low halves of sixteen bytes first, then the high halves.
__device__ inline void four_bits(const unsigned char* bytes, int first, int* codes) {
    const int shift = first < 16 ? 0 : 4;
    for (int i = 0; i < 8; ++i) codes[i] = bytes[first % 16 + i] >> shift & 15;
}

/// The same with a fifth bit of each in the four bytes `top`.
__device__ inline void five_bits(const unsigned char* top, const unsigned char* bytes, int first, int* codes) {
    four_bits(bytes, first, codes);
    for (int i = 0; i < 8; ++i) codes[i] |= (top[first / 8] >> i & 1) << 4;
}

__device__ inline void scaled(const int* codes, float scale, float offset, float* out) {
    for (int i = 0; i < 8; ++i) out[i] = scale * static_cast<float>(codes[i]) + offset;
}

struct Q4_0 {
    static constexpr int values = 32, bytes = 18;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        int codes[8];
        four_bits(block + 2, first, codes);
        for (int& code : codes) code -= 8;
        scaled(codes, half_at(block, 0), 0, out);
    }
};

struct Q4_1 {
    static constexpr int values = 32, bytes = 20;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        int codes[8];
        four_bits(block + 4, first, codes);
        scaled(codes, half_at(block, 0), half_at(block, 2), out);
    }
};

struct Q5_0 {
    static constexpr int values = 32, bytes = 22;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        int codes[8];
        five_bits(block + 2, block + 6, first, codes);
        for (int& code : codes) code -= 16;
        scaled(codes, half_at(block, 0), 0, out);
    }
};

struct Q5_1 {
    static constexpr int values = 32, bytes = 24;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        int codes[8];
        five_bits(block + 4, block + 8, first, codes);
        scaled(codes, half_at(block, 0), half_at(block, 2), out);
    }
};

struct Q8_0 {
    static constexpr int values = 32, bytes = 34;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        const float scale = half_at(block, 0);
        for (int i = 0; i < 8; ++i) out[i] = scale * static_cast<float>(static_cast<signed char>(block[2 + first + i]));
    }
};

/// Scale and minimum, six bits each, of one of the eight groups of Q4_K and Q5_K.
__device__ inline void k_scale(const unsigned char* block, int group, float& scale, float& minimum) {
    const unsigned char* packed = block + 4;
    const int low = group % 4;
    const int six = group < 4 ? packed[low] & 63 : (packed[8 + low] & 15) | packed[low] >> 6 << 4;
    const int minimum_six = group < 4 ? packed[4 + low] & 63 : packed[8 + low] >> 4 | packed[4 + low] >> 6 << 4;
    scale = half_at(block, 0) * static_cast<float>(six);
    minimum = half_at(block, 2) * static_cast<float>(minimum_six);
}

struct Q4_K {
    static constexpr int values = 256, bytes = 144;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        const int group = first / 32;
        float scale, minimum;
        k_scale(block, group, scale, minimum);
        const unsigned char* low = block + 16 + group / 2 * 32 + first % 32;
        int codes[8];
        for (int i = 0; i < 8; ++i) codes[i] = low[i] >> group % 2 * 4 & 15;
        scaled(codes, scale, -minimum, out);
    }
};

struct Q5_K {
    static constexpr int values = 256, bytes = 176;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        const int group = first / 32;
        float scale, minimum;
        k_scale(block, group, scale, minimum);
        const unsigned char* top = block + 16 + first % 32;
        const unsigned char* low = block + 48 + group / 2 * 32 + first % 32;
        int codes[8];
        for (int i = 0; i < 8; ++i) codes[i] = (low[i] >> group % 2 * 4 & 15) | (top[i] >> group & 1) << 4;
        scaled(codes, scale, -minimum, out);
    }
};

struct Q6_K {
    static constexpr int values = 256, bytes = 210;
    __device__ static void eight(const unsigned char* block, int first, const float*, float* out) {
        const int half = first / 128, quarter = first % 128 / 32, place = first % 32;
        const unsigned char* low = block + half * 64 + quarter % 2 * 32 + place;
        const unsigned char* high = block + 128 + half * 32 + place;
        const auto group = static_cast<signed char>(block[192 + half * 8 + quarter * 2 + place / 16]);
        int codes[8];
        for (int i = 0; i < 8; ++i)
            codes[i] = ((low[i] >> quarter / 2 * 4 & 15) | (high[i] >> quarter * 2 & 3) << 4) - 32;
        scaled(codes, half_at(block, 208) * static_cast<float>(group), 0, out);
    }
};

struct F8_E4M3 {
    static constexpr int values = 8, bytes = 8;
    __device__ static void eight(const unsigned char* block, int, const float*, float* out) {
        for (int i = 0; i < 8; ++i) {
            const unsigned code = block[i], sign = (code & 0x80u) << 24;
            // The exponent counts from 7 there and from 127 here; the product makes up for it, small values included.
            const float size = __uint_as_float((code & 0x7Fu) << 20) * 0x1p120f;
            out[i] = __uint_as_float((code & 0x7Fu) == 0x7Fu ? 0x7FC00000u : __float_as_uint(size) | sign);
        }
    }
};

struct F8_E5M2 {
    static constexpr int values = 8, bytes = 8;
    __device__ static void eight(const unsigned char* block, int, const float*, float* out) {
        // A half without its last eight bits.
        for (int i = 0; i < 8; ++i) out[i] = half_value(static_cast<unsigned short>(block[i] << 8));
    }
};

struct NF4 {
    static constexpr int values = 8, bytes = 4;
    __device__ static void eight(const unsigned char* block, int, const float* levels, float* out) {
        for (int i = 0; i < 8; ++i) out[i] = levels[i % 2 == 0 ? block[i / 2] >> 4 : block[i / 2] & 15];
    }
};

}  // namespace photoflux::kernels
