#pragma once

#include "engine/training_measures.h"

namespace photoflux::engine {

/// What a training that is over has to show for itself: the upper factors, which began at zero, moved; pictures from
/// seeds that it was not measured by, with the LoRA and without, show that it became more like the photos by more than
/// chance (the standard error of what they gained; doubt makes more pictures, up to 24); each written file is read
/// again and gives the same picture. Without prompts (`eyes` null) factors and files alone are proved. Kept as
/// `proof.json` in the run's folder, without the pictures. Errors: those of TrainingSampler::with; no_disk; cancelled.
Result<TrainingProof> prove(const TrainingRequest& request, const std::vector<lora::LowRankPair>& pairs,
                            const TrainingEyes* eyes, TrainingSampler& sampler, const TrainingWatcher& watcher,
                            const CancelToken& cancel);

}  // namespace photoflux::engine
