#pragma once

#include "base/result.h"
#include "training/parameters.h"
#include "training/run.h"
#include "training/run_checkpoint.h"

#include <functional>
#include <string>

namespace photoflux::training {

/// What a training gives the loop that all share.
struct RunLoop {
    const RunSettings& run;
    std::string settings_text;  ///< of everything that changes the result; a checkpoint made with another is refused
    double weight_decay = 0.01;
    std::function<at::Tensor(std::int64_t step)> loss_of;  ///< the loss of one step, with its graph
    NamedTensors kept;  ///< weights that belong to the model and are not trained, by key: checkpoints hold them, too
};

/// AdamW on `parameters`, from the newest checkpoint in the run's folder where there is one, with an averaged copy of
/// the weights, which is what the parameters hold in the end. Errors: bad_input (a checkpoint made with other
/// settings), corrupt, no_disk; cancelled after a last checkpoint.
Result<void> train(Parameters& parameters, const RunLoop& loop, const OnRunProgress& on_progress,
                   const CancelToken& cancel);

}  // namespace photoflux::training
