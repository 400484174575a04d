#include "training/text_training.h"

#include "training/latent_cache.h"
#include "training/picture_set.h"
#include "training/run_checkpoint.h"
#include "training/run_loop.h"

#include <sstream>

namespace photoflux::training {

namespace {

std::string settings_text(const TextRun& s) {
    std::ostringstream text;
    text << "text seed " << s.run.seed << " steps " << s.run.steps << " batch " << s.run.batch << " rate " << s.run.rate
         << " tokens " << s.text_tokens << " temperature " << s.temperature;
    return text.str();
}

/// Two different captions of each of some pictures, and what the pictures look like from afar.
struct Batch {
    PictureSet::Tokens one, other;
    at::Tensor pictures;  // [B, C·8·8] at most
};

constexpr std::int64_t kPictureSide = 8;

at::Tensor picture_features(const at::Tensor& latents) {
    const at::Tensor real = latents.to(at::kFloat);
    const auto side = std::min({kPictureSide, real.size(2), real.size(3)});
    return at::adaptive_avg_pool2d(real, {side, side}).flatten(1);
}

/// Everything behind the longest prompt's end token is padding, which a causal encoder never looks at.
at::Tensor without_padding(const at::Tensor& clip_ids, std::int64_t end_id) {
    const auto longest = (clip_ids == end_id).to(at::kInt).argmax(1).max().item<std::int64_t>();
    return clip_ids.slice(1, 0, longest + 1).contiguous();
}

Batch draw_batch(const PictureSet& set, const at::Tensor& latents, const TextRun& s, std::int64_t step) {
    auto generator = step_generator(s.run.seed, step);
    const auto whole = at::TensorOptions(at::kLong);
    const auto indices = at::randint(0, set.size(), {s.run.batch}, generator, whole);
    const auto one = at::randint(0, set.captions(), {s.run.batch}, generator, whole);
    const auto further = at::randint(1, set.captions(), {s.run.batch}, generator, whole);
    Batch batch{set.tokens(indices, one), set.tokens(indices, at::remainder(one + further, set.captions())),
                picture_features(latents.index_select(0, indices)).to(s.run.device)};
    for (auto* tokens : {&batch.one, &batch.other}) {
        if (s.text_tokens > 0) tokens->t5 = tokens->t5.slice(1, 0, s.text_tokens);
        tokens->clip = tokens->clip.to(s.run.device);
        tokens->t5 = tokens->t5.to(s.run.device);
    }
    return batch;
}

at::Tensor unit(const at::Tensor& rows) { return rows / at::linalg_vector_norm(rows, 2, {1}, true).clamp_min(1e-6); }

/// Each row of `a` shall find its partner among all rows of `b`, and the other way round.
at::Tensor contrast(const at::Tensor& a, const at::Tensor& b, double temperature) {
    const at::Tensor similar = at::matmul(a, b.t()) / temperature;
    const at::Tensor partners = at::arange(similar.size(0), similar.options().dtype(at::kLong));
    return 0.5 * (at::cross_entropy_loss(similar, partners) + at::cross_entropy_loss(similar.t(), partners));
}

at::Tensor loss_of(const at::Tensor& one, const at::Tensor& other, const at::Tensor& pictures, double temperature) {
    const at::Tensor a = unit(one), b = unit(other), seen = unit(pictures);
    return contrast(a, b, temperature) + 0.5 * (contrast(a, seen, temperature) + contrast(b, seen, temperature));
}

/// The linear maps that bring pictures into the encoders' spaces; nobody needs them afterwards.
struct PictureMaps {
    at::Tensor to_clip, to_t5;
    void visit(const nn::WeightVisitor& visitor, at::IntArrayRef clip_shape, at::IntArrayRef t5_shape) {
        visitor("to_clip.weight", to_clip, clip_shape);
        visitor("to_t5.weight", to_t5, t5_shape);
    }
};

}  // namespace

void visit_text_encoders(models::ClipEncoder& clip, models::T5Encoder& t5, const nn::WeightVisitor& visitor) {
    clip.visit(nn::under("clip", visitor));
    t5.visit(nn::under("t5", visitor));
}

Result<void> train_text_encoders(models::ClipEncoder& clip, models::T5Encoder& t5,
                                 const models::Autoencoder& autoencoder, const TextRun& settings,
                                 const OnRunProgress& on_progress, const CancelToken& cancel) {
    const RunSettings& run = settings.run;
    PHOTOFLUX_TRY(const auto set, PictureSet::open(run.data));
    if (set.captions() < 2)
        return Error{ErrorCode::bad_input, "[training] " + run.data.string() +
                                               " has one caption for each picture; contrastive learning needs two"};
    PHOTOFLUX_TRY(const auto latents, cached_latents(set, autoencoder, run, on_progress, cancel));

    const auto features = picture_features(latents.slice(0, 0, 1)).size(1);
    PictureMaps maps;
    const auto visit_maps = [&](const nn::WeightVisitor& visitor) {
        maps.visit(visitor, {clip.config.hidden, features}, {t5.config.width, features});
    };
    if (settings.start.empty()) {
        initialise_text_encoder([&](const auto& visitor) { clip.visit(visitor); }, run.seed + 1, run.device);
        initialise_text_encoder([&](const auto& visitor) { t5.visit(visitor); }, run.seed + 2, run.device);
        initialise_transformer(visit_maps, run.seed + 3, run.device);
    } else {
        const auto everything = [&](const nn::WeightVisitor& visitor) {
            visit_text_encoders(clip, t5, visitor);
            visit_maps(nn::under("pictures", visitor));
        };
        PHOTOFLUX_CHECK(load_run_weights(everything, settings.start, run.device));
    }

    Parameters parameters;
    parameters.add("", [&](const auto& visitor) { visit_text_encoders(clip, t5, visitor); });
    parameters.add("pictures.", visit_maps);
    const RunLoop loop{.run = run, .settings_text = settings_text(settings), .loss_of = [&](std::int64_t step) {
                           const Batch batch = draw_batch(set, latents, settings, step);
                           const auto pooled = [&](const PictureSet::Tokens& tokens) {
                               return clip.pooled(without_padding(tokens.clip, clip.config.eos_id));
                           };
                           const auto mean = [&](const PictureSet::Tokens& tokens) {
                               return t5.forward(tokens.t5).mean(1);
                           };
                           return loss_of(pooled(batch.one), pooled(batch.other),
                                          at::linear(batch.pictures, maps.to_clip), settings.temperature) +
                                  loss_of(mean(batch.one), mean(batch.other), at::linear(batch.pictures, maps.to_t5),
                                          settings.temperature);
                       }};
    return train(parameters, loop, on_progress, cancel);
}

}  // namespace photoflux::training
