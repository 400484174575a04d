#pragma once

#include "base/result.h"
#include "nn/attention.h"
#include "nn/layers.h"
#include "weights/json.h"

#include <cstdint>
#include <string>
#include <vector>

namespace photoflux::models {

/// Sizes of a FLUX.1 transformer. The defaults are FLUX.1 [schnell].
struct TransformerConfig {
    std::int64_t in_channels = 64;  ///< packed latent: latent channels × 2 × 2
    std::int64_t out_channels = 64;
    std::int64_t context_dim = 4096;  ///< T5 width
    std::int64_t vector_dim = 768;    ///< CLIP width
    std::int64_t heads = 24;
    std::int64_t head_dim = 128;
    std::int64_t depth = 19;         ///< double-stream blocks
    std::int64_t depth_single = 38;  ///< single-stream blocks
    std::vector<std::int64_t> axes_dim = {16, 56, 56};
    double theta = 10000;
    bool guidance_embed = false;

    std::int64_t hidden() const { return heads * head_dim; }
    /// Reads a diffusers `transformer/config.json`; `where` names the file in errors.
    static Result<TransformerConfig> from_diffusers(const weights::Json& json, const std::string& where);
    std::string to_diffusers() const;
};

/// Two linears with SiLU between: embeds time, guidance and the pooled prompt.
struct MlpEmbedder {
    nn::Linear in_layer, out_layer;

    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// In the keys of all layers that make modulation from the vector, and of no others.
inline constexpr const char* kModulationKey = "mod";

/// The rows by which one block, at one step, shifts, scales and gates its streams. Depends only on time, guidance and
/// the pooled prompt, so a sampler computes all of them before its loop.
struct BlockModulation {
    at::Tensor img, txt;  ///< double block: [B, 6·C] each; single block: `img` only, [B, 3·C]
};
struct StepModulation {
    std::vector<BlockModulation> double_blocks, single_blocks;
    at::Tensor final_layer;  ///< [B, 2·C]
};

struct DoubleBlock {
    std::int64_t heads;
    nn::Linear img_mod, img_qkv, img_proj, img_mlp_in, img_mlp_out;
    nn::Linear txt_mod, txt_qkv, txt_proj, txt_mlp_in, txt_mlp_out;
    nn::QkNorm img_norm, txt_norm;

    explicit DoubleBlock(const TransformerConfig& config);
    void operator()(at::Tensor& img, at::Tensor& txt, const BlockModulation& modulation,
                    const at::Tensor& rotary) const;
    void visit(const nn::WeightVisitor& visitor);
};

struct SingleBlock {
    std::int64_t heads;
    nn::Linear modulation, linear1, linear2;
    nn::QkNorm norm;

    explicit SingleBlock(const TransformerConfig& config);
    at::Tensor operator()(const at::Tensor& x, const BlockModulation& modulation, const at::Tensor& rotary) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// Hands out the blocks of a transformer while it runs, for one whose weights do not all fit where it runs. Each is
/// asked for once a pass, in order; what was handed out may be overwritten as soon as the next one is asked for. Throws
/// what LibTorch throws.
class BlockSupply {
public:
    BlockSupply() = default;
    BlockSupply(const BlockSupply&) = delete;
    BlockSupply& operator=(const BlockSupply&) = delete;
    virtual ~BlockSupply() = default;

    virtual const DoubleBlock& double_block(std::size_t index) = 0;
    virtual const SingleBlock& single_block(std::size_t index) = 0;
};

/// The FLUX.1 transformer: predicts the velocity noise − picture of a packed latent.
/// Source: black-forest-labs/flux `model.py`; checked against `diffusers.FluxTransformer2DModel`.
/// Holds no state besides weights: concurrent calls are safe while nobody changes these.
struct Transformer {
    TransformerConfig config;
    nn::Linear img_in, txt_in;
    MlpEmbedder time_in, vector_in, guidance_in;
    std::vector<DoubleBlock> double_blocks;
    std::vector<SingleBlock> single_blocks;
    nn::Linear final_modulation, final_linear;

    explicit Transformer(const TransformerConfig& config);
    void visit(const nn::WeightVisitor& visitor);

    /// time, guidance [B] in [0, 1] and natural units (both ×1000 inside), pooled [B, vector_dim]; returns [B, C].
    /// `guidance` is ignored without guidance embedding.
    at::Tensor embed_vector(const at::Tensor& time, const at::Tensor& guidance, const at::Tensor& pooled) const;
    StepModulation modulate(const at::Tensor& vector) const;

    /// img [B, N, in_channels], txt [B, L, C] (already through `txt_in`), rotary table for L + N positions.
    /// `supply`: for blocks whose weights are elsewhere.
    at::Tensor run(const at::Tensor& img, const at::Tensor& txt, const StepModulation& modulation,
                   const at::Tensor& rotary, BlockSupply* supply = nullptr) const;

    /// Everything at once, as the paper writes it: prompt [B, L, context_dim]. Returns [B, N, out_channels].
    at::Tensor forward(const at::Tensor& img, const at::Tensor& prompt, const at::Tensor& pooled,
                       const at::Tensor& time, const at::Tensor& guidance, const at::Tensor& rotary) const;

    /// Rotary table for `text_length` prompt tokens (all at position 0) and a latent of height × width packed cells,
    /// and, where it looks at another picture (FLUX.1 Kontext), that one's cells, told apart by the first axis.
    at::Tensor rotary(std::int64_t text_length, std::int64_t height, std::int64_t width,
                      std::int64_t reference_height = 0, std::int64_t reference_width = 0) const;
};

/// Sinusoidal embedding of `time` [B] (already ×1000) in `channels`, cosine first. Returns fp32 [B, channels].
at::Tensor timestep_embedding(const at::Tensor& time, std::int64_t channels);

}  // namespace photoflux::models
