#include "models/from_weights.h"

#include "weights/mapped_file.h"

#include <algorithm>
#include <optional>
#include <string>

namespace photoflux::models {

namespace {

constexpr std::int64_t kTextHead = 64;
constexpr std::int64_t kMostLevels = 8, kMostBlocks = 16;

/// Reads sizes off shapes, collecting the first complaint instead of failing at each look.
class Shapes {
public:
    Shapes(const weights::TensorSet& tensors, const weights::FluxPart& part, int levels = 1)
        : tensors_(tensors), part_(part), levels_(levels) {}

    bool has(const std::string& key) const {
        return tensors_.has(weights::source_of(part_, key, levels_).parts.front().name);
    }

    /// Side `side` of our weight `key`, over all its parts where another layout splits rows; 0 where it is missing.
    std::int64_t side(const std::string& key, std::size_t side) {
        std::int64_t sum = 0;
        for (const auto& source : weights::source_of(part_, key, levels_).parts) {
            const weights::StoredTensor* tensor = tensors_.find(source.name);
            if (!tensor || tensor->shape.size() <= side) {
                require(false, sentence("models", "%1 is missing").with(source.name));
                return 0;
            }
            sum = side == 0 ? sum + tensor->shape[0] : tensor->shape[side];
        }
        return sum;
    }

    void require(bool holds, const Sentence& complaint) {
        if (!holds && !complaint_) complaint_ = complaint;
    }

    Result<void> outcome() const {
        if (!complaint_) return Done{};
        return Error{ErrorCode::corrupt,
                     sentence("models", "%1 (%2): %3; the file is incomplete, or of a model that is not FLUX.1")
                         .with(weights::display_path(tensors_.path()), weights::part_name(part_.kind), *complaint_)};
    }

private:
    const weights::TensorSet& tensors_;
    const weights::FluxPart& part_;
    int levels_;
    std::optional<Sentence> complaint_;
};

}  // namespace

Result<TransformerConfig> transformer_config(const weights::TensorSet& tensors, const weights::FluxPart& part) {
    Shapes shapes(tensors, part);
    TransformerConfig config;
    config.in_channels = part.image_channels;
    config.out_channels = shapes.side("final_layer.linear.weight", 0);
    config.context_dim = part.prompt_width;
    config.vector_dim = part.pooled_width;
    config.depth = part.depth;
    config.depth_single = part.depth_single;
    config.guidance_embed = part.guidance;
    const std::string norm = config.depth > 0 ? "double_blocks.0.img_attn.norm" : "single_blocks.0.norm";
    const std::int64_t head = shapes.side(norm + ".query_norm.scale", 0), width = shapes.side("img_in.weight", 0);
    shapes.require(head == config.head_dim,
                   sentence("models", "its heads have %1 channels, where FLUX.1's have 128").with(head));
    shapes.require(width > 0 && width % config.head_dim == 0, sentence("models", "its width is no multiple of 128"));
    PHOTOFLUX_CHECK(shapes.outcome());
    config.heads = width / config.head_dim;
    return config;
}

Result<AutoencoderConfig> autoencoder_config(const weights::TensorSet& tensors, const weights::FluxPart& part) {
    AutoencoderConfig config;
    // Levels of the encoder count upwards in both layouts.
    Shapes encoder(tensors, part);
    config.block_channels.clear();
    const auto block = [](std::size_t level, std::int64_t index) {
        return "encoder.down." + std::to_string(level) + ".block." + std::to_string(index) + ".conv1.weight";
    };
    while (config.block_channels.size() < kMostLevels && encoder.has(block(config.block_channels.size(), 0)))
        config.block_channels.push_back(encoder.side(block(config.block_channels.size(), 0), 0));
    config.layers_per_block = 0;
    while (config.layers_per_block < kMostBlocks && encoder.has(block(0, config.layers_per_block)))
        ++config.layers_per_block;
    encoder.require(!config.block_channels.empty(), sentence("models", "it has no encoder"));
    for (const auto channels : config.block_channels)
        encoder.require(channels > 0 && channels % config.norm_groups == 0,
                        sentence("models", "its numbers of channels are no multiples of 32"));
    PHOTOFLUX_CHECK(encoder.outcome());

    Shapes shapes(tensors, part, static_cast<int>(config.block_channels.size()));
    config.in_channels = shapes.side("encoder.conv_in.weight", 1);
    config.out_channels = shapes.side("decoder.conv_out.weight", 0);
    config.latent_channels = part.latent_channels;
    config.quant_conv = shapes.has("quant_conv.weight");
    config.post_quant_conv = shapes.has("post_quant_conv.weight");
    config.mid_attention = shapes.has("decoder.mid.attn_1.q.weight");
    PHOTOFLUX_CHECK(shapes.outcome());
    return config;
}

Result<ClipConfig> clip_config(const weights::TensorSet& tensors, const weights::FluxPart& part) {
    Shapes shapes(tensors, part);
    ClipConfig config;
    config.vocabulary = part.vocabulary;
    config.hidden = part.pooled_width;
    config.layers = part.depth;
    config.positions = shapes.side("embeddings.position_embedding.weight", 0);
    config.intermediate = shapes.side("encoder.layers.0.mlp.fc1.weight", 0);
    shapes.require(config.hidden > 0 && config.hidden % kTextHead == 0,
                   sentence("models", "its width is no multiple of 64"));
    PHOTOFLUX_CHECK(shapes.outcome());
    config.heads = config.hidden / kTextHead;
    return config;
}

Result<T5Config> t5_config(const weights::TensorSet& tensors, const weights::FluxPart& part) {
    Shapes shapes(tensors, part);
    T5Config config;
    const std::string attention = "encoder.block.0.layer.0.SelfAttention.";
    config.vocabulary = part.vocabulary;
    config.width = part.prompt_width;
    config.layers = part.depth;
    config.buckets = shapes.side(attention + "relative_attention_bias.weight", 0);
    config.heads = shapes.side(attention + "relative_attention_bias.weight", 1);
    config.feed_forward = shapes.side("encoder.block.0.layer.1.DenseReluDense.wi_0.weight", 0);
    const std::int64_t inner = shapes.side(attention + "q.weight", 0);
    shapes.require(config.heads > 0 && inner % std::max<std::int64_t>(config.heads, 1) == 0,
                   sentence("models", "its heads do not divide its width"));
    shapes.require(config.buckets >= 4, sentence("models", "it has too few position buckets"));
    PHOTOFLUX_CHECK(shapes.outcome());
    config.head_dim = inner / config.heads;
    return config;
}

}  // namespace photoflux::models
