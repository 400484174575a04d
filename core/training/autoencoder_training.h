#pragma once

#include "base/result.h"
#include "models/autoencoder.h"
#include "training/run.h"

namespace photoflux::training {

struct AutoencoderRun {
    RunSettings run;
    std::int64_t crop = 64;    ///< pixels a side that one step sees
    double edge_weight = 0.5;  ///< of the loss on differences between neighbouring pixels, which keeps edges sharp
    double tint_weight = 3.0;  ///< of the loss on the colour of whole latent cells, which is learned last otherwise
    double posterior_weight = 1e-5;  ///< of the Kullback–Leibler term
    std::filesystem::path start;     ///< folder of an earlier run to start from; empty = from nothing
};

/// Trains from nothing, or goes on, and leaves the averaged weights in `model`, with scaling and shift measured so that
/// latents have mean 0 and deviation 1. (Latent diffusion, arXiv 2112.10752, section 3.1, without the adversary.)
/// Errors: bad_input, corrupt, no_disk; cancelled after a last checkpoint.
Result<void> train_autoencoder(models::Autoencoder& model, const AutoencoderRun& settings,
                               const OnRunProgress& on_progress, const CancelToken& cancel);

}  // namespace photoflux::training
