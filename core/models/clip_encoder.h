#pragma once

#include "base/result.h"
#include "nn/layers.h"
#include "weights/json.h"

#include <cstdint>
#include <string>
#include <vector>

namespace photoflux::models {

/// Sizes of the CLIP text encoder. The defaults are CLIP-L's.
struct ClipConfig {
    std::int64_t vocabulary = 49408, hidden = 768, intermediate = 3072, layers = 12, heads = 12, positions = 77;
    std::int64_t eos_id = 2;  ///< 2 stands for "the largest id of the prompt", see `ClipEncoder::pooled`
    double norm_epsilon = 1e-5;
    bool quick_gelu = true;

    static Result<ClipConfig> from_transformers(const weights::Json& json, const std::string& where);
    std::string to_transformers() const;
};

struct ClipLayer {
    std::int64_t heads;
    nn::LayerNorm layer_norm1, layer_norm2;
    nn::Linear q_proj, k_proj, v_proj, out_proj, fc1, fc2;
    bool quick_gelu;

    explicit ClipLayer(const ClipConfig& config);
    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// The text half of CLIP (arXiv 2103.00020), of which FLUX uses only the pooled output.
/// Keys are those of transformers 5 (no `text_model.` in front). Checked against `transformers.CLIPTextModel`.
struct ClipEncoder {
    ClipConfig config;
    nn::Embedding token_embedding, position_embedding;
    std::vector<ClipLayer> layers;
    nn::LayerNorm final_layer_norm;

    explicit ClipEncoder(const ClipConfig& config);
    void visit(const nn::WeightVisitor& visitor);

    /// ids [B, L], L at most `positions` → the final hidden state at the end token, [B, hidden].
    /// The end token is the largest id where `eos_id` is 2 (as old configurations say), else the first `eos_id`.
    at::Tensor pooled(const at::Tensor& ids) const;
};

}  // namespace photoflux::models
