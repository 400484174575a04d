#include "training/personal/lora_training.h"

#include "sampling/latents.h"
#include "training/personal/lora_layers.h"
#include "training/personal/lora_step.h"
#include "training/run_loop.h"

#include <ATen/core/grad_mode.h>

#include <map>
#include <optional>
#include <utility>

namespace photoflux::training {

namespace {

/// One training at work: draws the batches and computes their losses.
class LoraTrainer {
public:
    LoraTrainer(const LoraBase& base, const Samples& samples, const LoraSettings& settings)
        : base_(base),
          transformer_(base.networks.transformer),
          samples_(samples),
          settings_(settings),
          subject_(samples, members(false), settings.batch, settings.seed) {
        if (const auto prior = members(true); !prior.empty())
            prior_.emplace(samples, prior, settings.batch, settings.seed + 1);
        const at::NoGradGuard no_grad;
        for (const Caption& caption : samples.captions)
            prompts_.push_back(transformer_.txt_in(caption.hidden.to(base.device, base.dtype)));
    }

    /// Of a step: accumulated batches, and as many again where a prior is preserved.
    std::int64_t passes() const { return settings_.accumulation * (prior_ ? 2 : 1); }

    at::Tensor loss_of(std::int64_t pass) {
        const std::int64_t kinds = prior_ ? 2 : 1;
        const bool prior = pass % kinds == 1;
        const auto chosen = (prior ? *prior_ : subject_).of(pass / kinds);
        auto generator = step_generator(settings_.seed, pass);
        const at::Tensor loss = flow_loss(transformer_, batch_of(chosen, generator),
                                          {.supply = base_.supply, .recompute = settings_.recompute || base_.supply});
        return loss * ((prior ? settings_.prior_weight : 1.0) / static_cast<double>(settings_.accumulation));
    }

private:
    std::vector<std::size_t> members(bool prior) const {
        std::vector<std::size_t> list;
        for (std::size_t i = 0; i < samples_.pictures.size(); ++i)
            if (samples_.pictures[i].preserves_prior == prior) list.push_back(i);
        return list;
    }

    FlowBatch batch_of(const std::vector<std::size_t>& chosen, at::Generator& generator) {
        const auto count = static_cast<std::int64_t>(chosen.size());
        const at::Tensor dropped = at::rand({count}, generator, at::TensorOptions(at::kFloat));
        std::vector<at::Tensor> latents, weights;
        std::vector<std::size_t> captions;
        bool masked = false;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const Sample& sample = samples_.pictures[chosen[i]];
            const bool without = dropped[static_cast<std::int64_t>(i)].item<float>() < settings_.caption_dropout;
            latents.push_back(sample.latents);
            weights.push_back(cell_weights(sample));
            masked |= sample.mask.defined();
            captions.push_back(without ? 0 : sample.caption);
        }
        const at::Tensor clean = at::stack(latents);  // [B, C, h, w]
        const at::Tensor noise = at::randn(clean.sizes(), generator, at::TensorOptions(at::kFloat));
        const auto height = clean.size(2) / 2, width = clean.size(3) / 2;
        const auto place = [&](const at::Tensor& tensor) { return tensor.to(base_.device, base_.dtype); };
        FlowBatch batch{.latents = place(sampling::pack(clean)), .noise = place(sampling::pack(noise))};
        batch.time = draw_times(settings_, count, height * width, generator).to(base_.device);
        batch.guidance = at::full({count}, settings_.guidance, at::TensorOptions(at::kFloat).device(base_.device));
        fill_prompts(batch, captions);
        if (masked) batch.weight = at::stack(weights).to(base_.device);
        batch.rotary = rotary(batch.prompt.size(1), height, width);
        return batch;
    }

    /// How much each packed cell counts. [h/2 · w/2, 1]
    at::Tensor cell_weights(const Sample& sample) const {
        const auto h = sample.latents.size(1), w = sample.latents.size(2);
        if (!sample.mask.defined()) return at::ones({h / 2 * (w / 2), 1}, at::kFloat);
        const at::Tensor cells = at::avg_pool2d(sample.mask.unsqueeze(0), {2, 2}).reshape({-1, 1});
        return cells * (1 - settings_.unmasked_weight) + settings_.unmasked_weight;
    }

    void fill_prompts(FlowBatch& batch, const std::vector<std::size_t>& captions) const {
        std::vector<at::Tensor> prompts, pooled;
        for (const std::size_t caption : captions) {
            prompts.push_back(prompts_[caption]);
            pooled.push_back(settings_.shape.clip ? samples_.captions[caption].clip_ids
                                                  : samples_.captions[caption].pooled);
        }
        batch.prompt = at::stack(prompts);
        const at::Tensor stacked = at::stack(pooled).to(base_.device);
        batch.pooled = (settings_.shape.clip ? base_.networks.clip.pooled(stacked) : stacked).to(base_.dtype);
    }

    const at::Tensor& rotary(std::int64_t length, std::int64_t height, std::int64_t width) {
        at::Tensor& table = rotary_[{height, width}];
        if (!table.defined()) table = transformer_.rotary(length, height, width).to(base_.device);
        return table;
    }

    const LoraBase& base_;
    const models::Transformer& transformer_;
    const Samples& samples_;
    const LoraSettings& settings_;
    BatchOrder subject_;
    std::optional<BatchOrder> prior_;
    std::vector<at::Tensor> prompts_;  ///< through `txt_in` [L, C], by caption
    std::map<std::pair<std::int64_t, std::int64_t>, at::Tensor> rotary_;
};

/// The pairs with other factors, two a pair as in `parameters_of`.
std::vector<lora::LowRankPair> with_factors(std::vector<lora::LowRankPair> pairs,
                                            const std::vector<at::Tensor>& factors) {
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        pairs[i].down = factors[2 * i];
        pairs[i].up = factors[2 * i + 1];
    }
    return pairs;
}

}  // namespace

Result<std::vector<lora::LowRankPair>> train_lora(const LoraBase& base, const Samples& samples, const LoraRun& run,
                                                  const OnRunProgress& on_progress, const CancelToken& cancel) {
    const at::AutoGradMode with_graph(true);
    const LoraSettings& settings = run.settings;
    LoraTrainer trainer(base, samples, settings);
    auto pairs = new_lora(base.networks, settings.shape, settings.seed, base.device);
    if (pairs.empty())
        return Error{ErrorCode::bad_input,
                     sentence("training",
                              "no layer is chosen to be trained; choose attention, feed-forward or "
                              "modulation")};
    attach(pairs, settings.shape, base.networks);
    Parameters parameters = parameters_of(pairs);
    const RunSettings steps{.folder = run.folder,
                            .steps = settings.steps,
                            .batch = settings.batch * settings.accumulation,
                            .rate = settings.rate,
                            .warmup = settings.warmup,
                            .decay_share = settings.decay_share,
                            .ema_decay = settings.ema_decay,
                            .seed = settings.seed,
                            .checkpoint_minutes = settings.checkpoint_minutes,
                            .checkpoint_steps = settings.checkpoint_steps,
                            .device = base.device};
    const auto look = [&](const RunLook& seen) -> Result<bool> {
        return run.look ? run.look(seen.made, seen.loss, with_factors(pairs, seen.left)) : true;
    };
    const RunLoop loop{.run = steps,
                       .settings_text = settings.text() + " of " + run.of,
                       .optimizer = settings.optimizer,
                       .moments = {.beta2 = 0.999, .weight_decay = settings.weight_decay},
                       .passes = trainer.passes(),
                       .loss_of = [&](std::int64_t pass) { return trainer.loss_of(pass); },
                       .before_step = run.before_step,
                       .look = look};
    PHOTOFLUX_CHECK(train(parameters, loop, on_progress, cancel));
    return pairs;
}

}  // namespace photoflux::training
