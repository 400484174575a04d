#include "training/autoencoder_training.h"

#include "training/diffusers_export.h"
#include "training/picture_set.h"
#include "training/run_checkpoint.h"
#include "training/run_loop.h"

#include <ATen/core/grad_mode.h>

#include <sstream>
#include <utility>

namespace photoflux::training {

namespace {

std::string settings_text(const AutoencoderRun& s) {
    std::ostringstream text;
    text << "autoencoder seed " << s.run.seed << " steps " << s.run.steps << " batch " << s.run.batch << " rate "
         << s.run.rate << " crop " << s.crop << " edge " << s.edge_weight << " tint " << s.tint_weight << " posterior "
         << s.posterior_weight;
    if (s.keep_encoder) text << " decoder";
    return text.str();
}

/// Square crops, mirrored half of the time. [B, 3, crop, crop]
at::Tensor draw_crops(const PictureSet& set, const AutoencoderRun& s, at::Generator& generator) {
    const auto indices = at::randint(0, set.size(), {s.run.batch}, generator, at::TensorOptions(at::kLong));
    const at::Tensor pictures = set.pictures(indices);
    const auto tops = at::randint(0, set.height() - s.crop + 1, {s.run.batch}, generator, at::TensorOptions(at::kLong));
    const auto lefts = at::randint(0, set.width() - s.crop + 1, {s.run.batch}, generator, at::TensorOptions(at::kLong));
    std::vector<at::Tensor> crops;
    for (std::int64_t i = 0; i < s.run.batch; ++i) {
        const at::Tensor crop = pictures[i]
                                    .slice(1, tops[i].item<std::int64_t>(), tops[i].item<std::int64_t>() + s.crop)
                                    .slice(2, lefts[i].item<std::int64_t>(), lefts[i].item<std::int64_t>() + s.crop);
        crops.push_back(lefts[i].item<std::int64_t>() % 2 ? crop.flip(2) : crop);
    }
    return at::stack(crops);
}

at::Tensor reconstruction_loss(const at::Tensor& made, const at::Tensor& wanted, const AutoencoderRun& s) {
    const at::Tensor difference = made - wanted;
    const at::Tensor tint = at::avg_pool2d(difference, {8, 8});
    const at::Tensor down = difference.slice(2, 1) - difference.slice(2, 0, -1);
    const at::Tensor across = difference.slice(3, 1) - difference.slice(3, 0, -1);
    return difference.abs().mean() + difference.square().mean() + s.tint_weight * tint.abs().mean() +
           s.edge_weight * (down.abs().mean() + across.abs().mean());
}

at::Tensor loss_of(const models::Autoencoder& model, const at::Tensor& crops, const AutoencoderRun& s,
                   at::Generator& generator) {
    const auto moments = model.moments(crops).chunk(2, 1);
    const at::Tensor log_variance = moments[1].clamp(-30, 20);
    const at::Tensor noise = at::randn(moments[0].sizes(), generator, at::TensorOptions(at::kFloat)).to(crops.device());
    const at::Tensor sample = moments[0] + at::exp(0.5 * log_variance) * noise;
    const at::Tensor unscaled =
        (sample - model.config.shift_factor) * model.config.scaling_factor;  // decode() undoes it
    const at::Tensor posterior = 0.5 * (moments[0].square() + log_variance.exp() - 1.0 - log_variance).mean();
    return reconstruction_loss(model.decode(unscaled), crops, s) + s.posterior_weight * posterior;
}

/// Scaling and shift by which latents of the first pictures get mean 0 and deviation 1.
void measure_latents(models::Autoencoder& model, const PictureSet& set, at::Device device) {
    const at::NoGradGuard no_grad;
    std::vector<at::Tensor> means;
    const auto stride = std::max<std::int64_t>(1, set.size() / 256);
    for (std::int64_t i = 0; i < std::min<std::int64_t>(set.size(), 256); i += 16) {
        const auto indices =
            at::arange(i, std::min<std::int64_t>(i + 16, set.size()), at::kLong).mul(stride).clamp_max(set.size() - 1);
        means.push_back(model.moments(set.pictures(indices).to(device)).chunk(2, 1)[0]);
    }
    const at::Tensor all = at::cat(means);
    model.config.shift_factor = all.mean().item<double>();
    model.config.scaling_factor = 1.0 / all.std().item<double>();
}

/// Where training begins: at nothing, at an earlier run, or at a finished autoencoder, whose latents may be kept.
Result<void> starting_weights(models::Autoencoder& model, const AutoencoderRun& s) {
    const bool finished = !s.start.empty() && std::filesystem::exists(s.start / "config.json");
    if (s.keep_encoder && !finished)
        return Error{
            ErrorCode::bad_input,
            sentence("training",
                     "the encoder can be kept only where the run starts from a finished autoencoder, and %1 holds no "
                     "config.json; name the vae folder of a model or of a run")
                .with(s.start.string())};
    const auto everything = [&](const auto& visitor) { model.visit(visitor); };
    model.config.scaling_factor = 1.0;
    model.config.shift_factor = 0.0;
    if (s.start.empty()) {
        initialise_autoencoder(everything, s.run.seed, s.run.device);
        return Done{};
    }
    if (!finished) return load_run_weights(everything, s.start, s.run.device);
    PHOTOFLUX_TRY(auto earlier, load_autoencoder(s.start, s.run.device));
    auto sizes = earlier.config;
    sizes.scaling_factor = model.config.scaling_factor;
    sizes.shift_factor = model.config.shift_factor;
    if (sizes.to_diffusers() != model.config.to_diffusers())
        return Error{
            ErrorCode::bad_input,
            sentence("training", "the autoencoder in %1 has other sizes than this run's").with(s.start.string())};
    if (!s.keep_encoder) earlier.config = std::move(sizes);
    model = std::move(earlier);
    // Weights may be mapped from the file, where nothing can be written.
    everything([](const std::string&, at::Tensor& weight, at::IntArrayRef) { weight = weight.clone(); });
    return Done{};
}

}  // namespace

Result<void> train_autoencoder(models::Autoencoder& model, const AutoencoderRun& settings,
                               const OnRunProgress& on_progress, const CancelToken& cancel) {
    const RunSettings& run = settings.run;
    PHOTOFLUX_TRY(const auto set, PictureSet::open(run.data));
    if (settings.crop > std::min(set.height(), set.width()) || settings.crop % model.config.scale() != 0)
        return Error{ErrorCode::bad_input, "[training] a crop of " + std::to_string(settings.crop) +
                                               " pixels does not fit pictures and autoencoder; use a multiple of " +
                                               std::to_string(model.config.scale())};
    PHOTOFLUX_CHECK(starting_weights(model, settings));
    Parameters parameters;
    NamedTensors kept;
    const auto encoder = [&](const nn::WeightVisitor& visitor) {
        model.encoder.visit(nn::under("encoder", visitor));
        if (model.config.quant_conv) model.quant_conv.visit(nn::under("quant_conv", visitor));
    };
    const auto decoder = [&](const nn::WeightVisitor& visitor) {
        model.decoder.visit(nn::under("decoder", visitor));
        if (model.config.post_quant_conv) model.post_quant_conv.visit(nn::under("post_quant_conv", visitor));
    };
    if (settings.keep_encoder)
        encoder([&](const std::string& key, at::Tensor& weight, at::IntArrayRef) { kept.emplace_back(key, weight); });
    else
        parameters.add("", encoder);
    parameters.add("", decoder);
    const RunLoop loop{.run = run,
                       .settings_text = settings_text(settings),
                       .moments = {.weight_decay = 0.0},
                       .loss_of =
                           [&](std::int64_t step) {
                               auto generator = step_generator(run.seed, step);
                               const at::Tensor crops = draw_crops(set, settings, generator).to(run.device);
                               return loss_of(model, crops, settings, generator);
                           },
                       .kept = std::move(kept)};
    PHOTOFLUX_CHECK(train(parameters, loop, on_progress, cancel));
    if (!settings.keep_encoder) measure_latents(model, set, run.device);
    return Done{};
}

}  // namespace photoflux::training
