#pragma once

// Weights that stay packed: made into a matrix for cuBLAS in one pass, or multiplied where they lie. ATen's operations,
// with which tests compare them, stand in nn/device_block_weight.cpp.

#include "kernels/cuda/arguments.h"
#include "kernels/cuda/packings.cuh"

namespace photoflux::kernels {

/// Values [first, first + 8) of `blocks`, scaled.
template <class Packing>
__device__ void eight_values(const Blocks& blocks, long long first, float* out) {
    Packing::eight(blocks.bytes + first / Packing::values * Packing::bytes, static_cast<int>(first % Packing::values),
                   blocks.levels, out);
    if (blocks.scales == nullptr) return;
    const float scale = blocks.scales[first / blocks.scale_values];
    for (int i = 0; i < 8; ++i) out[i] *= scale;
}

template <class Packing, class T>
__global__ void unpack(const Unpack a) {
    const long long first = (static_cast<long long>(blockIdx.x) * blockDim.x + threadIdx.x) * 8;
    if (first >= a.blocks.rows * a.blocks.width) return;
    float values[8];
    eight_values<Packing>(a.blocks, first, values);
    for (int half = 0; half < 8; half += 4) {
        Pack<T, 4> pack;
        for (int i = 0; i < 4; ++i) assign(pack.values[i], values[half + i]);
        store(static_cast<T*>(a.out) + first + half, pack);
    }
}

template <class Packing, class T>
__global__ void product(const Product a) {
    const long long row = static_cast<long long>(blockIdx.x) * (blockDim.x / 32) + threadIdx.x / 32;
    if (row >= a.blocks.rows) return;  // a warp leaves as a whole
    const long long lane = threadIdx.x % 32;
    float sums[kMostProductTokens] = {};
    for (long long column = lane * 8; column < a.blocks.width; column += 32 * 8) {
        float values[8];
        eight_values<Packing>(a.blocks, row * a.blocks.width + column, values);
        for (int token = 0; token < kMostProductTokens; ++token) {
            if (token >= a.tokens) continue;
            const T* x = static_cast<const T*>(a.x) + token * a.blocks.width + column;
            for (int half = 0; half < 8; half += 4) {
                const auto pack = load<4>(x + half);
                for (int i = 0; i < 4; ++i) sums[token] += values[half + i] * to_float(pack.values[i]);
            }
        }
    }
    for (int token = 0; token < kMostProductTokens; ++token) {
        if (token >= a.tokens) continue;
        const float sum = warp_sum(sums[token]);
        if (lane == 0) assign(static_cast<T*>(a.out)[token * a.out_stride + row], sum);
    }
}

}  // namespace photoflux::kernels
