#include "likeness/bundled_encoder.h"

#include "models/load.h"
#include "sampling/latents.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace photoflux::likeness {

namespace {

constexpr std::int64_t kSide = 128;        // pixels
constexpr double kTime = 0.1;              // nearly the picture
constexpr std::int64_t kDirections = 48;   // of features, at random, whose pairs are counted
constexpr double kSpread = 0.7;            // of the weight around the middle; the rim is at 1
constexpr std::uint64_t kSeed = 5;
constexpr double kTimes[] = {0.3, 0.5, 0.7};  // at which words are judged
constexpr std::uint64_t kNoises = 2;

template <class Network>
Result<void> fill(Network& network, const weights::Checkpoint& checkpoint, const models::Translate& names) {
    return models::load_weights([&](const nn::WeightVisitor& visitor) { network.visit(visitor); }, checkpoint, names,
                                at::kFloat, at::kCPU);
}

/// A network by its configuration and weights in `folder`. `read`: from_diffusers or from_transformers.
template <class Network, class Config>
Result<Network> opened(const std::filesystem::path& folder, Result<Config> (*read)(const weights::Json&, const std::string&),
                       const std::function<models::Translate(const weights::Checkpoint&, const Config&)>& names) {
    const auto file = folder / "config.json";
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(file));
    PHOTOFLUX_TRY(const auto config, read(json, file.string()));
    PHOTOFLUX_TRY(const auto checkpoint, weights::Checkpoint::open(folder));
    Network network(config);
    PHOTOFLUX_CHECK(fill(network, checkpoint, names(checkpoint, config)));
    return network;
}

/// Highest in the middle, 1 in sum. [cells]
at::Tensor middle_weight(std::int64_t side) {
    const at::Tensor line = at::exp(at::linspace(-1, 1, side).square() / (-2 * kSpread * kSpread));
    const at::Tensor weight = line.unsqueeze(1) * line.unsqueeze(0);
    return (weight / weight.sum()).flatten();
}

}  // namespace

Result<std::unique_ptr<ImageEncoder>> BundledEncoder::open(const std::filesystem::path& folder) {
    using models::AutoencoderConfig, models::TransformerConfig, models::ClipConfig, models::T5Config;
    const auto text_names = [](const weights::Checkpoint& checkpoint, const auto&) {
        return models::text_encoder_names(checkpoint);
    };
    PHOTOFLUX_TRY(auto autoencoder, (opened<models::Autoencoder, AutoencoderConfig>(
                                        folder / "vae", AutoencoderConfig::from_diffusers,
                                        [](const auto&, const AutoencoderConfig& config) -> models::Translate {
                                            const auto levels = static_cast<int>(config.block_channels.size());
                                            return [levels](const std::string& key) {
                                                return weights::diffusers_autoencoder(key, levels);
                                            };
                                        })));
    PHOTOFLUX_TRY(auto transformer,
                  (opened<models::Transformer, TransformerConfig>(
                      folder / "transformer", TransformerConfig::from_diffusers,
                      [](const auto&, const auto&) -> models::Translate { return weights::diffusers_transformer; })));
    PHOTOFLUX_TRY(auto clip, (opened<models::ClipEncoder, ClipConfig>(folder / "text_encoder",
                                                                     ClipConfig::from_transformers, text_names)));
    PHOTOFLUX_TRY(auto t5, (opened<models::T5Encoder, T5Config>(folder / "text_encoder_2",
                                                               T5Config::from_transformers, text_names)));
    PHOTOFLUX_TRY(auto clip_tokenizer, text::Tokenizer::open(folder / "tokenizer"));
    PHOTOFLUX_TRY(auto t5_tokenizer, text::Tokenizer::open(folder / "tokenizer_2"));
    return std::unique_ptr<ImageEncoder>(
        new BundledEncoder({std::move(autoencoder), std::move(transformer), std::move(clip), std::move(t5),
                            std::move(clip_tokenizer), std::move(t5_tokenizer)}));
}

BundledEncoder::BundledEncoder(Networks networks) : networks_(std::move(networks)) {
    const at::NoGradGuard no_grad;
    const auto cells = kSide / networks_.autoencoder.config.scale();
    const auto& config = networks_.transformer.config;
    empty_ = prompt_of("");
    rotary_ = networks_.transformer.rotary(empty_.tokens.size(1), cells / 2, cells / 2);
    sampling::Noise drawn(kSeed);
    noise_ = drawn.draw({1, networks_.autoencoder.config.latent_channels, cells, cells});
    projection_ = drawn.draw({config.hidden(), kDirections});
    weight_ = middle_weight(cells / 2);
}

BundledEncoder::Prompt BundledEncoder::prompt_of(const std::string& text) const {
    const auto row = [](const std::vector<std::int64_t>& ids) { return at::tensor(ids, at::kLong).unsqueeze(0); };
    const auto clip_length =
        std::min(networks_.clip_tokenizer.max_length(), static_cast<std::size_t>(networks_.clip.config.positions));
    const at::Tensor hidden =
        networks_.t5.forward(row(networks_.t5_tokenizer.encode(text, networks_.t5_tokenizer.max_length())));
    return {networks_.transformer.txt_in(hidden),
            networks_.clip.pooled(row(networks_.clip_tokenizer.encode(text, clip_length)))};
}

at::Tensor BundledEncoder::latents_of(const at::Tensor& pictures) const {
    return networks_.autoencoder.encode(middle_square(pictures, kSide) * 2 - 1);
}

at::Tensor BundledEncoder::pooled_features(const at::Tensor& pictures) const {
    const models::Transformer& transformer = networks_.transformer;
    const auto count = pictures.size(0);
    const at::Tensor noisy = sampling::pack(at::lerp(latents_of(pictures), noise_, kTime));
    const at::Tensor time = at::full({1}, kTime), guidance = at::ones({1});
    const auto modulation = transformer.modulate(transformer.embed_vector(time, guidance, empty_.pooled));
    at::Tensor picture = transformer.img_in(noisy), prompt = empty_.tokens.expand({count, -1, -1});
    for (std::size_t i = 0; i < transformer.double_blocks.size(); ++i)
        transformer.double_blocks[i](picture, prompt, modulation.double_blocks[i], rotary_);
    at::Tensor joint = at::cat({prompt, picture}, 1);  // [N, L + cells, C]
    // The last block is about what to paint, no more about what there is.
    for (std::size_t i = 0; i + 1 < transformer.single_blocks.size(); ++i)
        joint = transformer.single_blocks[i](joint, modulation.single_blocks[i], rotary_);
    const at::Tensor seen = at::matmul(joint.slice(1, prompt.size(1)), projection_);  // [N, cells, directions]
    const at::Tensor weight = weight_.view({1, -1, 1});
    const at::Tensor centred = seen - (seen * weight).sum(1, /*keepdim=*/true);
    const at::Tensor pairs = at::bmm((centred * weight).transpose(1, 2), centred);  // [N, directions, directions]
    const at::Tensor half = at::triu_indices(kDirections, kDirections);
    const at::Tensor flat = pairs.index({at::indexing::Slice(), half[0], half[1]});
    return flat.sign() * flat.abs().sqrt();
}

at::Tensor BundledEncoder::embed(const at::Tensor& pictures) const {
    const at::NoGradGuard no_grad;
    const auto unit = [](const at::Tensor& rows) {
        return rows / at::linalg_vector_norm(rows, 2, 1, /*keepdim=*/true).clamp_min(1e-12);
    };
    return unit(unit(pooled_features(pictures)) + unit(pooled_features(pictures.flip({3}))));
}

Result<std::optional<at::Tensor>> BundledEncoder::agreement(const at::Tensor& pictures,
                                                            const std::vector<std::string>& texts) const {
    const at::NoGradGuard no_grad;
    const models::Transformer& transformer = networks_.transformer;
    const at::Tensor guidance = at::ones({1}), latents = latents_of(pictures);
    at::Tensor agreement = at::zeros({pictures.size(0)});
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const at::Tensor clean = latents.narrow(0, static_cast<std::int64_t>(i), 1);
        const Prompt told = prompt_of(texts[i]);
        double with = 0, without = 0;
        for (std::uint64_t draw = 0; draw < kNoises; ++draw) {
            const at::Tensor noise = sampling::Noise(kSeed + draw).draw(clean.sizes());
            const at::Tensor flow = sampling::pack(noise - clean);
            for (const double moment : kTimes) {
                const at::Tensor noisy = sampling::pack(at::lerp(clean, noise, moment)), time = at::full({1}, moment);
                const auto error = [&](const Prompt& prompt) {
                    const auto modulation =
                        transformer.modulate(transformer.embed_vector(time, guidance, prompt.pooled));
                    return at::mse_loss(transformer.run(noisy, prompt.tokens, modulation, rotary_), flow).item<double>();
                };
                with += error(told);
                without += error(empty_);
            }
        }
        agreement[static_cast<std::int64_t>(i)] = 1 - with / without;
    }
    return std::optional(agreement);
}

}  // namespace photoflux::likeness
