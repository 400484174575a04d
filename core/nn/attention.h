#pragma once

#include "nn/layers.h"

#include <vector>

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

/// A stream that takes part in attention: its fused projection [B, L, 3·H·D] and the norms of its heads.
struct AttentionStream {
    const QkNorm& norm;
    at::Tensor qkv;
};

/// Scaled dot-product attention of all streams, behind each other, after rotation by `table` (see `rotary_table`).
/// Returns what each stream hears [B, L, H·D].
std::vector<at::Tensor> attention(const std::vector<AttentionStream>& streams, std::int64_t heads,
                                  const at::Tensor& table);

/// Attention of one stream beside a feed-forward that shares its projection [B, L, 3·H·D + M]: [attention, gelu(rest)],
/// [B, L, H·D + M].
at::Tensor attention_beside_gelu(const AttentionStream& stream, std::int64_t heads, const at::Tensor& table);

}  // namespace photoflux::nn
