#pragma once

#include "base/result.h"
#include "nn/layers.h"
#include "weights/json.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace photoflux::models {

/// Sizes of the T5 encoder. The defaults are T5 v1.1 XXL's.
struct T5Config {
    std::int64_t vocabulary = 32128, width = 4096, head_dim = 64, feed_forward = 10240, layers = 24, heads = 64;
    std::int64_t buckets = 32, max_distance = 128;
    double norm_epsilon = 1e-6;

    static Result<T5Config> from_transformers(const weights::Json& json, const std::string& where);
    std::string to_transformers() const;
};

struct T5Block {
    std::int64_t heads;
    nn::RmsNorm attention_norm, feed_forward_norm;
    nn::Linear q, k, v, o, wi_0, wi_1, wo;

    explicit T5Block(const T5Config& config);
    /// x [B, L, C]; bias [1, heads, L, L].
    at::Tensor operator()(const at::Tensor& x, const at::Tensor& bias) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// The encoder of T5 v1.1 (arXiv 1910.10683). FLUX gives it no mask: padding is attended.
/// Checked against `transformers.T5EncoderModel`.
struct T5Encoder {
    T5Config config;
    nn::Embedding shared, relative_attention_bias;
    std::vector<T5Block> block;
    nn::RmsNorm final_layer_norm;

    explicit T5Encoder(const T5Config& config);
    void visit(const nn::WeightVisitor& visitor);

    /// ids [B, L] → hidden states [B, L, width].
    at::Tensor forward(const at::Tensor& ids) const;
    /// The same from embedded tokens [B, L, width], with blocks that `supply` hands out one after the other.
    using Supply = std::function<const T5Block&(std::size_t index)>;
    at::Tensor forward(at::Tensor embedded, const Supply& supply) const;
};

}  // namespace photoflux::models
