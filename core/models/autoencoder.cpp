#include "models/autoencoder.h"

#include "models/config_reader.h"

#include <sstream>

namespace photoflux::models {

namespace {

nn::Conv2d conv3(std::int64_t in, std::int64_t out) { return {.in = in, .out = out}; }
nn::Conv2d conv1(std::int64_t in, std::int64_t out) { return {.in = in, .out = out, .kernel = 1, .padding = 0}; }
nn::GroupNorm group_norm(std::int64_t channels, std::int64_t groups) {
    return {.groups = groups, .channels = channels};
}

void visit_levels(const std::string& name, const std::string& resample, std::vector<Level>& levels,
                  const nn::WeightVisitor& visitor) {
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const std::string level = name + "." + std::to_string(i);
        for (std::size_t j = 0; j < levels[i].block.size(); ++j)
            levels[i].block[j].visit(nn::under(level + ".block." + std::to_string(j), visitor));
        for (auto& conv : levels[i].resample) conv.visit(nn::under(level + "." + resample + ".conv", visitor));
    }
}

}  // namespace

Result<AutoencoderConfig> AutoencoderConfig::from_diffusers(const weights::Json& json, const std::string& where) {
    ConfigReader read(json, where);
    AutoencoderConfig config;
    config.in_channels = read.integer("in_channels", 3, 1, 64);
    config.out_channels = read.integer("out_channels", 3, 1, 64);
    config.block_channels = read.integers("block_out_channels", config.block_channels, 1, 8192);
    config.layers_per_block = read.integer("layers_per_block", 2, 1, 16);
    config.latent_channels = read.integer("latent_channels", 16, 1, 256);
    config.norm_groups = read.integer("norm_num_groups", 32, 1, 8192);
    config.scaling_factor = read.number("scaling_factor", 0.3611);
    config.shift_factor = read.number("shift_factor", 0.1159);
    config.quant_conv = read.boolean("use_quant_conv", true);
    config.post_quant_conv = read.boolean("use_post_quant_conv", true);
    config.mid_attention = read.boolean("mid_block_add_attention", true);
    read.require(config.scaling_factor != 0, sentence("models", "\"scaling_factor\" must not be 0"));
    read.require(config.block_channels.size() <= 8,
                 sentence("models", "\"block_out_channels\" has more than 8 levels"));
    for (const auto channels : config.block_channels)
        read.require(channels % config.norm_groups == 0,
                     sentence("models", "\"block_out_channels\" must be multiples of \"norm_num_groups\""));
    PHOTOFLUX_CHECK(read.outcome());
    return config;
}

std::string AutoencoderConfig::to_diffusers() const {
    std::ostringstream out;
    const auto list = [&](const char* name, const char* entry) {
        out << "  \"" << name << "\": [";
        for (std::size_t i = 0; i < block_channels.size(); ++i) out << (i ? ", " : "") << '"' << entry << '"';
        out << "],\n";
    };
    out.precision(17);
    out << "{\n  \"_class_name\": \"AutoencoderKL\",\n  \"act_fn\": \"silu\",\n  \"in_channels\": " << in_channels
        << ",\n  \"out_channels\": " << out_channels << ",\n";
    list("down_block_types", "DownEncoderBlock2D");
    list("up_block_types", "UpDecoderBlock2D");
    out << "  \"block_out_channels\": [";
    for (std::size_t i = 0; i < block_channels.size(); ++i) out << (i ? ", " : "") << block_channels[i];
    out << "],\n  \"layers_per_block\": " << layers_per_block << ",\n  \"latent_channels\": " << latent_channels
        << ",\n  \"norm_num_groups\": " << norm_groups << ",\n  \"scaling_factor\": " << scaling_factor
        << ",\n  \"shift_factor\": " << shift_factor << ",\n  \"use_quant_conv\": " << (quant_conv ? "true" : "false")
        << ",\n  \"use_post_quant_conv\": " << (post_quant_conv ? "true" : "false")
        << ",\n  \"mid_block_add_attention\": " << (mid_attention ? "true" : "false")
        << ",\n  \"force_upcast\": false\n}\n";
    return out.str();
}

ResnetBlock::ResnetBlock(std::int64_t in, std::int64_t out, std::int64_t groups)
    : norm1(group_norm(in, groups)),
      norm2(group_norm(out, groups)),
      conv1(conv3(in, out)),
      conv2(conv3(out, out)),
      nin_shortcut(models::conv1(in, out)) {}

at::Tensor ResnetBlock::operator()(const at::Tensor& x) const {
    const at::Tensor h = conv2(at::silu(norm2(conv1(at::silu(norm1(x))))));
    return h + (conv1.in == conv1.out ? x : nin_shortcut(x));
}

void ResnetBlock::visit(const nn::WeightVisitor& visitor) {
    norm1.visit(nn::under("norm1", visitor));
    conv1.visit(nn::under("conv1", visitor));
    norm2.visit(nn::under("norm2", visitor));
    conv2.visit(nn::under("conv2", visitor));
    if (conv1.in != conv1.out) nin_shortcut.visit(nn::under("nin_shortcut", visitor));
}

CellAttention::CellAttention(std::int64_t channels, std::int64_t groups) : norm(group_norm(channels, groups)) {
    q = k = v = proj_out = {.in = channels, .out = channels};
}

at::Tensor CellAttention::operator()(const at::Tensor& x) const {
    const at::Tensor cells = norm(x).flatten(2).transpose(1, 2).unsqueeze(1);  // [B, 1, H*W, C]
    const at::Tensor mixed = at::scaled_dot_product_attention(q(cells), k(cells), v(cells));
    return x + proj_out(mixed).squeeze(1).transpose(1, 2).reshape_as(x);  // [B, C, H, W]
}

void CellAttention::visit(const nn::WeightVisitor& visitor) {
    norm.visit(nn::under("norm", visitor));
    q.visit(nn::under("q", visitor));
    k.visit(nn::under("k", visitor));
    v.visit(nn::under("v", visitor));
    proj_out.visit(nn::under("proj_out", visitor));
}

MidBlock::MidBlock(std::int64_t channels, const AutoencoderConfig& config)
    : block_1(channels, channels, config.norm_groups), block_2(channels, channels, config.norm_groups) {
    if (config.mid_attention) attn_1.emplace_back(channels, config.norm_groups);
}

at::Tensor MidBlock::operator()(const at::Tensor& x) const {
    at::Tensor h = block_1(x);
    for (const auto& attention : attn_1) h = attention(h);
    return block_2(h);
}

void MidBlock::visit(const nn::WeightVisitor& visitor) {
    block_1.visit(nn::under("block_1", visitor));
    for (auto& attention : attn_1) attention.visit(nn::under("attn_1", visitor));
    block_2.visit(nn::under("block_2", visitor));
}

Encoder::Encoder(const AutoencoderConfig& config)
    : conv_in(conv3(config.in_channels, config.block_channels.front())),
      mid(config.block_channels.back(), config),
      norm_out(group_norm(config.block_channels.back(), config.norm_groups)),
      conv_out(conv3(config.block_channels.back(), 2 * config.latent_channels)) {
    std::int64_t channels = config.block_channels.front();
    for (std::size_t i = 0; i < config.block_channels.size(); ++i) {
        const auto out = config.block_channels[i];
        Level& level = down.emplace_back();
        for (std::int64_t j = 0; j < config.layers_per_block; ++j) {
            level.block.emplace_back(channels, out, config.norm_groups);
            channels = out;
        }
        if (i + 1 < config.block_channels.size())
            level.resample.push_back({.in = out, .out = out, .stride = 2, .padding = 0});
    }
}

at::Tensor Encoder::operator()(const at::Tensor& x) const {
    at::Tensor h = conv_in(x);
    for (const auto& level : down) {
        for (const auto& block : level.block) h = block(h);
        for (const auto& conv : level.resample)
            h = conv(at::constant_pad_nd(h, {0, 1, 0, 1}));  // right and bottom only
    }
    return conv_out(at::silu(norm_out(mid(h))));
}

void Encoder::visit(const nn::WeightVisitor& visitor) {
    conv_in.visit(nn::under("conv_in", visitor));
    visit_levels("down", "downsample", down, visitor);
    mid.visit(nn::under("mid", visitor));
    norm_out.visit(nn::under("norm_out", visitor));
    conv_out.visit(nn::under("conv_out", visitor));
}

Decoder::Decoder(const AutoencoderConfig& config)
    : conv_in(conv3(config.latent_channels, config.block_channels.back())),
      mid(config.block_channels.back(), config),
      up(config.block_channels.size()),
      norm_out(group_norm(config.block_channels.front(), config.norm_groups)),
      conv_out(conv3(config.block_channels.front(), config.out_channels)) {
    std::int64_t channels = config.block_channels.back();
    for (std::size_t i = up.size(); i-- > 0;) {
        const auto out = config.block_channels[i];
        for (std::int64_t j = 0; j <= config.layers_per_block; ++j) {
            up[i].block.emplace_back(channels, out, config.norm_groups);
            channels = out;
        }
        if (i > 0) up[i].resample.push_back(conv3(out, out));
    }
}

at::Tensor Decoder::operator()(const at::Tensor& x) const {
    at::Tensor h = mid(conv_in(x));
    for (std::size_t i = up.size(); i-- > 0;) {
        for (const auto& block : up[i].block) h = block(h);
        for (const auto& conv : up[i].resample) h = conv(at::upsample_nearest2d(h, {h.size(2) * 2, h.size(3) * 2}));
    }
    return conv_out(at::silu(norm_out(h)));
}

void Decoder::visit(const nn::WeightVisitor& visitor) {
    conv_in.visit(nn::under("conv_in", visitor));
    mid.visit(nn::under("mid", visitor));
    visit_levels("up", "upsample", up, visitor);
    norm_out.visit(nn::under("norm_out", visitor));
    conv_out.visit(nn::under("conv_out", visitor));
}

Autoencoder::Autoencoder(const AutoencoderConfig& config)
    : config(config),
      encoder(config),
      decoder(config),
      quant_conv(conv1(2 * config.latent_channels, 2 * config.latent_channels)),
      post_quant_conv(conv1(config.latent_channels, config.latent_channels)) {}

void Autoencoder::visit(const nn::WeightVisitor& visitor) {
    encoder.visit(nn::under("encoder", visitor));
    decoder.visit(nn::under("decoder", visitor));
    if (config.quant_conv) quant_conv.visit(nn::under("quant_conv", visitor));
    if (config.post_quant_conv) post_quant_conv.visit(nn::under("post_quant_conv", visitor));
}

at::Tensor Autoencoder::moments(const at::Tensor& pictures) const {
    const at::Tensor h = encoder(pictures);
    return config.quant_conv ? quant_conv(h) : h;
}

at::Tensor Autoencoder::decode(const at::Tensor& latents) const {
    const at::Tensor z = latents / config.scaling_factor + config.shift_factor;
    return decoder(config.post_quant_conv ? post_quant_conv(z) : z);
}

at::Tensor Autoencoder::encode(const at::Tensor& pictures) const {
    const at::Tensor mean = moments(pictures).chunk(2, 1)[0];
    return (mean - config.shift_factor) * config.scaling_factor;
}

at::Tensor Autoencoder::encode(const at::Tensor& pictures, const at::Tensor& noise) const {
    const auto both = moments(pictures).chunk(2, 1);  // mean, log variance
    const at::Tensor drawn = both[0] + at::exp(0.5 * both[1].clamp(-30, 20)) * noise;
    return (drawn - config.shift_factor) * config.scaling_factor;
}

}  // namespace photoflux::models
