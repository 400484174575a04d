// How a session trains: it stands still while it is paused, and makes the pictures that are asked for meanwhile.

#include "worker/caught.h"
#include "worker/session.h"

#include <algorithm>
#include <cmath>

namespace photoflux::worker {

namespace {

/// JSON has no numbers beside the finite ones; a run that lost its loss reports none.
engine::TrainingProgress finite(engine::TrainingProgress progress) {
    if (!std::isfinite(progress.loss)) progress.loss = 0;
    if (!std::isfinite(progress.seconds_left)) progress.seconds_left = -1;
    return progress;
}

engine::TrainingMeasure finite(engine::TrainingMeasure measure) {
    for (double* number : {&measure.loss, &measure.likeness, &measure.variety, &measure.bleed})
        if (!std::isfinite(*number)) *number = 0;
    if (measure.accuracy && !std::isfinite(*measure.accuracy)) measure.accuracy.reset();
    return measure;
}

engine::TrainedLora finite(engine::TrainedLora trained) {
    for (engine::TrainingMeasure& measure : trained.measures) measure = finite(measure);
    engine::TrainingProof& proof = trained.proof;
    for (double* number : {&proof.change, &proof.likeness_before, &proof.likeness_after, &proof.variety_kept,
                           &proof.bleed, &proof.reread_difference})
        if (!std::isfinite(*number)) *number = 0;
    return trained;
}

/// Whether the training has just ended a picture or caption, and begins another one only when its watcher returns. Its
/// steps ask by themselves (`before_step`).
bool stands_between_pictures(const engine::TrainingProgress& progress) {
    using engine::TrainingStage;
    return progress.stage != TrainingStage::load && progress.stage != TrainingStage::train;
}

}  // namespace

engine::TrainingWatcher Session::watcher_of(const protocol::Train& job) {
    const std::int64_t id = job.id;
    return {.on_progress =
                [this, id](const engine::TrainingProgress& progress) {
                    send(protocol::TrainingProgressed{id, finite(progress)});
                    if (stands_between_pictures(progress)) between_steps(id);
                },
            .on_sample = [this, id](const engine::TrainingSample& sample) { send(protocol::Sampled{id, sample}); },
            .on_measure =
                [this, id](const engine::TrainingMeasure& measure) { send(protocol::Measured{id, finite(measure)}); },
            .before_step = [this, id] { between_steps(id); }};
}

Result<engine::TrainedLora> Session::train(const protocol::Train& job) {
    for (;;) {
        // The models of pictures would take the training's memory.
        release_pictures();
        const CancelToken stop = stop_of(job.id);
        auto trained = caught<engine::TrainedLora>([&]() -> Result<engine::TrainedLora> {
            if (stop.cancelled()) return Cancelled{};
            return engine::PersonalTraining::train(job.request, watcher_of(job), stop);
        });
        const bool for_a_picture = held_back_.has_value();
        if (for_a_picture) make_held_back();
        if (!for_a_picture || !trained.cancelled()) return trained;
        const std::lock_guard lock(mutex_);
        Control& control = controls_.at(job.id);
        if (control.cancelled) return Cancelled{};
        control.stop = {};
    }
}

void Session::run(const protocol::Train& job) {
    auto result = train(job);
    forget(job.id);
    if (result.ok()) {
        send(protocol::Trained{job.id, finite(std::move(*result))});
    } else if (result.cancelled()) {
        send(protocol::WasCancelled{job.id});
    } else {
        send(protocol::Failed{job.id, result.error()});
    }
}

std::optional<protocol::Generate> Session::next_picture(std::int64_t training) {
    std::unique_lock lock(mutex_);
    const auto picture = [this] {
        return std::find_if(waiting_.begin(), waiting_.end(),
                            [](const Job& job) { return std::holds_alternative<protocol::Generate>(job); });
    };
    const Control& control = controls_.at(training);
    changed_.wait(
        lock, [&] { return ending_ || control.stop.cancelled() || !control.paused || picture() != waiting_.end(); });
    const auto next = picture();
    if (ending_ || control.stop.cancelled() || next == waiting_.end()) return {};
    auto job = std::get<protocol::Generate>(std::move(*next));
    waiting_.erase(next);
    return job;
}

// Called by the training before each of its steps, pictures and captions, which wait for it.
void Session::between_steps(std::int64_t training) {
    bool made = false;
    while (auto job = next_picture(training)) {
        made = true;
        const auto result = make_pictures(*job);
        const bool too_little = !result.ok() && !result.cancelled() && result.error().code == ErrorCode::no_memory;
        if (too_little && pictures_made_ == 0) {
            // The training makes room: it stops at a checkpoint, and goes on when the picture is made.
            held_back_ = std::move(*job);
            stop_of(training).cancel();
            break;
        }
        answer_end(job->id, result);
    }
    if (made) release_pictures();
}

void Session::make_held_back() {
    const auto job = std::move(*held_back_);
    held_back_.reset();
    run(job);
}

void Session::release_pictures() { pictures_.reset(); }

}  // namespace photoflux::worker
