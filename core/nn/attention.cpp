#include "nn/attention.h"

#include "kernels/streams.h"
#include "nn/rotary.h"
#include "nn/stream_nodes.h"

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

/// All streams' heads, rotated, by a kernel of ours; nothing where there is none.
std::optional<Heads> heads_by_kernel(const std::vector<AttentionStream>& streams, std::int64_t heads,
                                     const at::Tensor& table) {
    std::vector<kernels::ProjectedStream> projected;
    for (const auto& [norm, qkv] : streams)
        projected.push_back(
            {qkv, norm.query_norm.scale, norm.key_norm.scale, norm.query_norm.epsilon, norm.key_norm.epsilon});
    if (const auto fused = kernels::normed_heads(projected, heads, table))
        return Heads{(*fused)[0], (*fused)[1], (*fused)[2]};
    return std::nullopt;
}

/// The same by single operations.
Heads rotated_heads(const std::vector<AttentionStream>& streams, std::int64_t heads, const at::Tensor& table) {
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

std::optional<std::vector<at::Tensor>> by_rows(const std::vector<AttentionStream>& streams, std::int64_t heads,
                                               const at::Tensor& table) {
    std::vector<NormedStream> normed;
    for (const auto& [norm, qkv] : streams)
        normed.push_back(
            {qkv, norm.query_norm.scale, norm.key_norm.scale, norm.query_norm.epsilon, norm.key_norm.epsilon});
    return row_attention(normed, heads, table);
}

/// [B, all L, H·D]
at::Tensor mixed(const Heads& all) {
    const at::Tensor out = at::scaled_dot_product_attention(all.query, all.key, all.value);
    return out.transpose(1, 2).flatten(-2);  // [B, all L, H*D]
}

}  // namespace

std::vector<at::Tensor> attention(const std::vector<AttentionStream>& streams, std::int64_t heads,
                                  const at::Tensor& table) {
    auto all = heads_by_kernel(streams, heads, table);
    if (!all) {
        if (auto heard = by_rows(streams, heads, table)) return *heard;
        all = rotated_heads(streams, heads, table);
    }
    std::vector<std::int64_t> lengths;
    for (const auto& stream : streams) lengths.push_back(stream.qkv.size(1));
    return mixed(*all).split_with_sizes(lengths, 1);
}

at::Tensor attention_beside_gelu(const AttentionStream& stream, std::int64_t heads, const at::Tensor& table) {
    const std::int64_t attended = 3 * heads * table.size(3) * 2;
    const auto parts = stream.qkv.split_with_sizes({attended, stream.qkv.size(2) - attended}, -1);
    const std::vector<AttentionStream> alone{{stream.norm, parts[0]}};
    auto all = heads_by_kernel(alone, heads, table);
    if (!all) {
        if (const auto heard = by_rows({stream}, heads, table)) return heard->front();
        all = rotated_heads(alone, heads, table);
    }
    return join_gelu(mixed(*all), parts[1]);
}

}  // namespace photoflux::nn
