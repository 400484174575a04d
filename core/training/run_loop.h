#pragma once

#include "base/result.h"
#include "training/optimizer.h"
#include "training/parameters.h"
#include "training/run.h"
#include "training/run_checkpoint.h"

#include <functional>
#include <string>
#include <vector>

namespace photoflux::training {

/// A run between two steps, as who looks at it sees it.
struct RunLook {
    std::int64_t made = 0;  ///< steps that have been made
    double loss = 0;        ///< as progress showed it last; 0 before the first step after a start
    const std::vector<at::Tensor>& left;  ///< what the run would leave now, in the order of the parameters
};

/// What a training gives the loop that all share.
struct RunLoop {
    const RunSettings& run;
    std::string settings_text;  ///< of everything that changes the result; a checkpoint made with another is refused
    OptimizerKind optimizer = OptimizerKind::adamw;
    AdamWConfig moments = {};
    std::int64_t passes = 1;  ///< of a step, whose losses and gradients add up
    /// The loss of one pass, with its graph. Step s makes the passes s · passes to (s + 1) · passes − 1.
    std::function<at::Tensor(std::int64_t pass)> loss_of;
    NamedTensors kept;  ///< weights that belong to the model and are not trained, by key: checkpoints hold them, too
    /// Called before each step; the run stands still until it returns. Empty: nothing.
    std::function<void()> before_step = {};
    /// Called before each step and after the last one; at a step that was looked at before a stop, again. Changes
    /// nothing of the training and draws none of its numbers. False: the run ends here. Empty: nothing.
    std::function<Result<bool>(const RunLook&)> look = {};
};

/// AdamW on `parameters`, from the newest checkpoint in the run's folder where there is one, with an averaged copy of
/// the weights, which is what the parameters hold in the end. Errors: bad_input (a checkpoint made with other
/// settings, a loss that stays infinite or no number), corrupt, no_disk, those of `look`; cancelled after a last
/// checkpoint.
Result<void> train(Parameters& parameters, const RunLoop& loop, const OnRunProgress& on_progress,
                   const CancelToken& cancel);

}  // namespace photoflux::training
