#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "engine/training_request.h"

#include <functional>

namespace photoflux::engine {

/// Who is told how a training goes. Empty functions: not told.
struct TrainingWatcher {
    std::function<void(const TrainingProgress&)> on_progress;
    std::function<void(const TrainingSample&)> on_sample;
    std::function<void(const TrainingMeasure&)> on_measure;
    /// Called before each step, which waits for it: pause, or a picture in between.
    std::function<void()> before_step;
};

class PersonalTraining {
public:
    /// Reads the model's headers alone. Errors: as ModelFolder::open.
    static Result<TrainingForecast> forecast(const TrainingRequest& request);

    /// Encodes pictures and captions (once: they are kept in the run's folder), lets the encoders go, trains and writes
    /// the outputs. Synchronous, one thread. Errors: bad_input (pictures of wrong sizes, a model that makes pictures
    /// from pictures), not_found, corrupt, no_memory, no_disk; cancelled after a last checkpoint, from which the same
    /// request goes on.
    static Result<TrainedLora> train(const TrainingRequest& request, const TrainingWatcher& watcher,
                                     const CancelToken& cancel);
};

}  // namespace photoflux::engine
