#pragma once

#include <ATen/ATen.h>

#include <optional>
#include <vector>

/// What lies between the products of a FLUX block, on the processor in fp32, by `row_kernels.h`, as one node of the
/// graph each: half to a third of the passes over memory that autograd makes of single operations. With or without a
/// graph the same bits. Each returns nothing where it does not apply (another device or type, weights of norms that are
/// trained); callers then use ATen's operations.
namespace photoflux::nn {

/// (1 + scale) · norm(x) + shift for x [B, L, C], scale and shift [B or 1, 1, C].
std::optional<at::Tensor> row_modulated_norm(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift,
                                             double epsilon);

/// x + gate · change for x, change [B, L, C], gate [B or 1, 1, C].
std::optional<at::Tensor> row_gated_sum(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& change);

/// GELU by tanh.
std::optional<at::Tensor> row_gelu(const at::Tensor& x);

/// A stream that takes part in attention: its projection [B, L, 3·H·D + more] and the norms of its heads.
struct NormedStream {
    at::Tensor projected, query_scale, key_scale;
    double query_epsilon, key_epsilon;
};

/// Attention of all streams behind each other, from their projections to [B, L, H·D] each. What a stream holds besides
/// queries, keys and values goes through GELU and follows: [B, L, H·D + more].
std::optional<std::vector<at::Tensor>> row_attention(const std::vector<NormedStream>& streams, std::int64_t heads,
                                                     const at::Tensor& table);

}  // namespace photoflux::nn
