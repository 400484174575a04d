#include "nn/attention.h"

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

at::Tensor attention(const Heads& heads, const at::Tensor& table) {
    const at::Tensor out =
        at::scaled_dot_product_attention(rotate(heads.query, table), rotate(heads.key, table), heads.value);
    return out.transpose(1, 2).flatten(-2);  // [B, L, H*D]
}

}  // namespace photoflux::nn
