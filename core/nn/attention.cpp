#include "nn/attention.h"

#include "kernels/streams.h"
#include "nn/rotary.h"

namespace photoflux::nn {

Heads QkNorm::operator()(const at::Tensor& qkv, std::int64_t heads) const {
    const auto parts = qkv.unflatten(-1, {3, heads, -1}).permute({2, 0, 3, 1, 4});  // [3, B, H, L, D]
    return {query_norm(parts[0]), key_norm(parts[1]), parts[2]};
}

void QkNorm::visit(const WeightVisitor& visitor) {
    query_norm.visit(under("query_norm", visitor));
    key_norm.visit(under("key_norm", visitor));
}

namespace {

/// All streams' heads, rotated.
Heads rotated_heads(const std::vector<AttentionStream>& streams, std::int64_t heads, const at::Tensor& table) {
    std::vector<kernels::ProjectedStream> projected;
    for (const auto& [norm, qkv] : streams)
        projected.push_back(
            {qkv, norm.query_norm.scale, norm.key_norm.scale, norm.query_norm.epsilon, norm.key_norm.epsilon});
    if (const auto fused = kernels::normed_heads(projected, heads, table))
        return {(*fused)[0], (*fused)[1], (*fused)[2]};

    std::vector<at::Tensor> queries, keys, values;
    for (const auto& stream : streams) {
        const Heads split = stream.norm(stream.qkv, heads);
        queries.push_back(split.query);
        keys.push_back(split.key);
        values.push_back(split.value);
    }
    const auto joined = [](const std::vector<at::Tensor>& parts) {
        return parts.size() == 1 ? parts.front() : at::cat(parts, 2);  // [B, H, all L, D]
    };
    return {rotate(joined(queries), table), rotate(joined(keys), table), joined(values)};
}

}  // namespace

at::Tensor attention(const std::vector<AttentionStream>& streams, std::int64_t heads, const at::Tensor& table) {
    const Heads all = rotated_heads(streams, heads, table);
    const at::Tensor out = at::scaled_dot_product_attention(all.query, all.key, all.value);
    return out.transpose(1, 2).flatten(-2);  // [B, all L, H*D]
}

}  // namespace photoflux::nn
