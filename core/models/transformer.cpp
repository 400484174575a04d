#include "models/transformer.h"

#include "models/config_reader.h"
#include "nn/rotary.h"

#include <cmath>
#include <numeric>

namespace photoflux::models {

namespace {

constexpr std::int64_t kTimeChannels = 256;
constexpr std::int64_t kMlpRatio = 4;

nn::Linear linear(std::int64_t in, std::int64_t out) { return {.in = in, .out = out}; }

MlpEmbedder embedder(std::int64_t in, std::int64_t hidden) {
    return {.in_layer = linear(in, hidden), .out_layer = linear(hidden, hidden)};
}

}  // namespace

Result<TransformerConfig> TransformerConfig::from_diffusers(const weights::Json& json, const std::string& where) {
    ConfigReader read(json, where);
    TransformerConfig config;
    config.in_channels = read.integer("in_channels", 64, 4, 4096);
    const weights::Json* out = json.find("out_channels");
    config.out_channels = out && out->as_int() ? read.integer("out_channels", 64, 4, 4096) : config.in_channels;
    config.context_dim = read.integer("joint_attention_dim", 4096, 1, 65536);
    config.vector_dim = read.integer("pooled_projection_dim", 768, 1, 65536);
    config.heads = read.integer("num_attention_heads", 24, 1, 512);
    config.head_dim = read.integer("attention_head_dim", 128, 2, 1024);
    config.depth = read.integer("num_layers", 19, 0, 512);
    config.depth_single = read.integer("num_single_layers", 38, 0, 512);
    config.axes_dim = read.integers("axes_dims_rope", {16, 56, 56}, 2, 1024);
    config.guidance_embed = read.boolean("guidance_embeds", false);
    read.require(read.integer("patch_size", 1, 1, 64) == 1, sentence("models", "\"patch_size\" must be 1"));
    read.require(config.axes_dim.size() == 3, sentence("models", "\"axes_dims_rope\" must have three entries"));
    read.require(std::accumulate(config.axes_dim.begin(), config.axes_dim.end(), std::int64_t{0}) == config.head_dim,
                 sentence("models", "\"axes_dims_rope\" must add up to \"attention_head_dim\""));
    for (const auto dim : config.axes_dim)
        read.require(dim % 2 == 0, sentence("models", "\"axes_dims_rope\" must be even numbers"));
    PHOTOFLUX_CHECK(read.outcome());
    return config;
}

std::string TransformerConfig::to_diffusers() const {
    const auto number = [](std::int64_t value) { return std::to_string(value); };
    return "{\n  \"_class_name\": \"FluxTransformer2DModel\",\n  \"patch_size\": 1,\n  \"in_channels\": " +
           number(in_channels) + ",\n  \"out_channels\": " + number(out_channels) +
           ",\n  \"num_layers\": " + number(depth) + ",\n  \"num_single_layers\": " + number(depth_single) +
           ",\n  \"attention_head_dim\": " + number(head_dim) + ",\n  \"num_attention_heads\": " + number(heads) +
           ",\n  \"joint_attention_dim\": " + number(context_dim) +
           ",\n  \"pooled_projection_dim\": " + number(vector_dim) +
           ",\n  \"guidance_embeds\": " + (guidance_embed ? "true" : "false") + ",\n  \"axes_dims_rope\": [" +
           number(axes_dim[0]) + ", " + number(axes_dim[1]) + ", " + number(axes_dim[2]) + "]\n}\n";
}

at::Tensor MlpEmbedder::operator()(const at::Tensor& x) const { return out_layer(at::silu(in_layer(x))); }

void MlpEmbedder::visit(const nn::WeightVisitor& visitor) {
    in_layer.visit(nn::under("in_layer", visitor));
    out_layer.visit(nn::under("out_layer", visitor));
}

DoubleBlock::DoubleBlock(const TransformerConfig& config)
    : heads(config.heads), img_norm(config.head_dim), txt_norm(config.head_dim) {
    const auto c = config.hidden();
    img_mod = txt_mod = linear(c, 6 * c);
    img_qkv = txt_qkv = linear(c, 3 * c);
    img_proj = txt_proj = linear(c, c);
    img_mlp_in = txt_mlp_in = linear(c, kMlpRatio * c);
    img_mlp_out = txt_mlp_out = linear(kMlpRatio * c, c);
}

void DoubleBlock::visit(const nn::WeightVisitor& visitor) {
    const auto stream = [&](const std::string& name, nn::Linear& mod, nn::Linear& qkv, nn::QkNorm& norm,
                            nn::Linear& proj, nn::Linear& mlp_in, nn::Linear& mlp_out) {
        mod.visit(nn::under(name + "_mod.lin", visitor));
        qkv.visit(nn::under(name + "_attn.qkv", visitor));
        norm.visit(nn::under(name + "_attn.norm", visitor));
        proj.visit(nn::under(name + "_attn.proj", visitor));
        mlp_in.visit(nn::under(name + "_mlp.0", visitor));
        mlp_out.visit(nn::under(name + "_mlp.2", visitor));
    };
    stream("img", img_mod, img_qkv, img_norm, img_proj, img_mlp_in, img_mlp_out);
    stream("txt", txt_mod, txt_qkv, txt_norm, txt_proj, txt_mlp_in, txt_mlp_out);
}

void DoubleBlock::operator()(at::Tensor& img, at::Tensor& txt, const BlockModulation& modulation,
                             const at::Tensor& rotary) const {
    const auto img_rows = modulation.img.unsqueeze(1).chunk(6, -1);  // 6 × [B, 1, C]: shift, scale, gate, twice
    const auto txt_rows = modulation.txt.unsqueeze(1).chunk(6, -1);

    const auto heard = nn::attention({{txt_norm, txt_qkv(nn::modulated_norm(txt, txt_rows[1], txt_rows[0]))},
                                      {img_norm, img_qkv(nn::modulated_norm(img, img_rows[1], img_rows[0]))}},
                                     heads, rotary);  // [B, L, C] and [B, N, C]

    img = nn::gated_sum(img, img_rows[2], img_proj(heard[1]));
    img = nn::gated_sum(img, img_rows[5],
                        img_mlp_out(nn::gelu_tanh(img_mlp_in(nn::modulated_norm(img, img_rows[4], img_rows[3])))));
    txt = nn::gated_sum(txt, txt_rows[2], txt_proj(heard[0]));
    txt = nn::gated_sum(txt, txt_rows[5],
                        txt_mlp_out(nn::gelu_tanh(txt_mlp_in(nn::modulated_norm(txt, txt_rows[4], txt_rows[3])))));
    txt = nn::clip_fp16(txt);
}

SingleBlock::SingleBlock(const TransformerConfig& config) : heads(config.heads), norm(config.head_dim) {
    const auto c = config.hidden();
    modulation = linear(c, 3 * c);
    linear1 = linear(c, (3 + kMlpRatio) * c);
    linear2 = linear((1 + kMlpRatio) * c, c);
}

void SingleBlock::visit(const nn::WeightVisitor& visitor) {
    modulation.visit(nn::under("modulation.lin", visitor));
    linear1.visit(nn::under("linear1", visitor));
    norm.visit(nn::under("norm", visitor));
    linear2.visit(nn::under("linear2", visitor));
}

at::Tensor SingleBlock::operator()(const at::Tensor& x, const BlockModulation& modulation,
                                   const at::Tensor& rotary) const {
    const auto rows = modulation.img.unsqueeze(1).chunk(3, -1);  // shift, scale, gate
    const at::Tensor both = linear1(nn::modulated_norm(x, rows[1], rows[0]));
    return nn::clip_fp16(nn::gated_sum(x, rows[2], linear2(nn::attention_beside_gelu({norm, both}, heads, rotary))));
}

Transformer::Transformer(const TransformerConfig& config)
    : config(config),
      img_in(linear(config.in_channels, config.hidden())),
      txt_in(linear(config.context_dim, config.hidden())),
      time_in(embedder(kTimeChannels, config.hidden())),
      vector_in(embedder(config.vector_dim, config.hidden())),
      guidance_in(embedder(kTimeChannels, config.hidden())),
      double_blocks(static_cast<std::size_t>(config.depth), DoubleBlock(config)),
      single_blocks(static_cast<std::size_t>(config.depth_single), SingleBlock(config)),
      final_modulation(linear(config.hidden(), 2 * config.hidden())),
      final_linear(linear(config.hidden(), config.out_channels)) {}

void Transformer::visit(const nn::WeightVisitor& visitor) {
    img_in.visit(nn::under("img_in", visitor));
    txt_in.visit(nn::under("txt_in", visitor));
    time_in.visit(nn::under("time_in", visitor));
    vector_in.visit(nn::under("vector_in", visitor));
    if (config.guidance_embed) guidance_in.visit(nn::under("guidance_in", visitor));
    for (std::size_t i = 0; i < double_blocks.size(); ++i)
        double_blocks[i].visit(nn::under("double_blocks." + std::to_string(i), visitor));
    for (std::size_t i = 0; i < single_blocks.size(); ++i)
        single_blocks[i].visit(nn::under("single_blocks." + std::to_string(i), visitor));
    final_linear.visit(nn::under("final_layer.linear", visitor));
    final_modulation.visit(nn::under("final_layer.adaLN_modulation.1", visitor));
}

at::Tensor timestep_embedding(const at::Tensor& time, std::int64_t channels) {
    const auto half = channels / 2;
    const auto steps = at::arange(half, at::TensorOptions(at::kFloat).device(time.device()));
    const auto frequency = at::exp(steps * (-std::log(10000.0) / static_cast<double>(half)));
    const auto angle = time.to(at::kFloat).unsqueeze(1) * frequency.unsqueeze(0);  // [B, half]
    return at::cat({angle.cos(), angle.sin()}, -1);
}

at::Tensor Transformer::embed_vector(const at::Tensor& time, const at::Tensor& guidance,
                                     const at::Tensor& pooled) const {
    const auto type = pooled.scalar_type();
    at::Tensor vector = time_in(timestep_embedding(time * 1000.0, kTimeChannels).to(type));
    if (config.guidance_embed)
        vector = vector + guidance_in(timestep_embedding(guidance * 1000.0, kTimeChannels).to(type));
    return vector + vector_in(pooled);
}

StepModulation Transformer::modulate(const at::Tensor& vector) const {
    const at::Tensor activated = at::silu(vector);
    StepModulation step;
    for (const auto& block : double_blocks)
        step.double_blocks.push_back({block.img_mod(activated), block.txt_mod(activated)});
    for (const auto& block : single_blocks) step.single_blocks.push_back({block.modulation(activated), {}});
    step.final_layer = final_modulation(activated);
    return step;
}

at::Tensor Transformer::run(const at::Tensor& img, const at::Tensor& txt, const StepModulation& modulation,
                            const at::Tensor& rotary, BlockSupply* supply) const {
    at::Tensor picture = img_in(img);  // [B, N, C]
    at::Tensor prompt = txt;
    for (std::size_t i = 0; i < double_blocks.size(); ++i)
        (supply ? supply->double_block(i) : double_blocks[i])(picture, prompt, modulation.double_blocks[i], rotary);
    at::Tensor joint = at::cat({prompt, picture}, 1);  // [B, L + N, C]
    for (std::size_t i = 0; i < single_blocks.size(); ++i)
        joint = (supply ? supply->single_block(i) : single_blocks[i])(joint, modulation.single_blocks[i], rotary);
    const auto rows = modulation.final_layer.unsqueeze(1).chunk(2, -1);  // shift, scale
    return final_linear(nn::modulated_norm(joint.slice(1, txt.size(1)), rows[1], rows[0]));
}

at::Tensor Transformer::forward(const at::Tensor& img, const at::Tensor& prompt, const at::Tensor& pooled,
                                const at::Tensor& time, const at::Tensor& guidance, const at::Tensor& rotary) const {
    return run(img, txt_in(prompt), modulate(embed_vector(time, guidance, pooled)), rotary);
}

at::Tensor Transformer::rotary(std::int64_t text_length, std::int64_t height, std::int64_t width,
                               std::int64_t reference_height, std::int64_t reference_width) const {
    const auto options = at::TensorOptions(at::kDouble);
    const auto picture = [&](std::int64_t h, std::int64_t w, double first) {
        const at::Tensor cells = at::full({h, w, 3}, first, options);
        cells.select(2, 1).copy_(at::arange(h, options).unsqueeze(1).expand({h, w}));
        cells.select(2, 2).copy_(at::arange(w, options).unsqueeze(0).expand({h, w}));
        return cells.flatten(0, 1);
    };
    const at::Tensor ids = at::cat({at::zeros({text_length, 3}, options), picture(height, width, 0),
                                    picture(reference_height, reference_width, 1)});
    return nn::rotary_table(ids, config.axes_dim, config.theta);
}

}  // namespace photoflux::models
