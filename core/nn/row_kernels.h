#pragma once

#include <cstdint>

/// What lies between the products of a FLUX block, in fp32 on the processor, each in one pass over memory, with its way
/// back. Plain loops over rows whose numbers lie together, without LibTorch and without threads: who calls shares the
/// rows out. Sums run in an order that depends on the processor alone, so the same machine gives the same bits.
namespace photoflux::nn::rows {

/// y = (1 + scale) · norm(x) + shift for `count` rows of `channels`; scale and shift are one row for all.
struct ModulatedNorm {
    const float *scale, *shift;
    std::int64_t channels;
    float epsilon;
};
void modulated_norm(const ModulatedNorm& norm, const float* x, float* y, std::int64_t count);
/// Writes dx; adds to d_scale and d_shift [channels].
void modulated_norm_backward(const ModulatedNorm& norm, const float* x, const float* dy, float* dx, float* d_scale,
                             float* d_shift, std::int64_t count);

/// y = x + gate · change.
void gated_sum(const float* x, const float* gate, const float* change, float* y, std::int64_t channels,
               std::int64_t count);
/// Writes d_change; adds to d_gate [channels]. The gradient of x is dy itself.
void gated_sum_backward(const float* gate, const float* change, const float* dy, float* d_change, float* d_gate,
                        std::int64_t channels, std::int64_t count);

/// GELU by tanh of `count` numbers; and its derivative, times dy.
void gelu(const float* x, float* y, std::int64_t count);
void gelu_backward(const float* x, const float* dy, float* dx, std::int64_t count);

/// Softmax of `count` rows of `width` in place; and, in place of the gradient of its result y, that of what went in.
void softmax(float* x, std::int64_t width, std::int64_t count);
void softmax_backward(const float* y, float* slope, std::int64_t width, std::int64_t count);

/// How one position of a fused projection [3, heads, dim] becomes queries, keys and values: root mean square norms per
/// head, with weights, then a turn of neighbouring pairs.
struct Heads {
    const float *query_scale, *key_scale;  ///< [dim]
    float query_epsilon, key_epsilon;
    std::int64_t heads, dim;
};
inline constexpr std::int64_t kMostHeadDim = 256;
/// turn [dim]: cosine and sine of each pair. Writes query, key and, where it is wanted, value
/// [heads, dim].
void normed_heads(const Heads& shape, const float* projected, const float* turn, float* query, float* key,
                  float* value);
/// Writes d_projected [3, heads, dim].
void normed_heads_backward(const Heads& shape, const float* projected, const float* turn, const float* d_query,
                           const float* d_key, const float* d_value, float* d_projected);

}  // namespace photoflux::nn::rows
