#pragma once

#include "base/result.h"
#include "models/autoencoder.h"
#include "models/clip_encoder.h"
#include "models/t5_encoder.h"
#include "training/run.h"

namespace photoflux::training {

struct TextRun {
    RunSettings run;
    std::int64_t text_tokens = 0;  ///< T5 tokens of each caption that are used; 0 = all
    double temperature = 0.07;     ///< by which similarities are divided
    /// Folder of an earlier run that goes on with other settings or pictures; empty = from nothing.
    std::filesystem::path start;
};

/// Contrastive learning (arXiv 2103.00020, section 2.3) before flow matching: two captions of a picture, whatever their
/// languages, shall be nearer to each other than to any other of the batch, and near to the picture's latents, which
/// one linear map per encoder brings into its space. CLIP answers with its pooled state, T5 with the mean of its hidden
/// states. Flow matching alone needs hours to find out what words mean; this takes minutes.
/// Errors and resuming as `train`.
Result<void> train_text_encoders(models::ClipEncoder& clip, models::T5Encoder& t5,
                                 const models::Autoencoder& autoencoder, const TextRun& settings,
                                 const OnRunProgress& on_progress, const CancelToken& cancel);

/// Both encoders' weights under the names that checkpoints use.
void visit_text_encoders(models::ClipEncoder& clip, models::T5Encoder& t5, const nn::WeightVisitor& visitor);

}  // namespace photoflux::training
