#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "engine/training_request.h"

#include <functional>
#include <vector>

namespace photoflux::engine {

/// What the model shows by itself for the request's `prior_prompts`, one picture each in the size of the largest photo,
/// marked as preserving the prior (DreamBooth's prior preservation, arXiv 2208.12242, section 3.2). Kept in the run's
/// folder, so that a run that goes on learns from the same bits, wherever it goes on. None where no prompt is given.
/// Errors: those of Engine::generate, no_disk; cancelled.
Result<std::vector<TrainingPicture>> prior_pictures(const TrainingRequest& request,
                                                    const std::function<void(const TrainingProgress&)>& on_progress,
                                                    const CancelToken& cancel);

/// The same pictures without their pixels, for a forecast.
std::vector<TrainingPicture> unmade_prior_pictures(const TrainingRequest& request);

}  // namespace photoflux::engine
