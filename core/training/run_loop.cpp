#include "training/run_loop.h"

#include "training/step_heap.h"

#include <ATen/autocast_mode.h>
#include <ATen/core/grad_mode.h>

#include <cmath>

namespace photoflux::training {

namespace {

/// One may be chance; after this many nothing is learned any more.
constexpr int kMostLostSteps = 10;

/// Mixed precision for as long as it lives; weights in bfloat16 are made anew each time, since they learn in between.
class MixedPrecision {
public:
    explicit MixedPrecision(const RunSettings& run) : device_(run.device.type()), on_(run.bfloat16) {
        if (!on_) return;
        at::autocast::set_autocast_dtype(device_, at::kBFloat16);
        at::autocast::set_autocast_enabled(device_, true);
    }
    ~MixedPrecision() {
        if (!on_) return;
        at::autocast::clear_cache();
        at::autocast::set_autocast_enabled(device_, false);
    }
    MixedPrecision(const MixedPrecision&) = delete;
    MixedPrecision& operator=(const MixedPrecision&) = delete;

private:
    at::DeviceType device_;
    bool on_;
};

at::Tensor loss_of(const RunLoop& loop, std::int64_t pass) {
    const MixedPrecision mixed(loop.run);
    return loop.loss_of(pass);
}

/// Gradients of all passes of a step are left in the parameters. Returns the sum of their losses.
double make_passes(const RunLoop& loop, std::int64_t step) {
    double sum = 0;
    for (std::int64_t pass = 0; pass < loop.passes; ++pass) {
        const at::Tensor loss = loss_of(loop, step * loop.passes + pass);
        loss.backward();
        sum += loss.item<double>();
    }
    return sum;
}

Error not_learning(std::int64_t step) {
    return {ErrorCode::bad_input,
            sentence("training",
                     "the loss is no number any more at step %1, so nothing is learned; the rate is too high, or the "
                     "precision too narrow for this model")
                .with(step)};
}

using Save = std::function<Result<void>(std::int64_t made)>;

/// Whether the run goes on. One that was stopped here is not to make its last steps again.
Result<bool> looked_at(const RunLoop& loop, const RunLook& look, RunMeter& meter, const Save& save) {
    if (!loop.look) return true;
    const double begun = seconds_now();
    auto goes_on = loop.look(look);
    meter.leave_out(seconds_now() - begun);
    const bool ends = goes_on.ok() ? !*goes_on : goes_on.cancelled();
    if (ends) PHOTOFLUX_CHECK(save(look.made));
    return goes_on;
}

}  // namespace

Result<void> train(Parameters& parameters, const RunLoop& loop, const OnRunProgress& on_progress,
                   const CancelToken& cancel) {
    const RunSettings& run = loop.run;
    const auto optimizer = make_optimizer(loop.optimizer, parameters, loop.moments);
    Ema ema(parameters, run.ema_decay);
    NamedTensors state = optimizer->state();
    for (std::size_t i = 0; i < parameters.names.size(); ++i) {
        state.emplace_back("weights/" + parameters.names[i], parameters.tensors[i].detach());
        state.emplace_back("ema/" + parameters.names[i], ema.tensors()[i]);
    }
    for (const auto& [name, tensor] : loop.kept) state.emplace_back("ema/" + name, tensor);
    PHOTOFLUX_TRY(const auto resumed, resume_run(run.folder, state, loop.settings_text));

    const auto first = resumed.value_or(0);
    RunMeter meter(first, run.steps, run.batch);
    double saved = seconds_now(), shown_loss = 0;
    int lost = 0;
    const auto save = [&](std::int64_t made) {
        saved = seconds_now();
        return save_run(run.folder, made, state, loop.settings_text);
    };
    const StepHeap heap;
    for (std::int64_t step = first;; ++step) {
        PHOTOFLUX_TRY(const bool goes_on, looked_at(loop, {step, shown_loss, ema.tensors()}, meter, save));
        if (!goes_on || step >= run.steps) break;
        if (loop.before_step) {
            const double waiting = seconds_now();
            loop.before_step();
            meter.leave_out(seconds_now() - waiting);
        }
        const double loss = make_passes(loop, step);
        const double rate = scheduled_rate(run.rate, step, run.steps, run.warmup, run.decay_share);
        const double norm = optimizer->step(rate);
        lost = std::isfinite(loss) && std::isfinite(norm) ? 0 : lost + 1;
        if (lost == kMostLostSteps) return not_learning(step + 1);
        ema.update(parameters, step);
        const RunProgress progress = meter.advance(step, loss, norm, rate);
        shown_loss = progress.loss;
        on_progress(progress);
        const bool last = step + 1 == run.steps || cancel.cancelled();
        const bool due = run.checkpoint_steps > 0 && (step + 1) % run.checkpoint_steps == 0;
        if (last || due || seconds_now() - saved > run.checkpoint_minutes * 60) PHOTOFLUX_CHECK(save(step + 1));
        if (cancel.cancelled()) return Cancelled{};
    }
    const at::NoGradGuard no_grad;
    at::_foreach_copy_(parameters.tensors, ema.tensors());
    for (auto& tensor : parameters.tensors) tensor.requires_grad_(false);
    return Done{};
}

}  // namespace photoflux::training
