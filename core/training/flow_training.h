#pragma once

#include "base/result.h"
#include "models/autoencoder.h"
#include "models/clip_encoder.h"
#include "models/t5_encoder.h"
#include "models/transformer.h"
#include "training/run.h"

#include <vector>

namespace photoflux::training {

/// The networks that flow matching trains together.
struct FlowModel {
    models::Transformer transformer;
    models::ClipEncoder clip;
    models::T5Encoder t5;

    void visit(const nn::WeightVisitor& visitor);
    /// Velocity at `latents` (packed, [B, N, C]) for prompts given as ids; time [B] in [0, 1].
    at::Tensor velocity(const at::Tensor& latents, const at::Tensor& clip_ids, const at::Tensor& t5_ids,
                        const at::Tensor& time, const at::Tensor& rotary) const;
};

struct FlowRun {
    RunSettings run;
    double caption_dropout = 0.1;              ///< share of samples that see the empty caption
    std::int64_t text_tokens = 0;              ///< T5 tokens of each caption that are used; 0 = all
    double time_mean = 0, time_deviation = 1;  ///< logit-normal timesteps (arXiv 2403.03206, section 3.1)
    /// Folder of an earlier run, or of an exported model, that goes on with other settings; empty = from nothing.
    std::filesystem::path start;
    /// Folder of a run of `train_text_encoders`, whose encoders stay as they are: the noise of a high rate would undo
    /// what they know. The same folder as `start` or `teacher`: the encoders that come with it stay. Empty = they are
    /// trained with the transformer.
    std::filesystem::path text_encoders;
    /// Guidance folded in: with a teacher (weights of an earlier run, by key) the target is the teacher's velocity led
    /// away from its answer to the empty caption (arXiv 2210.03142). Training then starts from the teacher, or at
    /// `start`.
    std::filesystem::path teacher;  ///< folder of that run or model; empty = none
    double teacher_guidance = 3.0;
    /// How far the target is also led away from the mean of the teacher's answers to the negatives of the caption,
    /// which the picture set must hold then (arXiv 2206.01714, negation): for what the empty caption says nothing of.
    double teacher_negative_guidance = 0;
    /// Negatives lead only at times up to this one (arXiv 2404.07724, guidance in an interval): nearer to pure noise
    /// they cost shapes and colours.
    double teacher_negative_until = 1;
    /// The caption that the teacher is asked in place of each of a picture's captions, so that one language learns what
    /// another knows: as many as a picture has; empty = the teacher is asked what the student is asked.
    std::vector<std::int64_t> teacher_captions;
    /// How often each of a picture's captions is drawn, as parts of their sum; empty = all alike.
    std::vector<std::int64_t> caption_shares;
};

/// Rectified flow (arXiv 2209.03003): v = noise − latent at x_t = (1 − t)·latent + t·noise, mean squared error.
/// Latents are encoded once by `autoencoder` and cached beside the checkpoints. Leaves the averaged weights in `model`.
/// Errors: bad_input, corrupt, no_disk; cancelled after a last checkpoint.
Result<void> train_flow(FlowModel& model, const models::Autoencoder& autoencoder, const FlowRun& settings,
                        const OnRunProgress& on_progress, const CancelToken& cancel);

}  // namespace photoflux::training
