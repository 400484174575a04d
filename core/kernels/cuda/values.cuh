#pragma once

// Numbers as tensors hold them and their way to fp32, in which every kernel computes; sums over threads. CUDA without
// any header: what runs it elsewhere (tests/core/kernels/emulator.h) brings the few functions that a graphics card has.

namespace photoflux::kernels {

struct Half {
    unsigned short bits;
};
struct BFloat {
    unsigned short bits;
};

#ifdef __CUDACC_RTC__
__device__ inline float half_value(unsigned short bits) {
    float value;
    asm("cvt.f32.f16 %0, %1;" : "=f"(value) : "h"(bits));
    return value;
}

__device__ inline unsigned short half_bits(float value) {
    unsigned short bits;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(bits) : "f"(value));
    return bits;
}
#endif

__device__ inline float to_float(float value) { return value; }
__device__ inline float to_float(Half value) { return half_value(value.bits); }
__device__ inline float to_float(BFloat value) { return __uint_as_float(static_cast<unsigned>(value.bits) << 16); }

__device__ inline void assign(float& to, float value) { to = value; }
__device__ inline void assign(Half& to, float value) { to.bits = half_bits(value); }
__device__ inline void assign(BFloat& to, float value) {
    const unsigned bits = __float_as_uint(value);
    // To the nearest, ties to even; a NaN must not be rounded up to infinity.
    to.bits = static_cast<unsigned short>(value != value ? 0x7FC0u : (bits + 0x7FFFu + ((bits >> 16) & 1u)) >> 16);
}

/// Neighbours that are read and written at once.
template <class T, int count>
struct alignas(sizeof(T) * count) Pack {
    T values[count];
};

template <int count, class T>
__device__ inline Pack<T, count> load(const T* from) {
    return *reinterpret_cast<const Pack<T, count>*>(from);
}

template <class T, int count>
__device__ inline void store(T* to, const Pack<T, count>& pack) {
    *reinterpret_cast<Pack<T, count>*>(to) = pack;
}

/// The sum over the 32 threads of a warp, in each of them.
__device__ inline float warp_sum(float value) {
    for (int distance = 16; distance > 0; distance /= 2) value += __shfl_xor_sync(0xFFFFFFFFu, value, distance);
    return value;
}

/// The sum over a block of whole warps, in each of its threads.
__device__ inline float block_sum(float value) {
    __shared__ float sums[32];
    value = warp_sum(value);
    __syncthreads();  // the last sum has been read by all
    if (threadIdx.x % 32 == 0) sums[threadIdx.x / 32] = value;
    __syncthreads();
    float sum = 0;
    for (unsigned warp = 0; warp < blockDim.x / 32; ++warp) sum += sums[warp];
    return sum;
}

}  // namespace photoflux::kernels
