#pragma once

#include <ATen/ATen.h>

#include <array>
#include <optional>
#include <vector>

namespace photoflux::kernels {

// What lies between the matrix products of FLUX's blocks, each by one kernel where a Launcher is in use. Nothing: none
// can do this, and the caller computes it with ATen's operations, which are the measure of what comes back. All tensors
// of a call have one type and one device; sums are fp32, and values are rounded once, at the end.

/// (1 + scale) · norm(x) + shift. x [B, L, C], scale and shift [B or 1, 1, C].
std::optional<at::Tensor> modulated_norm(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift,
                                         double epsilon);

/// x + gate · change. x and change [B, L, C], gate [B or 1, 1, C].
std::optional<at::Tensor> gated_sum(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& change);

/// The fused projection of one stream, and its norms' weights.
struct ProjectedStream {
    at::Tensor qkv;                     ///< [B, L, 3·H·D]
    at::Tensor query_scale, key_scale;  ///< [D]
    double query_epsilon = 1e-6, key_epsilon = 1e-6;
};

/// Queries, keys and values [B, H, L, D] of streams behind each other, queries and keys normalised per head and rotated
/// by `table` [1, 1, L, D / 2].
std::optional<std::array<at::Tensor, 3>> normed_heads(const std::vector<ProjectedStream>& streams, std::int64_t heads,
                                                      const at::Tensor& table);

/// [left, gelu(right)] along the last dimension, GELU by tanh. Both [B, L, …].
std::optional<at::Tensor> join_gelu(const at::Tensor& left, const at::Tensor& right);

}  // namespace photoflux::kernels
