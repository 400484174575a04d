#include "models/clip_encoder.h"

#include "models/config_reader.h"

#include <sstream>

namespace photoflux::models {

Result<ClipConfig> ClipConfig::from_transformers(const weights::Json& json, const std::string& where) {
    ConfigReader read(json, where);
    ClipConfig config;
    config.vocabulary = read.integer("vocab_size", 49408, 1, 1 << 24);
    config.hidden = read.integer("hidden_size", 512, 1, 65536);
    config.intermediate = read.integer("intermediate_size", 2048, 1, 1 << 20);
    config.layers = read.integer("num_hidden_layers", 12, 1, 512);
    config.heads = read.integer("num_attention_heads", 8, 1, 512);
    config.positions = read.integer("max_position_embeddings", 77, 1, 65536);
    config.eos_id = read.integer("eos_token_id", 49407, 0, 1 << 24);
    config.norm_epsilon = read.number("layer_norm_eps", 1e-5);
    const std::string activation = read.text("hidden_act", "quick_gelu");
    config.quick_gelu = activation == "quick_gelu";
    read.require(config.quick_gelu || activation == "gelu",
                 sentence("models", "\"hidden_act\" must be quick_gelu or gelu"));
    read.require(config.hidden % config.heads == 0,
                 sentence("models", "\"hidden_size\" must be a multiple of \"num_attention_heads\""));
    PHOTOFLUX_CHECK(read.outcome());
    return config;
}

std::string ClipConfig::to_transformers() const {
    std::ostringstream out;
    out << "{\n  \"architectures\": [\"CLIPTextModel\"],\n  \"model_type\": \"clip_text_model\",\n  \"vocab_size\": "
        << vocabulary << ",\n  \"hidden_size\": " << hidden << ",\n  \"intermediate_size\": " << intermediate
        << ",\n  \"projection_dim\": " << hidden << ",\n  \"num_hidden_layers\": " << layers
        << ",\n  \"num_attention_heads\": " << heads << ",\n  \"max_position_embeddings\": " << positions
        << ",\n  \"hidden_act\": \"" << (quick_gelu ? "quick_gelu" : "gelu")
        << "\",\n  \"layer_norm_eps\": " << norm_epsilon << ",\n  \"bos_token_id\": " << eos_id - 1
        << ",\n  \"eos_token_id\": " << eos_id << ",\n  \"pad_token_id\": " << eos_id << "\n}\n";
    return out.str();
}

ClipLayer::ClipLayer(const ClipConfig& config) : heads(config.heads), quick_gelu(config.quick_gelu) {
    layer_norm1 = layer_norm2 = {.channels = config.hidden, .epsilon = config.norm_epsilon};
    q_proj = k_proj = v_proj = out_proj = {.in = config.hidden, .out = config.hidden};
    fc1 = {.in = config.hidden, .out = config.intermediate};
    fc2 = {.in = config.intermediate, .out = config.hidden};
}

at::Tensor ClipLayer::operator()(const at::Tensor& x) const {
    const at::Tensor h = layer_norm1(x);
    const auto split = [&](const nn::Linear& projection) {
        return projection(h).unflatten(-1, {heads, -1}).transpose(1, 2);  // [B, H, L, D]
    };
    const at::Tensor mixed = at::scaled_dot_product_attention(split(q_proj), split(k_proj), split(v_proj), {}, 0.0,
                                                              /*is_causal=*/true);
    const at::Tensor y = x + out_proj(mixed.transpose(1, 2).flatten(-2));
    const at::Tensor wide = fc1(layer_norm2(y));
    return y + fc2(quick_gelu ? wide * at::sigmoid(1.702 * wide) : at::gelu(wide));
}

void ClipLayer::visit(const nn::WeightVisitor& visitor) {
    layer_norm1.visit(nn::under("layer_norm1", visitor));
    layer_norm2.visit(nn::under("layer_norm2", visitor));
    q_proj.visit(nn::under("self_attn.q_proj", visitor));
    k_proj.visit(nn::under("self_attn.k_proj", visitor));
    v_proj.visit(nn::under("self_attn.v_proj", visitor));
    out_proj.visit(nn::under("self_attn.out_proj", visitor));
    fc1.visit(nn::under("mlp.fc1", visitor));
    fc2.visit(nn::under("mlp.fc2", visitor));
}

ClipEncoder::ClipEncoder(const ClipConfig& config)
    : config(config),
      token_embedding{.entries = config.vocabulary, .channels = config.hidden},
      position_embedding{.entries = config.positions, .channels = config.hidden},
      layers(static_cast<std::size_t>(config.layers), ClipLayer(config)),
      final_layer_norm{.channels = config.hidden, .epsilon = config.norm_epsilon} {}

void ClipEncoder::visit(const nn::WeightVisitor& visitor) {
    token_embedding.visit(nn::under("embeddings.token_embedding", visitor));
    position_embedding.visit(nn::under("embeddings.position_embedding", visitor));
    for (std::size_t i = 0; i < layers.size(); ++i)
        layers[i].visit(nn::under("encoder.layers." + std::to_string(i), visitor));
    final_layer_norm.visit(nn::under("final_layer_norm", visitor));
}

at::Tensor ClipEncoder::pooled(const at::Tensor& ids) const {
    at::Tensor x = token_embedding(ids) + position_embedding.weight.slice(0, 0, ids.size(1));
    for (const auto& layer : layers) x = layer(x);
    const at::Tensor end = config.eos_id == 2 ? ids.argmax(-1) : ids.eq(config.eos_id).to(at::kInt).argmax(-1);  // [B]
    const at::Tensor rows = at::arange(ids.size(0), ids.options().dtype(at::kLong));
    return final_layer_norm(x.index({rows, end}));
}

}  // namespace photoflux::models
