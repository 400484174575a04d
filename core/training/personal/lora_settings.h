#pragma once

#include "training/optimizer_kind.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace photoflux::training {

/// Which linear layers of the transformer's blocks get a LoRA, and of which form.
struct LoraShape {
    std::int64_t rank = 16;
    double alpha = 16;
    bool attention = true, feed_forward = true, modulation = true;
    /// Queries, keys and values (and the feed-forward of single blocks) as layers of their own, as diffusers and
    /// ai-toolkit train them; else one LoRA for each fused layer, as kohya's scripts do: fewer numbers, and faster.
    bool split = false;
    bool clip = false;  ///< CLIP's attention and feed-forward, too
};

/// How noisy the pictures of a pass are: times from 0 (the picture) to 1 (noise).
enum class TimeSampling {
    uniform,
    sigmoid,       ///< of a standard normal number: the middle is learned most
    logit_normal,  ///< the same with mean and deviation of one's own (arXiv 2403.03206, section 3.1)
    shifted,       ///< the sigmoid, then towards noise the more cells there are, as FLUX.1 [dev] samples (5.3.2)
};

/// How a personal model is trained. The defaults are for FLUX.1 [dev] and 10 to 20 photos. Plain values: this header
/// has no Torch type.
struct LoraSettings {
    LoraShape shape;
    std::int64_t steps = 1500, batch = 1;
    std::int64_t accumulation = 1;  ///< batches of one step
    OptimizerKind optimizer = OptimizerKind::adamw;
    double rate = 1e-4;  ///< for Prodigy: a factor, usually 1
    double weight_decay = 0.01;
    std::int64_t warmup = 0;  ///< steps over which the rate rises
    double decay_share = 0;   ///< the last part of the run, over which the rate falls to zero
    TimeSampling times = TimeSampling::shifted;
    double time_mean = 0, time_deviation = 1;  ///< of `logit_normal`
    double guidance = 1;                       ///< that models with distilled guidance are told
    double caption_dropout = 0.05;             ///< share of pictures that are learned with the empty caption
    double ema_decay = 0;                      ///< of the averaged factors, which the run leaves; 0: the last ones
    double unmasked_weight = 0.1;              ///< how much cells count that a picture's mask leaves out
    double prior_weight = 1;                   ///< of the loss on pictures that only preserve what the model knows
    bool recompute = false;                    ///< less memory for a third more time (gradient checkpointing)
    std::uint64_t seed = 1;
    double checkpoint_minutes = 5;
    std::int64_t checkpoint_steps = 250;

    /// Everything that changes the result, for checkpoints.
    std::string text() const;
};

/// By the names that command lines and messages use. Null: no such name.
const TimeSampling* time_sampling_of(const std::string& name);
const OptimizerKind* optimizer_kind_of(const std::string& name);
const char* name_of(TimeSampling times);
const char* name_of(OptimizerKind kind);

}  // namespace photoflux::training
