#pragma once

#include "nn/layers.h"

namespace photoflux::nn {

/// Queries, keys and values of one stream, each [B, H, L, D].
struct Heads {
    at::Tensor query, key, value;
};

/// Splits the fused projection [B, L, 3·H·D] into heads; queries and keys are normalised per head.
struct QkNorm {
    RmsNorm query_norm, key_norm;

    explicit QkNorm(std::int64_t head_dim) : query_norm{.channels = head_dim}, key_norm{.channels = head_dim} {}
    Heads operator()(const at::Tensor& qkv, std::int64_t heads) const;
    void visit(const WeightVisitor& visitor);
};

/// Scaled dot-product attention after rotation by `table` (see `rotary_table`). Returns [B, L, H·D].
at::Tensor attention(const Heads& heads, const at::Tensor& table);

}  // namespace photoflux::nn
