#include "nn/layers.h"

#include "kernels/streams.h"
#include "nn/adapted_linear.h"
#include "nn/frozen_norm.h"
#include "nn/stream_nodes.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace photoflux::nn {

namespace {

/// What `adapter` adds to rows of a layer that has computed `plain` = x Wᵀ + b without adapters.
at::Tensor added(const Linear& layer, const Adapter& adapter, const at::Tensor& x, const at::Tensor& plain) {
    at::Tensor sum = adapter.apply(adapter.column_gain.defined() ? x * adapter.column_gain : x);
    if (adapter.row_gain.defined()) {
        at::Tensor product = plain.narrow(-1, adapter.first_row, adapter.rows);
        if (layer.bias.defined()) product = product - layer.bias.narrow(0, adapter.first_row, adapter.rows);
        sum = (sum + product) * adapter.row_gain - product;
    } else if (adapter.column_gain.defined()) {
        sum = sum + layer.product(x * (adapter.column_gain - 1)).narrow(-1, adapter.first_row, adapter.rows);
    }
    if (adapter.bias.defined()) sum = sum + adapter.bias;
    return sum;
}

}  // namespace

at::Tensor Linear::product(const at::Tensor& x) const { return packed ? packed->product(x) : at::linear(x, weight); }

at::Tensor Linear::operator()(const at::Tensor& x) const {
    if (trains_around_frozen_weight(*this, x)) return adapted_linear(*this, x);
    at::Tensor plain = packed ? packed->product(x) : at::linear(x, weight, bias);
    if (packed && bias.defined()) plain.add_(bias);
    if (adapters.empty()) return plain;
    const bool reads_plain =
        std::any_of(adapters.begin(), adapters.end(), [](const Adapter& a) { return a.row_gain.defined(); });
    const at::Tensor y = reads_plain ? plain.clone() : plain;
    for (const Adapter& adapter : adapters)
        y.narrow(-1, adapter.first_row, adapter.rows).add_(added(*this, adapter, x, plain), adapter.strength);
    return y;
}

at::Tensor Linear::weight_rows(std::int64_t first, std::int64_t count) const {
    return packed ? packed->unpacked(first, count) : weight.narrow(0, first, count).to(at::kFloat);
}

void Linear::visit(const WeightVisitor& visitor) {
    if (visitor.linear) return visitor.linear("", *this);
    visitor("weight", weight, {out, in});
    if (has_bias) visitor("bias", bias, {out});
}

at::Tensor Conv2d::operator()(const at::Tensor& x) const { return at::conv2d(x, weight, bias, stride, padding); }

void Conv2d::visit(const WeightVisitor& visitor) {
    visitor("weight", weight, {out, in, kernel, kernel});
    visitor("bias", bias, {out});
}

at::Tensor GroupNorm::operator()(const at::Tensor& x) const {
    return at::group_norm(x, groups, weight, bias, epsilon, /*cudnn_enabled=*/false);
}

void GroupNorm::visit(const WeightVisitor& visitor) {
    visitor("weight", weight, {channels});
    visitor("bias", bias, {channels});
}

at::Tensor LayerNorm::operator()(const at::Tensor& x) const {
    return at::layer_norm(x, {channels}, weight, bias, epsilon, /*cudnn_enable=*/false);
}

void LayerNorm::visit(const WeightVisitor& visitor) {
    visitor("weight", weight, {channels});
    visitor("bias", bias, {channels});
}

at::Tensor RmsNorm::operator()(const at::Tensor& x) const {
    if (at::GradMode::is_enabled() && x.requires_grad() && !scale.requires_grad())
        return frozen_rms_norm(x, scale, epsilon);
    return rms_scaled(x, rms_factor(x, epsilon), scale);
}

void RmsNorm::visit(const WeightVisitor& visitor) { visitor(key, scale, {channels}); }

at::Tensor Embedding::operator()(const at::Tensor& ids) const { return at::embedding(weight, ids); }

void Embedding::visit(const WeightVisitor& visitor) { visitor("weight", weight, {entries, channels}); }

void copy_adapters(const std::function<void(const WeightVisitor&)>& from,
                   const std::function<void(const WeightVisitor&)>& to) {
    const auto no_weight = [](const std::string&, at::Tensor&, at::IntArrayRef) {};
    std::vector<const Linear*> layers;
    from(WeightVisitor{no_weight, [&](const std::string&, Linear& layer) { layers.push_back(&layer); }});
    std::size_t next = 0;
    to(WeightVisitor{no_weight, [&](const std::string&, Linear& layer) { layer.adapters = layers[next++]->adapters; }});
}

at::Tensor modulated_norm(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift) {
    constexpr double kEpsilon = 1e-6;
    if (const auto fused = kernels::modulated_norm(x, scale, shift, kEpsilon)) return *fused;
    if (const auto rows = row_modulated_norm(x, scale, shift, kEpsilon)) return *rows;
    const at::Tensor norm = at::layer_norm(x, {x.size(-1)}, {}, {}, kEpsilon, /*cudnn_enable=*/false);
    return at::addcmul(shift, norm, scale + 1);
}

at::Tensor gated_sum(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& change) {
    if (const auto fused = kernels::gated_sum(x, gate, change)) return *fused;
    if (const auto rows = row_gated_sum(x, gate, change)) return *rows;
    return at::addcmul(x, gate, change);
}

at::Tensor gelu_tanh(const at::Tensor& x) {
    if (const auto rows = row_gelu(x)) return *rows;
    return at::gelu(x, "tanh");
}

at::Tensor join_gelu(const at::Tensor& left, const at::Tensor& right) {
    if (const auto fused = kernels::join_gelu(left, right)) return *fused;
    return at::cat({left, at::gelu(right, "tanh")}, -1);
}

at::Tensor clip_fp16(const at::Tensor& x) { return x.scalar_type() == at::kHalf ? x.clamp(-65504, 65504) : x; }

}  // namespace photoflux::nn
