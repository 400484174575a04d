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
    /// Folder to start from: of an earlier run, or of an autoencoder (`config.json` and weights; a run leaves one in
    /// `vae`). Empty = from nothing.
    std::filesystem::path start;
    /// Whether the encoder stays as it is, so that latents keep their meaning and whatever was trained on them goes on
    /// working. Needs an autoencoder to start from: its scaling and shift stay, too.
    bool keep_encoder = false;
};

/// Trains from nothing, or goes on, and leaves the averaged weights in `model`, with scaling and shift measured so that
/// latents have mean 0 and deviation 1, unless the encoder was kept. (Latent diffusion, arXiv 2112.10752, section 3.1,
/// without the adversary.) Errors: bad_input, corrupt, no_disk; cancelled after a last checkpoint.
Result<void> train_autoencoder(models::Autoencoder& model, const AutoencoderRun& settings,
                               const OnRunProgress& on_progress, const CancelToken& cancel);

}  // namespace photoflux::training
