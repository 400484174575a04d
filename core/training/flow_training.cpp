#include "training/flow_training.h"

#include "sampling/latents.h"
#include "training/optimizer.h"
#include "training/picture_set.h"
#include "training/run_checkpoint.h"
#include "weights/checkpoint.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

#include <optional>
#include <sstream>

namespace photoflux::training {

namespace {

std::string settings_text(const FlowRun& s) {
    std::ostringstream text;
    text << "flow seed " << s.run.seed << " steps " << s.run.steps << " batch " << s.run.batch << " rate " << s.run.rate
         << " dropout " << s.caption_dropout << " tokens " << s.text_tokens << " time " << s.time_mean << ' '
         << s.time_deviation;
    if (!s.teacher.empty()) text << " guidance " << s.teacher_guidance;
    return text.str();
}

/// Latents of all pictures, fp16 [N, C, h, w]; computed once and kept in the run's folder.
Result<at::Tensor> cached_latents(const PictureSet& set, const models::Autoencoder& autoencoder, const RunSettings& run,
                                  const OnRunProgress& on_progress, const CancelToken& cancel) {
    const auto file = run.folder / "latents.safetensors";
    const std::string stamp = std::to_string(set.size()) + " " + std::to_string(autoencoder.config.scaling_factor);
    if (std::filesystem::exists(file)) {
        PHOTOFLUX_TRY(const auto cached, weights::Checkpoint::open(file));
        const auto made_for = cached.metadata().find("stamp");
        if (made_for != cached.metadata().end() && made_for->second == stamp) return cached.mapped("latents");
    }
    const at::NoGradGuard no_grad;
    std::vector<at::Tensor> latents;
    constexpr std::int64_t kBatch = 32;
    const double started = seconds_now();
    for (std::int64_t i = 0; i < set.size(); i += kBatch) {
        if (cancel.cancelled()) return Cancelled{};
        const auto indices = at::arange(i, std::min(i + kBatch, set.size()), at::kLong);
        const at::Tensor pictures = set.pictures(indices).to(run.device).contiguous(at::MemoryFormat::ChannelsLast);
        latents.push_back(autoencoder.encode(pictures).to(at::kCPU, at::kHalf).contiguous());
        const auto done = std::min(i + kBatch, set.size());
        const double a_picture = (seconds_now() - started) / static_cast<double>(done);
        on_progress({.preparing = true,
                     .step = done,
                     .steps = set.size(),
                     .samples_a_second = 1 / a_picture,
                     .seconds_left = a_picture * static_cast<double>(set.size() - done)});
    }
    at::Tensor all = at::cat(latents);
    std::error_code error;
    std::filesystem::create_directories(run.folder, error);
    PHOTOFLUX_CHECK(weights::write_safetensors(file, {{"latents", all}}, {{"stamp", stamp}}));
    return all;
}

struct Batch {
    at::Tensor latents, noise, time;  // packed [B, N, C], the same, [B]
    at::Tensor clip_ids, t5_ids;
};

Batch draw_batch(const PictureSet& set, const at::Tensor& latents, const FlowRun& s, std::int64_t step) {
    auto generator = step_generator(s.run.seed, step);
    const auto whole = at::TensorOptions(at::kLong), real = at::TensorOptions(at::kFloat);
    const auto indices = at::randint(0, set.size(), {s.run.batch}, generator, whole);
    const auto captions = at::randint(0, set.captions(), {s.run.batch}, generator, whole);
    const auto dropped = at::rand({s.run.batch}, generator, real) < s.caption_dropout;
    auto tokens = set.tokens(indices, at::where(dropped, -1, captions));
    if (s.text_tokens > 0) tokens.t5 = tokens.t5.slice(1, 0, s.text_tokens);

    const at::Tensor clean = latents.index_select(0, indices).to(at::kFloat);
    const at::Tensor noise = at::randn(clean.sizes(), generator, real);
    const at::Tensor time = at::sigmoid(at::randn({s.run.batch}, generator, real) * s.time_deviation + s.time_mean);
    const auto place = [&](const at::Tensor& tensor) { return tensor.to(s.run.device); };
    return {place(sampling::pack(clean)), place(sampling::pack(noise)), place(time), place(tokens.clip),
            place(tokens.t5)};
}

/// The teacher's velocity, led away from what it answers to the empty caption. [B, N, C]
at::Tensor guided_target(const FlowModel& teacher, const PictureSet& set, const Batch& batch, const at::Tensor& mixed,
                         const FlowRun& s, const at::Tensor& rotary) {
    const at::NoGradGuard no_grad;
    auto empty = set.empty(mixed.size(0));
    if (s.text_tokens > 0) empty.t5 = empty.t5.slice(1, 0, s.text_tokens);
    const at::Tensor with = teacher.velocity(mixed, batch.clip_ids, batch.t5_ids, batch.time, rotary);
    const at::Tensor without = teacher.velocity(mixed, empty.clip.to(mixed.device()).contiguous(),
                                                empty.t5.to(mixed.device()).contiguous(), batch.time, rotary);
    return at::lerp(without, with, s.teacher_guidance);
}

/// Where training begins: at nothing, at an earlier run, or at the teacher.
Result<void> starting_weights(FlowModel& model, const FlowRun& s) {
    const auto everything = [&](const auto& visitor) { model.visit(visitor); };
    const auto clip = [&](const auto& visitor) { model.clip.visit(visitor); };
    if (!s.teacher.empty()) return load_run_weights(everything, s.teacher, s.run.device);
    if (!s.start.empty()) {
        PHOTOFLUX_CHECK(load_run_weights(everything, s.start, s.run.device));
        if (!s.fresh_prompt) return Done{};
        initialise_text_encoder(clip, s.run.seed + 1, s.run.device);
        initialise_transformer(
            [&](const auto& visitor) { model.transformer.vector_in.visit(nn::under("vector_in", visitor)); },
            s.run.seed + 3, s.run.device);
        return Done{};
    }
    initialise_transformer([&](const auto& visitor) { model.transformer.visit(visitor); }, s.run.seed, s.run.device);
    initialise_text_encoder(clip, s.run.seed + 1, s.run.device);
    initialise_text_encoder([&](const auto& visitor) { model.t5.visit(visitor); }, s.run.seed + 2, s.run.device);
    return Done{};
}

}  // namespace

void FlowModel::visit(const nn::WeightVisitor& visitor) {
    transformer.visit(nn::under("transformer", visitor));
    clip.visit(nn::under("clip", visitor));
    t5.visit(nn::under("t5", visitor));
}

at::Tensor FlowModel::velocity(const at::Tensor& latents, const at::Tensor& clip_ids, const at::Tensor& t5_ids,
                               const at::Tensor& time, const at::Tensor& rotary) const {
    return transformer.forward(latents, t5.forward(t5_ids), clip.pooled(clip_ids), time, {}, rotary);
}

Result<void> train_flow(FlowModel& model, const models::Autoencoder& autoencoder, const FlowRun& settings,
                        const OnRunProgress& on_progress, const CancelToken& cancel) {
    const RunSettings& run = settings.run;
    PHOTOFLUX_TRY(const auto set, PictureSet::open(run.data));
    PHOTOFLUX_TRY(const auto latents, cached_latents(set, autoencoder, run, on_progress, cancel));

    PHOTOFLUX_CHECK(starting_weights(model, settings));
    std::optional<FlowModel> teacher;
    if (!settings.teacher.empty()) {
        teacher.emplace(model);
        teacher->visit([](const std::string&, at::Tensor& weight, at::IntArrayRef) { weight = weight.clone(); });
    }
    Parameters parameters;
    parameters.add("", [&](const auto& visitor) { model.visit(visitor); });
    AdamW optimizer(parameters, {.rate = run.rate});
    Ema ema(parameters, run.ema_decay);
    NamedTensors state = optimizer.state();
    for (std::size_t i = 0; i < parameters.names.size(); ++i) {
        state.emplace_back("weights/" + parameters.names[i], parameters.tensors[i].detach());
        state.emplace_back("ema/" + parameters.names[i], ema.tensors()[i]);
    }
    PHOTOFLUX_TRY(const auto resumed, resume_run(run.folder, state, settings_text(settings)));

    const std::int64_t text_length =
        set.empty(1).t5.slice(1, 0, settings.text_tokens ? settings.text_tokens : INT64_MAX).size(1);
    const at::Tensor rotary =
        model.transformer.rotary(text_length, latents.size(2) / 2, latents.size(3) / 2).to(run.device);
    const auto first = resumed.value_or(0);
    RunMeter meter(first, run.steps, run.batch);
    double saved = seconds_now();
    for (std::int64_t step = first; step < run.steps; ++step) {
        const Batch batch = draw_batch(set, latents, settings, step);
        const at::Tensor mixed = at::lerp(batch.latents, batch.noise, batch.time.view({-1, 1, 1}));
        const at::Tensor target =
            teacher ? guided_target(*teacher, set, batch, mixed, settings, rotary) : batch.noise - batch.latents;
        const at::Tensor loss =
            at::mse_loss(model.velocity(mixed, batch.clip_ids, batch.t5_ids, batch.time, rotary), target);
        loss.backward();
        const double rate = scheduled_rate(run.rate, step, run.steps, run.warmup, run.decay_share);
        const double norm = optimizer.step(rate);
        ema.update(parameters, step);
        on_progress(meter.advance(step, loss.item<double>(), norm, rate));
        if (step + 1 == run.steps || cancel.cancelled() || seconds_now() - saved > run.checkpoint_minutes * 60) {
            PHOTOFLUX_CHECK(save_run(run.folder, step + 1, state, settings_text(settings)));
            saved = seconds_now();
        }
        if (cancel.cancelled()) return Cancelled{};
    }
    const at::NoGradGuard no_grad;
    at::_foreach_copy_(parameters.tensors, ema.tensors());
    for (auto& tensor : parameters.tensors) tensor.requires_grad_(false);
    return Done{};
}

}  // namespace photoflux::training
