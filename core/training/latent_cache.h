#pragma once

#include "models/autoencoder.h"
#include "training/picture_set.h"
#include "training/run.h"

namespace photoflux::training {

/// Latents of all pictures, fp16 [N, C, h, w] on the CPU: computed once and kept as `latents.safetensors` in the run's
/// folder. Errors: corrupt, no_disk; cancelled.
Result<at::Tensor> cached_latents(const PictureSet& set, const models::Autoencoder& autoencoder, const RunSettings& run,
                                  const OnRunProgress& on_progress, const CancelToken& cancel);

}  // namespace photoflux::training
