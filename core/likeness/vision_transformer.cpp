#include "likeness/vision_transformer.h"

#include "models/config_reader.h"

#include <cmath>

namespace photoflux::likeness {

namespace {

/// Our key with the parts that DINOv2 calls otherwise.
std::string dinov2_name(std::string key) {
    static const std::pair<const char*, const char*> kNames[] = {
        {"embeddings.patch_embedding", "embeddings.patch_embeddings.projection"},
        {"embeddings.class_embedding", "embeddings.cls_token"},
        {"embeddings.position_embedding.weight", "embeddings.position_embeddings"},
        {"encoder.layers.", "encoder.layer."},
        {"layer_norm1", "norm1"},
        {"layer_norm2", "norm2"},
        {"self_attn.q_proj", "attention.attention.query"},
        {"self_attn.k_proj", "attention.attention.key"},
        {"self_attn.v_proj", "attention.attention.value"},
        {"self_attn.out_proj", "attention.output.dense"},
        {"post_layernorm", "layernorm"}};
    for (const auto& [ours, theirs] : kNames)
        if (const auto at = key.find(ours); at != key.npos) key.replace(at, std::string(ours).size(), theirs);
    return key;
}

}  // namespace

Result<VisionConfig> VisionConfig::from_transformers(const weights::Json& json, const std::string& where) {
    const std::string type = models::ConfigReader(json, where).text("model_type", "");
    const weights::Json* nested = json.find("vision_config");
    const weights::Json& own = nested ? *nested : json;
    models::ConfigReader read(own, where);
    VisionConfig config;
    config.dinov2 = type == "dinov2";
    read.require(config.dinov2 || type == "clip" || type == "clip_vision_model",
                 sentence("likeness", "\"model_type\" must be dinov2, clip or clip_vision_model"));
    config.hidden = read.integer("hidden_size", 768, 1, 65536);
    config.layers = read.integer("num_hidden_layers", 12, 1, 512);
    config.heads = read.integer("num_attention_heads", 12, 1, 512);
    config.image_size = read.integer("image_size", 224, 1, 4096);
    config.patch = read.integer("patch_size", config.dinov2 ? 14 : 32, 1, config.image_size);
    config.norm_epsilon = read.number("layer_norm_eps", config.dinov2 ? 1e-6 : 1e-5);
    const std::string activation = read.text("hidden_act", config.dinov2 ? "gelu" : "quick_gelu");
    config.quick_gelu = activation == "quick_gelu";
    read.require(config.quick_gelu || activation == "gelu",
                 sentence("likeness", "\"hidden_act\" must be quick_gelu or gelu"));
    read.require(config.hidden % config.heads == 0,
                 sentence("likeness", "\"hidden_size\" must be a multiple of \"num_attention_heads\""));
    if (config.dinov2) {
        config.intermediate = config.hidden * read.integer("mlp_ratio", 4, 1, 64);
        config.projection = 0;
        read.require(!read.boolean("use_swiglu_ffn", false),
                     sentence("likeness", "DINOv2 giant is not read; use small, base or large"));
    } else {
        config.intermediate = read.integer("intermediate_size", 3072, 1, 1 << 20);
        models::ConfigReader outer(json, where);
        config.projection = outer.integer("projection_dim", 512, 1, 65536);
        PHOTOFLUX_CHECK(outer.outcome());
    }
    PHOTOFLUX_CHECK(read.outcome());
    return config;
}

VisionLayer::VisionLayer(const VisionConfig& config)
    : heads(config.heads), quick_gelu(config.quick_gelu), scaled(config.dinov2) {
    layer_norm1 = layer_norm2 = {.channels = config.hidden, .epsilon = config.norm_epsilon};
    q_proj = k_proj = v_proj = out_proj = {.in = config.hidden, .out = config.hidden};
    fc1 = {.in = config.hidden, .out = config.intermediate};
    fc2 = {.in = config.intermediate, .out = config.hidden};
}

at::Tensor VisionLayer::operator()(const at::Tensor& x) const {
    const at::Tensor h = layer_norm1(x);
    const auto split = [&](const nn::Linear& projection) {
        return projection(h).unflatten(-1, {heads, -1}).transpose(1, 2);  // [N, H, L, D]
    };
    const at::Tensor mixed = out_proj(
        at::scaled_dot_product_attention(split(q_proj), split(k_proj), split(v_proj)).transpose(1, 2).flatten(-2));
    const at::Tensor y = x + (scaled ? mixed * scale1 : mixed);
    const at::Tensor wide = fc1(layer_norm2(y));
    const at::Tensor fed = fc2(quick_gelu ? wide * at::sigmoid(1.702 * wide) : at::gelu(wide));
    return y + (scaled ? fed * scale2 : fed);
}

void VisionLayer::visit(const nn::WeightVisitor& visitor) {
    layer_norm1.visit(nn::under("layer_norm1", visitor));
    layer_norm2.visit(nn::under("layer_norm2", visitor));
    q_proj.visit(nn::under("self_attn.q_proj", visitor));
    k_proj.visit(nn::under("self_attn.k_proj", visitor));
    v_proj.visit(nn::under("self_attn.v_proj", visitor));
    out_proj.visit(nn::under("self_attn.out_proj", visitor));
    fc1.visit(nn::under("mlp.fc1", visitor));
    fc2.visit(nn::under("mlp.fc2", visitor));
    if (!scaled) return;
    visitor("layer_scale1.lambda1", scale1, {fc1.in});
    visitor("layer_scale2.lambda1", scale2, {fc1.in});
}

VisionTransformer::VisionTransformer(const VisionConfig& config)
    : config(config),
      patch_embedding{.in = 3, .out = config.hidden, .kernel = config.patch, .stride = config.patch, .padding = 0},
      position_embedding{.entries = config.side() * config.side() + 1, .channels = config.hidden},
      pre_layernorm{.channels = config.hidden, .epsilon = config.norm_epsilon},
      post_layernorm{.channels = config.hidden, .epsilon = config.norm_epsilon},
      layers(static_cast<std::size_t>(config.layers), VisionLayer(config)),
      visual_projection{.in = config.hidden, .out = config.projection, .has_bias = false} {}

void VisionTransformer::visit(const nn::WeightVisitor& visitor) {
    // CLIP leaves out the bias of its patches; the convolution takes an undefined one.
    const std::string patches = "embeddings.patch_embedding";
    visitor(patches + ".weight", patch_embedding.weight, {config.hidden, 3, config.patch, config.patch});
    if (config.dinov2) visitor(patches + ".bias", patch_embedding.bias, {config.hidden});
    if (config.dinov2) {
        visitor("embeddings.class_embedding", class_embedding, {1, 1, config.hidden});
        visitor("embeddings.position_embedding.weight", position_embedding.weight,
                {1, position_embedding.entries, config.hidden});
    } else {
        visitor("embeddings.class_embedding", class_embedding, {config.hidden});
        position_embedding.visit(nn::under("embeddings.position_embedding", visitor));
        pre_layernorm.visit(nn::under("pre_layrnorm", visitor));  // spelled so in every CLIP
    }
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i].visit(nn::under("encoder.layers." + std::to_string(i), visitor));
    post_layernorm.visit(nn::under("post_layernorm", visitor));
    if (config.projection > 0) visual_projection.visit(nn::under("visual_projection", visitor));
}

at::Tensor VisionTransformer::pooled(const at::Tensor& pictures) const {
    const at::Tensor patches = patch_embedding(pictures);  // [N, C, h, w]
    const auto h = patches.size(2), w = patches.size(3), side = config.side();
    at::Tensor positions = position_embedding.weight.view({1, -1, config.hidden});
    if (h != side || w != side) {
        const at::Tensor grid = positions.slice(1, 1).view({1, side, side, config.hidden}).permute({0, 3, 1, 2});
        const at::Tensor resized = at::upsample_bicubic2d(grid, {h, w}, /*align_corners=*/false);
        positions = at::cat({positions.slice(1, 0, 1), resized.flatten(2).transpose(1, 2)}, 1);
    }
    const at::Tensor first = class_embedding.view({1, 1, -1}).expand({pictures.size(0), -1, -1});
    at::Tensor x = at::cat({first, patches.flatten(2).transpose(1, 2)}, 1) + positions;  // [N, 1 + h·w, C]
    if (!config.dinov2) x = pre_layernorm(x);
    for (const VisionLayer& layer : layers) x = layer(x);
    const at::Tensor whole = post_layernorm(x.select(1, 0));
    return config.projection > 0 ? visual_projection(whole) : whole;
}

models::Translate vision_names(const VisionConfig& config, const weights::Checkpoint& checkpoint) {
    if (config.dinov2) {
        const std::string prefix = checkpoint.has("dinov2.embeddings.cls_token") ? "dinov2." : "";
        return [prefix](const std::string& key) { return weights::Source{{{prefix + dinov2_name(key)}}}; };
    }
    const std::string prefix = checkpoint.has("vision_model.post_layernorm.weight") ? "vision_model." : "";
    return [prefix](const std::string& key) {
        return weights::Source{{{(key.starts_with("visual_projection") ? "" : prefix) + key}}};
    };
}

}  // namespace photoflux::likeness
