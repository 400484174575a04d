#pragma once

#include "nn/adapter.h"
#include "nn/packed_weight.h"
#include "nn/weight.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace photoflux::nn {

/// y = x Wᵀ + b over the last dimension, and what adapters add to it.
struct Linear {
    std::int64_t in = 0, out = 0;
    bool has_bias = true;
    at::Tensor weight, bias;                     // [out, in], [out]
    std::shared_ptr<const PackedWeight> packed;  ///< in place of `weight`; copies of a layer share it
    std::vector<Adapter> adapters;               ///< in the layer's type, on its device

    at::Tensor operator()(const at::Tensor& x) const;
    at::Tensor product(const at::Tensor& x) const;  ///< x Wᵀ alone, without bias and adapters
    /// Rows of the weight without adapters, in fp32.
    at::Tensor weight_rows(std::int64_t first, std::int64_t count) const;
    void visit(const WeightVisitor& visitor);
};

/// Square convolution with "same" padding unless `padding` says otherwise.
struct Conv2d {
    std::int64_t in = 0, out = 0, kernel = 3, stride = 1, padding = 1;
    at::Tensor weight, bias;  // [out, in, kernel, kernel], [out]

    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const WeightVisitor& visitor);
};

struct GroupNorm {
    std::int64_t groups = 32, channels = 0;
    double epsilon = 1e-6;
    at::Tensor weight, bias;  // [channels]

    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const WeightVisitor& visitor);
};

/// Layer norm with weight and bias over the last dimension.
struct LayerNorm {
    std::int64_t channels = 0;
    double epsilon = 1e-5;
    at::Tensor weight, bias;  // [channels]

    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const WeightVisitor& visitor);
};

/// Root mean square norm; the mean is taken in fp32, as diffusers and transformers do.
struct RmsNorm {
    std::int64_t channels = 0;
    double epsilon = 1e-6;
    std::string key = "scale";  // FLUX calls it `scale`, T5 `weight`
    at::Tensor scale;           // [channels]

    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const WeightVisitor& visitor);
};

struct Embedding {
    std::int64_t entries = 0, channels = 0;
    at::Tensor weight;  // [entries, channels]

    at::Tensor operator()(const at::Tensor& ids) const;
    void visit(const WeightVisitor& visitor);
};

/// Gives the linear layers of one piece of a network the adapters of another piece of the same form.
void copy_adapters(const std::function<void(const WeightVisitor&)>& from,
                   const std::function<void(const WeightVisitor&)>& to);

/// (1 + scale) · norm(x) + shift: the layer norm without weights that FLUX modulates. x [B, L, C], scale and shift [B,
/// 1, C].
at::Tensor modulated_norm(const at::Tensor& x, const at::Tensor& scale, const at::Tensor& shift);

/// x + gate · change: how FLUX adds what a layer says. x and change [B, L, C], gate [B, 1, C].
at::Tensor gated_sum(const at::Tensor& x, const at::Tensor& gate, const at::Tensor& change);

/// GELU by tanh.
at::Tensor gelu_tanh(const at::Tensor& x);

/// [left, gelu(right)] along the last dimension, GELU by tanh.
at::Tensor join_gelu(const at::Tensor& left, const at::Tensor& right);

/// fp16 streams overflow in FLUX and T5; elsewhere this is the identity.
at::Tensor clip_fp16(const at::Tensor& x);

}  // namespace photoflux::nn
