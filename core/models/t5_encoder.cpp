#include "models/t5_encoder.h"

#include "models/config_reader.h"

#include <cmath>
#include <sstream>

namespace photoflux::models {

namespace {

/// Bucket of every pair (query, key) of `length` positions, both directions. [L, L]
at::Tensor relative_buckets(std::int64_t length, const T5Config& config, at::Device device) {
    const auto positions = at::arange(length, at::TensorOptions(at::kLong).device(device));
    const at::Tensor relative = positions.unsqueeze(0) - positions.unsqueeze(1);
    const std::int64_t half = config.buckets / 2, exact = half / 2;
    const at::Tensor distance = relative.abs();
    const double log_range = std::log(static_cast<double>(config.max_distance) / static_cast<double>(exact));
    const at::Tensor logarithmic =
        (exact +
         (at::log(distance.to(at::kFloat) / static_cast<double>(exact)) / log_range * (half - exact)).to(at::kLong))
            .clamp_max(half - 1);
    return (relative > 0).to(at::kLong) * half + at::where(distance < exact, distance, logarithmic);
}

}  // namespace

Result<T5Config> T5Config::from_transformers(const weights::Json& json, const std::string& where) {
    ConfigReader read(json, where);
    T5Config config;
    config.vocabulary = read.integer("vocab_size", 32128, 1, 1 << 24);
    config.width = read.integer("d_model", 512, 1, 65536);
    config.head_dim = read.integer("d_kv", 64, 1, 4096);
    config.feed_forward = read.integer("d_ff", 2048, 1, 1 << 20);
    config.layers = read.integer("num_layers", 6, 1, 512);
    config.heads = read.integer("num_heads", 8, 1, 512);
    config.buckets = read.integer("relative_attention_num_buckets", 32, 4, 4096);
    config.max_distance = read.integer("relative_attention_max_distance", 128, 2, 1 << 20);
    config.norm_epsilon = read.number("layer_norm_epsilon", 1e-6);
    read.require(read.text("feed_forward_proj", "relu") == "gated-gelu",
                 sentence("models", "\"feed_forward_proj\" must be gated-gelu, as in T5 v1.1"));
    read.require(config.max_distance > config.buckets / 4,
                 sentence("models", "\"relative_attention_max_distance\" is too small"));
    PHOTOFLUX_CHECK(read.outcome());
    return config;
}

std::string T5Config::to_transformers() const {
    std::ostringstream out;
    out << "{\n  \"architectures\": [\"T5EncoderModel\"],\n  \"model_type\": \"t5\",\n  \"vocab_size\": " << vocabulary
        << ",\n  \"d_model\": " << width << ",\n  \"d_kv\": " << head_dim << ",\n  \"d_ff\": " << feed_forward
        << ",\n  \"num_layers\": " << layers << ",\n  \"num_heads\": " << heads
        << ",\n  \"relative_attention_num_buckets\": " << buckets
        << ",\n  \"relative_attention_max_distance\": " << max_distance
        << ",\n  \"layer_norm_epsilon\": " << norm_epsilon
        << ",\n  \"feed_forward_proj\": \"gated-gelu\",\n  \"is_encoder_decoder\": false,\n  \"tie_word_embeddings\": "
           "false"
        << ",\n  \"pad_token_id\": 0,\n  \"eos_token_id\": 1\n}\n";
    return out.str();
}

T5Block::T5Block(const T5Config& config) : heads(config.heads) {
    attention_norm = feed_forward_norm = {.channels = config.width, .epsilon = config.norm_epsilon, .key = "weight"};
    q = k = v = {.in = config.width, .out = config.heads * config.head_dim, .has_bias = false};
    o = {.in = config.heads * config.head_dim, .out = config.width, .has_bias = false};
    wi_0 = wi_1 = {.in = config.width, .out = config.feed_forward, .has_bias = false};
    wo = {.in = config.feed_forward, .out = config.width, .has_bias = false};
}

at::Tensor T5Block::operator()(const at::Tensor& x, const at::Tensor& bias) const {
    const at::Tensor h = attention_norm(x);
    const auto split = [&](const nn::Linear& projection) {
        return projection(h).unflatten(-1, {heads, -1}).transpose(1, 2);  // [B, H, L, D]
    };
    const at::Tensor mixed = at::scaled_dot_product_attention(split(q), split(k), split(v), bias, 0.0,
                                                              /*is_causal=*/false, /*scale=*/1.0);
    const at::Tensor y = nn::clip_fp16(x + o(mixed.transpose(1, 2).flatten(-2)));
    const at::Tensor g = feed_forward_norm(y);
    return nn::clip_fp16(y + wo(at::gelu(wi_0(g), "tanh") * wi_1(g)));
}

void T5Block::visit(const nn::WeightVisitor& visitor) {
    const auto attention = nn::under("layer.0.SelfAttention", visitor);
    q.visit(nn::under("q", attention));
    k.visit(nn::under("k", attention));
    v.visit(nn::under("v", attention));
    o.visit(nn::under("o", attention));
    attention_norm.visit(nn::under("layer.0.layer_norm", visitor));
    const auto feed_forward = nn::under("layer.1.DenseReluDense", visitor);
    wi_0.visit(nn::under("wi_0", feed_forward));
    wi_1.visit(nn::under("wi_1", feed_forward));
    wo.visit(nn::under("wo", feed_forward));
    feed_forward_norm.visit(nn::under("layer.1.layer_norm", visitor));
}

T5Encoder::T5Encoder(const T5Config& config)
    : config(config),
      shared{.entries = config.vocabulary, .channels = config.width},
      relative_attention_bias{.entries = config.buckets, .channels = config.heads},
      block(static_cast<std::size_t>(config.layers), T5Block(config)),
      final_layer_norm{.channels = config.width, .epsilon = config.norm_epsilon, .key = "weight"} {}

void T5Encoder::visit(const nn::WeightVisitor& visitor) {
    shared.visit(nn::under("shared", visitor));
    relative_attention_bias.visit(nn::under("encoder.block.0.layer.0.SelfAttention.relative_attention_bias", visitor));
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i].visit(nn::under("encoder.block." + std::to_string(i), visitor));
    final_layer_norm.visit(nn::under("encoder.final_layer_norm", visitor));
}

at::Tensor T5Encoder::forward(const at::Tensor& ids) const {
    return forward(shared(ids), [this](std::size_t index) -> const T5Block& { return block[index]; });
}

at::Tensor T5Encoder::forward(at::Tensor x, const Supply& supply) const {
    const at::Tensor bias =
        relative_attention_bias(relative_buckets(x.size(1), config, x.device())).permute({2, 0, 1}).unsqueeze(0);
    for (std::size_t i = 0; i < block.size(); ++i) x = supply(i)(x, bias);  // bias [1, H, L, L]
    return final_layer_norm(x);
}

}  // namespace photoflux::models
