#include "training/run_loop.h"

#include "training/optimizer.h"

#include <ATen/core/grad_mode.h>

namespace photoflux::training {

Result<void> train(Parameters& parameters, const RunLoop& loop, const OnRunProgress& on_progress,
                   const CancelToken& cancel) {
    const RunSettings& run = loop.run;
    AdamW optimizer(parameters, {.rate = run.rate, .weight_decay = loop.weight_decay});
    Ema ema(parameters, run.ema_decay);
    NamedTensors state = optimizer.state();
    for (std::size_t i = 0; i < parameters.names.size(); ++i) {
        state.emplace_back("weights/" + parameters.names[i], parameters.tensors[i].detach());
        state.emplace_back("ema/" + parameters.names[i], ema.tensors()[i]);
    }
    for (const auto& [name, tensor] : loop.kept) state.emplace_back("ema/" + name, tensor);
    PHOTOFLUX_TRY(const auto resumed, resume_run(run.folder, state, loop.settings_text));

    const auto first = resumed.value_or(0);
    RunMeter meter(first, run.steps, run.batch);
    double saved = seconds_now();
    for (std::int64_t step = first; step < run.steps; ++step) {
        const at::Tensor loss = loop.loss_of(step);
        loss.backward();
        const double rate = scheduled_rate(run.rate, step, run.steps, run.warmup, run.decay_share);
        const double norm = optimizer.step(rate);
        ema.update(parameters, step);
        on_progress(meter.advance(step, loss.item<double>(), norm, rate));
        const bool last = step + 1 == run.steps || cancel.cancelled();
        if (last || seconds_now() - saved > run.checkpoint_minutes * 60) {
            PHOTOFLUX_CHECK(save_run(run.folder, step + 1, state, loop.settings_text));
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
