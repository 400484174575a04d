#pragma once

// What lies between the matrix products of FLUX's blocks, each in one pass over its rows. ATen's operations, with which
// tests compare them, stand in nn/layers.cpp and nn/attention.cpp.

#include "kernels/cuda/arguments.h"
#include "kernels/cuda/values.cuh"

namespace photoflux::kernels {

template <class T>
__global__ void modulated_norm(const ModulatedNorm a) {
    const long long row = blockIdx.x, modulation = row / a.rows_a_batch * a.modulation_stride;
    const T* x = static_cast<const T*>(a.x) + row * a.channels;
    const T* scale = static_cast<const T*>(a.scale) + modulation;
    const T* shift = static_cast<const T*>(a.shift) + modulation;
    T* out = static_cast<T*>(a.out) + row * a.channels;
    const long long first = threadIdx.x * 4, step = blockDim.x * 4;
    const float count = static_cast<float>(a.channels);

    float sum = 0;
    for (long long c = first; c < a.channels; c += step) {
        const auto pack = load<4>(x + c);
        for (const T& value : pack.values) sum += to_float(value);
    }
    const float mean = block_sum(sum) / count;
    // The row is read again from the cache rather than summed as squares: FLUX's streams hold values far from the mean.
    float squares = 0;
    for (long long c = first; c < a.channels; c += step) {
        const auto pack = load<4>(x + c);
        for (const T& value : pack.values) squares += (to_float(value) - mean) * (to_float(value) - mean);
    }
    const float factor = 1.0f / sqrtf(block_sum(squares) / count + a.epsilon);
    for (long long c = first; c < a.channels; c += step) {
        const auto from = load<4>(x + c), scales = load<4>(scale + c), shifts = load<4>(shift + c);
        Pack<T, 4> to;
        for (int i = 0; i < 4; ++i)
            assign(to.values[i], (to_float(from.values[i]) - mean) * factor * (1.0f + to_float(scales.values[i])) +
                                     to_float(shifts.values[i]));
        store(out + c, to);
    }
}

template <class T>
__global__ void gated_sum(const GatedSum a) {
    const long long row = blockIdx.x, batch = row / a.rows_a_batch;
    const T* x = static_cast<const T*>(a.x) + row * a.channels;
    const T* gate = static_cast<const T*>(a.gate) + batch * a.gate_stride;
    const T* change =
        static_cast<const T*>(a.change) + batch * a.change_batch_stride + row % a.rows_a_batch * a.change_stride;
    T* out = static_cast<T*>(a.out) + row * a.channels;
    for (long long c = threadIdx.x * 4; c < a.channels; c += blockDim.x * 4) {
        const auto from = load<4>(x + c), gates = load<4>(gate + c), changes = load<4>(change + c);
        Pack<T, 4> to;
        for (int i = 0; i < 4; ++i)
            assign(to.values[i], to_float(from.values[i]) + to_float(gates.values[i]) * to_float(changes.values[i]));
        store(out + c, to);
    }
}

/// One head of one token, by the 32 threads of a warp.
template <class T>
__device__ void normed_head(const T* from, const T* scale, const float* rotary, T* to, long long channels,
                            float epsilon) {
    const long long first = threadIdx.x % 32 * 2;
    float squares = 0;
    for (long long c = first; c < channels; c += 64) {
        const auto pair = load<2>(from + c);
        squares +=
            to_float(pair.values[0]) * to_float(pair.values[0]) + to_float(pair.values[1]) * to_float(pair.values[1]);
    }
    const float factor = 1.0f / sqrtf(warp_sum(squares) / static_cast<float>(channels) + epsilon);
    for (long long c = first; c < channels; c += 64) {
        const auto pair = load<2>(from + c), scales = load<2>(scale + c);
        const auto turn = load<2>(rotary + c);  // cosine, sine
        const float even = to_float(pair.values[0]) * factor * to_float(scales.values[0]);
        const float odd = to_float(pair.values[1]) * factor * to_float(scales.values[1]);
        Pack<T, 2> turned;
        assign(turned.values[0], even * turn.values[0] - odd * turn.values[1]);
        assign(turned.values[1], even * turn.values[1] + odd * turn.values[0]);
        store(to + c, turned);
    }
}

template <class T>
__global__ void normed_heads(const NormedHeads a) {
    const long long unit = static_cast<long long>(blockIdx.x) * (blockDim.x / 32) + threadIdx.x / 32;
    if (unit >= a.tokens * a.heads) return;  // a warp leaves as a whole
    const long long token = unit / a.heads, head = unit % a.heads, batch = blockIdx.y, part = blockIdx.z;
    const long long place = ((batch * a.all_tokens + a.first_token + token) * a.heads + head) * a.channels;
    const T* from = static_cast<const T*>(a.qkv) + batch * a.batch_stride + token * a.token_stride +
                    (part * a.heads + head) * a.channels;
    const float* rotary = a.rotary + (a.first_token + token) * a.channels;
    if (part == 0) {
        normed_head(from, static_cast<const T*>(a.query_scale), rotary, static_cast<T*>(a.query) + place, a.channels,
                    a.query_epsilon);
    } else if (part == 1) {
        normed_head(from, static_cast<const T*>(a.key_scale), rotary, static_cast<T*>(a.key) + place, a.channels,
                    a.key_epsilon);
    } else {
        T* to = static_cast<T*>(a.value) + place;
        for (long long c = threadIdx.x % 32 * 2; c < a.channels; c += 64) store(to + c, load<2>(from + c));
    }
}

/// 0.5 · x · (1 + tanh(√(2/π) · (x + 0.044715 · x³))), with tanh written as a logistic function.
__device__ inline float gelu(float x) { return x / (1.0f + expf(-1.5957691216057308f * (x + 0.044715f * x * x * x))); }

template <class T>
__global__ void join_gelu(const JoinGelu a) {
    const long long row = blockIdx.x, batch = row / a.rows_a_batch, in_batch = row % a.rows_a_batch;
    const long long width = a.left_width + a.right_width;
    const T* left = static_cast<const T*>(a.left) + batch * a.left_batch_stride + in_batch * a.left_stride;
    const T* right = static_cast<const T*>(a.right) + batch * a.right_batch_stride + in_batch * a.right_stride;
    T* out = static_cast<T*>(a.out) + row * width;
    for (long long c = threadIdx.x * 4; c < width; c += blockDim.x * 4) {
        if (c < a.left_width) {
            store(out + c, load<4>(left + c));
            continue;
        }
        auto pack = load<4>(right + c - a.left_width);
        for (T& value : pack.values) assign(value, gelu(to_float(value)));
        store(out + c, pack);
    }
}

}  // namespace photoflux::kernels
