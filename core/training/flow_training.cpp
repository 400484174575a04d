#include "training/flow_training.h"

#include "sampling/latents.h"
#include "training/diffusers_export.h"
#include "training/latent_cache.h"
#include "training/picture_set.h"
#include "training/run_checkpoint.h"
#include "training/run_loop.h"
#include "training/text_training.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <numeric>
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
    if (s.teacher_negative_guidance != 0)
        text << " negative guidance " << s.teacher_negative_guidance << " until " << s.teacher_negative_until;
    const auto list = [&](const char* name, const std::vector<std::int64_t>& numbers) {
        if (!numbers.empty()) text << ' ' << name;
        for (const auto number : numbers) text << ' ' << number;
    };
    list("teacher captions", s.teacher_captions);
    list("caption shares", s.caption_shares);
    return text.str();
}

struct Batch {
    at::Tensor latents, noise, time;  // packed [B, N, C], the same, [B]
    PictureSet::Tokens caption, teacher_caption;
    std::vector<PictureSet::Tokens> negatives;  // the teacher caption's; none where nothing is led away from them
};

/// As many tokens as the run wants, where the networks are.
PictureSet::Tokens usable(PictureSet::Tokens tokens, const FlowRun& s) {
    if (s.text_tokens > 0) tokens.t5 = tokens.t5.slice(1, 0, s.text_tokens);
    return {tokens.clip.to(s.run.device).contiguous(), tokens.t5.to(s.run.device).contiguous()};
}

Batch draw_batch(const PictureSet& set, const at::Tensor& latents, const FlowRun& s, std::int64_t step) {
    auto generator = step_generator(s.run.seed, step);
    const auto whole = at::TensorOptions(at::kLong), real = at::TensorOptions(at::kFloat);
    const auto indices = at::randint(0, set.size(), {s.run.batch}, generator, whole);
    const auto captions = s.caption_shares.empty()
                              ? at::randint(0, set.captions(), {s.run.batch}, generator, whole)
                              : at::multinomial(at::tensor(s.caption_shares, real), s.run.batch, true, generator);
    const auto dropped = at::rand({s.run.batch}, generator, real) < s.caption_dropout;
    const at::Tensor choice = at::where(dropped, -1, captions);
    const at::Tensor asked =
        s.teacher_captions.empty()
            ? choice
            : at::where(dropped, -1, at::tensor(s.teacher_captions, whole).index_select(0, captions));
    std::vector<PictureSet::Tokens> negatives;
    if (s.teacher_negative_guidance != 0)
        for (std::int64_t number = 0; number < set.negatives(); ++number)
            negatives.push_back(usable(set.negative_tokens(indices, asked, number), s));

    const at::Tensor clean = latents.index_select(0, indices).to(at::kFloat);
    const at::Tensor noise = at::randn(clean.sizes(), generator, real);
    const at::Tensor time = at::sigmoid(at::randn({s.run.batch}, generator, real) * s.time_deviation + s.time_mean);
    const auto place = [&](const at::Tensor& tensor) { return tensor.to(s.run.device); };
    return {place(sampling::pack(clean)),           place(sampling::pack(noise)),          place(time),
            usable(set.tokens(indices, choice), s), usable(set.tokens(indices, asked), s), std::move(negatives)};
}

/// The teacher's velocity, led away from what it answers to the empty caption and, at the times when they lead, to the
/// negatives. [B, N, C]
at::Tensor guided_target(const FlowModel& teacher, const PictureSet& set, const Batch& batch, const at::Tensor& mixed,
                         const FlowRun& s, const at::Tensor& rotary) {
    const at::NoGradGuard no_grad;
    const auto empty = usable(set.empty(mixed.size(0)), s);
    const at::Tensor led = at::nonzero(batch.time <= s.teacher_negative_until).squeeze(1);
    std::vector<at::Tensor> latents{mixed, mixed}, time{batch.time, batch.time};
    std::vector<at::Tensor> clip{batch.teacher_caption.clip, empty.clip}, t5{batch.teacher_caption.t5, empty.t5};
    std::vector<std::int64_t> sizes{mixed.size(0), mixed.size(0)};
    for (const auto& negative : batch.negatives) {
        latents.push_back(mixed.index_select(0, led));
        time.push_back(batch.time.index_select(0, led));
        clip.push_back(negative.clip.index_select(0, led));
        t5.push_back(negative.t5.index_select(0, led));
        sizes.push_back(led.size(0));
    }
    const auto answers =
        teacher.velocity(at::cat(latents), at::cat(clip), at::cat(t5), at::cat(time), rotary).split_with_sizes(sizes);
    at::Tensor target = at::lerp(answers[1], answers[0], s.teacher_guidance);
    if (batch.negatives.empty()) return target;
    const double share = s.teacher_negative_guidance / static_cast<double>(batch.negatives.size());
    const at::Tensor wanted = answers[0].index_select(0, led);
    for (std::size_t i = 2; i < answers.size(); ++i) target.index_add_(0, led, (wanted - answers[i]) * share);
    return target;
}

/// Whether the picture set holds the captions that student and teacher are to be asked.
Result<void> check_captions(const PictureSet& set, const FlowRun& s) {
    if (s.teacher_negative_guidance != 0 && (s.teacher.empty() || set.negatives() == 0))
        return Error{ErrorCode::bad_input,
                     "[training] guidance away from negative captions needs a teacher, and a picture set that holds "
                     "negatives; prepare " +
                         s.run.data.string() + " anew"};
    const auto& shares = s.caption_shares;
    const auto negative = [](std::int64_t share) { return share < 0; };
    if (!shares.empty() &&
        (std::ssize(shares) != set.captions() || std::any_of(shares.begin(), shares.end(), negative) ||
         std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) == 0))
        return Error{ErrorCode::bad_input, "[training] the captions' shares must be " + std::to_string(set.captions()) +
                                               " numbers, none below 0 and not all 0: one for each caption of a "
                                               "picture in " +
                                               s.run.data.string()};
    const auto& asked = s.teacher_captions;
    if (asked.empty()) return Done{};
    const auto missing = [&](std::int64_t caption) { return caption < 0 || caption >= set.captions(); };
    if (s.teacher.empty() || std::ssize(asked) != set.captions() || std::any_of(asked.begin(), asked.end(), missing))
        return Error{ErrorCode::bad_input,
                     "[training] the captions that the teacher is asked need a teacher, and one number from 0 to " +
                         std::to_string(set.captions() - 1) + " for each caption of a picture in " +
                         s.run.data.string()};
    return Done{};
}

Result<void> load_weights(FlowModel& model, const std::filesystem::path& folder, at::Device device) {
    if (std::filesystem::exists(folder / "model_index.json")) return load_exported(model, folder, device);
    return load_run_weights([&](const auto& visitor) { model.visit(visitor); }, folder, device);
}

/// Where training begins: at nothing, at an earlier run, or at the teacher.
Result<void> starting_weights(FlowModel& model, const FlowRun& s) {
    const auto encoders = [&](const auto& visitor) { visit_text_encoders(model.clip, model.t5, visitor); };
    const auto& earlier = s.start.empty() ? s.teacher : s.start;
    if (earlier.empty()) {
        initialise_transformer([&](const auto& visitor) { model.transformer.visit(visitor); }, s.run.seed,
                               s.run.device);
        initialise_text_encoder([&](const auto& visitor) { model.clip.visit(visitor); }, s.run.seed + 1, s.run.device);
        initialise_text_encoder([&](const auto& visitor) { model.t5.visit(visitor); }, s.run.seed + 2, s.run.device);
    } else {
        PHOTOFLUX_CHECK(load_weights(model, earlier, s.run.device));
    }
    if (s.text_encoders.empty() || s.text_encoders == earlier) return Done{};
    const at::Tensor words = model.t5.shared.weight;
    PHOTOFLUX_CHECK(load_run_weights(encoders, s.text_encoders, s.run.device));
    if (at::equal(words, model.t5.shared.weight)) return Done{};
    // What an earlier run took from other encoders means nothing now.
    const auto prompt_entry = [&](const nn::WeightVisitor& visitor) {
        model.transformer.txt_in.visit(nn::under("txt_in", visitor));
        model.transformer.vector_in.visit(nn::under("vector_in", visitor));
    };
    initialise_transformer(prompt_entry, s.run.seed + 3, s.run.device);
    return Done{};
}

}  // namespace

void FlowModel::visit(const nn::WeightVisitor& visitor) {
    transformer.visit(nn::under("transformer", visitor));
    visit_text_encoders(clip, t5, visitor);
}

at::Tensor FlowModel::velocity(const at::Tensor& latents, const at::Tensor& clip_ids, const at::Tensor& t5_ids,
                               const at::Tensor& time, const at::Tensor& rotary) const {
    return transformer.forward(latents, t5.forward(t5_ids), clip.pooled(clip_ids), time, {}, rotary);
}

Result<void> train_flow(FlowModel& model, const models::Autoencoder& autoencoder, const FlowRun& settings,
                        const OnRunProgress& on_progress, const CancelToken& cancel) {
    const RunSettings& run = settings.run;
    PHOTOFLUX_TRY(const auto set, PictureSet::open(run.data));
    PHOTOFLUX_CHECK(check_captions(set, settings));
    PHOTOFLUX_TRY(const auto latents, cached_latents(set, autoencoder, run, on_progress, cancel));

    std::optional<FlowModel> teacher;
    if (!settings.teacher.empty()) {
        teacher.emplace(model);
        PHOTOFLUX_CHECK(load_weights(*teacher, settings.teacher, run.device));
    }
    PHOTOFLUX_CHECK(starting_weights(model, settings));
    Parameters parameters;
    NamedTensors kept;
    if (settings.text_encoders.empty()) {
        parameters.add("", [&](const auto& visitor) { model.visit(visitor); });
    } else {
        parameters.add("transformer.", [&](const auto& visitor) { model.transformer.visit(visitor); });
        visit_text_encoders(model.clip, model.t5, [&](const std::string& key, at::Tensor& weight, at::IntArrayRef) {
            kept.emplace_back(key, weight);
        });
    }
    const std::int64_t text_length =
        set.empty(1).t5.slice(1, 0, settings.text_tokens ? settings.text_tokens : INT64_MAX).size(1);
    const at::Tensor rotary =
        model.transformer.rotary(text_length, latents.size(2) / 2, latents.size(3) / 2).to(run.device);
    const RunLoop loop{
        .run = run,
        .settings_text = settings_text(settings),
        .loss_of =
            [&](std::int64_t step) {
                const Batch batch = draw_batch(set, latents, settings, step);
                const at::Tensor mixed = at::lerp(batch.latents, batch.noise, batch.time.view({-1, 1, 1}));
                const at::Tensor target = teacher ? guided_target(*teacher, set, batch, mixed, settings, rotary)
                                                  : batch.noise - batch.latents;
                return at::mse_loss(model.velocity(mixed, batch.caption.clip, batch.caption.t5, batch.time, rotary),
                                    target);
            },
        .kept = std::move(kept)};
    return train(parameters, loop, on_progress, cancel);
}

}  // namespace photoflux::training
