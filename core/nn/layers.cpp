#include "nn/layers.h"

namespace photoflux::nn {

at::Tensor Linear::operator()(const at::Tensor& x) const { return at::linear(x, weight, bias); }

void Linear::visit(const WeightVisitor& visitor) {
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
    const at::Tensor wide = x.to(at::kFloat);
    const at::Tensor factor = at::rsqrt(wide.square().mean(-1, /*keepdim=*/true) + epsilon);
    return (wide * factor).to(x.scalar_type()) * scale;
}

void RmsNorm::visit(const WeightVisitor& visitor) { visitor(key, scale, {channels}); }

at::Tensor Embedding::operator()(const at::Tensor& ids) const { return at::embedding(weight, ids); }

void Embedding::visit(const WeightVisitor& visitor) { visitor("weight", weight, {entries, channels}); }

at::Tensor modulated_norm(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift) {
    const at::Tensor norm = at::layer_norm(x, {x.size(-1)}, {}, {}, 1e-6, /*cudnn_enable=*/false);
    return at::addcmul(shift, norm, scale + 1);
}

at::Tensor clip_fp16(const at::Tensor& x) { return x.scalar_type() == at::kHalf ? x.clamp(-65504, 65504) : x; }

}  // namespace photoflux::nn
