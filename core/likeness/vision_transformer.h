#pragma once

#include "base/result.h"
#include "models/load.h"
#include "nn/layers.h"
#include "weights/json.h"

#include <cstdint>
#include <string>
#include <vector>

namespace photoflux::likeness {

/// Sizes of a vision transformer (arXiv 2010.11929). The defaults are those of CLIP ViT-B/32.
struct VisionConfig {
    std::int64_t hidden = 768, intermediate = 3072, layers = 12, heads = 12;
    std::int64_t image_size = 224, patch = 32;  ///< pixels a side
    std::int64_t projection = 512;              ///< of what comes out; 0: none
    double norm_epsilon = 1e-5;
    bool quick_gelu = true;
    bool dinov2 = false;  ///< patches with a bias and layers with scales, but no norm before them

    /// The `config.json` of Dinov2Model, or of CLIPModel or CLIPVisionModelWithProjection. Errors: bad_input.
    static Result<VisionConfig> from_transformers(const weights::Json& json, const std::string& where);
    std::int64_t side() const { return image_size / patch; }
};

/// One layer; the scales of what it adds are DINOv2's alone.
struct VisionLayer {
    std::int64_t heads;
    bool quick_gelu, scaled;
    nn::LayerNorm layer_norm1, layer_norm2;
    nn::Linear q_proj, k_proj, v_proj, out_proj, fc1, fc2;
    at::Tensor scale1, scale2;  // [C]

    explicit VisionLayer(const VisionConfig& config);
    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// The picture half of CLIP (arXiv 2103.00020), and DINOv2 (arXiv 2304.07193). Keys are CLIP's without `vision_model.`
/// in front. Checked against `transformers.CLIPVisionModelWithProjection` and `transformers.Dinov2Model`.
struct VisionTransformer {
    VisionConfig config;
    nn::Conv2d patch_embedding;
    at::Tensor class_embedding;  // [C]
    nn::Embedding position_embedding;
    nn::LayerNorm pre_layernorm, post_layernorm;
    std::vector<VisionLayer> layers;
    nn::Linear visual_projection;

    explicit VisionTransformer(const VisionConfig& config);
    void visit(const nn::WeightVisitor& visitor);

    /// pictures [N, 3, H, W], normalised as the model wants it, sides multiples of the patch → what stands for the
    /// whole picture, through the projection where there is one [N, D]. Positions of another size are interpolated.
    at::Tensor pooled(const at::Tensor& pictures) const;
};

/// Where `transformers` keeps our keys.
models::Translate vision_names(const VisionConfig& config, const weights::Checkpoint& checkpoint);

}  // namespace photoflux::likeness
