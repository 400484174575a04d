#pragma once

#include "base/result.h"
#include "nn/layers.h"
#include "weights/json.h"

#include <cstdint>
#include <string>
#include <vector>

namespace photoflux::models {

/// Sizes of the autoencoder. The defaults are FLUX.1's.
struct AutoencoderConfig {
    std::int64_t in_channels = 3, out_channels = 3;
    std::vector<std::int64_t> block_channels = {128, 256, 512, 512};
    std::int64_t layers_per_block = 2;
    std::int64_t latent_channels = 16;
    std::int64_t norm_groups = 32;
    double scaling_factor = 0.3611, shift_factor = 0.1159;
    bool quant_conv = false, post_quant_conv = false, mid_attention = true;

    /// Pixels a side of one latent cell.
    std::int64_t scale() const { return std::int64_t{1} << (block_channels.size() - 1); }
    static Result<AutoencoderConfig> from_diffusers(const weights::Json& json, const std::string& where);
    std::string to_diffusers() const;
};

struct ResnetBlock {
    nn::GroupNorm norm1, norm2;
    nn::Conv2d conv1, conv2, nin_shortcut;

    ResnetBlock(std::int64_t in, std::int64_t out, std::int64_t groups);
    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// One head of self-attention over all cells.
struct CellAttention {
    nn::GroupNorm norm;
    nn::Linear q, k, v, proj_out;

    CellAttention(std::int64_t channels, std::int64_t groups);
    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// Residual block, attention where the model has it, residual block.
struct MidBlock {
    ResnetBlock block_1, block_2;
    std::vector<CellAttention> attn_1;  // none or one

    MidBlock(std::int64_t channels, const AutoencoderConfig& config);
    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// Blocks of one resolution, then the convolution that changes it (absent at the last).
struct Level {
    std::vector<ResnetBlock> block;
    std::vector<nn::Conv2d> resample;  // none or one
};

struct Encoder {
    nn::Conv2d conv_in;
    std::vector<Level> down;
    MidBlock mid;
    nn::GroupNorm norm_out;
    nn::Conv2d conv_out;

    explicit Encoder(const AutoencoderConfig& config);
    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

struct Decoder {
    nn::Conv2d conv_in;
    MidBlock mid;
    std::vector<Level> up;  // up[0] is the finest, as in the original; it runs last
    nn::GroupNorm norm_out;
    nn::Conv2d conv_out;

    explicit Decoder(const AutoencoderConfig& config);
    at::Tensor operator()(const at::Tensor& x) const;
    void visit(const nn::WeightVisitor& visitor);
};

/// Pictures to latents and back. Source: black-forest-labs/flux `autoencoder.py`; checked against
/// `diffusers.AutoencoderKL`.
struct Autoencoder {
    AutoencoderConfig config;
    Encoder encoder;
    Decoder decoder;
    nn::Conv2d quant_conv, post_quant_conv;

    explicit Autoencoder(const AutoencoderConfig& config);
    void visit(const nn::WeightVisitor& visitor);

    /// pictures [B, 3, H, W] in [-1, 1] → mean and log variance [B, 2 × latent, H/8, W/8].
    at::Tensor moments(const at::Tensor& pictures) const;
    /// latents as the transformer sees them [B, latent, h, w] → pictures [B, 3, H, W], nominally in [-1, 1].
    at::Tensor decode(const at::Tensor& latents) const;
    /// Mean of the posterior, scaled and shifted for the transformer.
    at::Tensor encode(const at::Tensor& pictures) const;
    /// A draw from the posterior by standard normal `noise` of the latents' shape, scaled and shifted likewise.
    at::Tensor encode(const at::Tensor& pictures, const at::Tensor& noise) const;
};

}  // namespace photoflux::models
