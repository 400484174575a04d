#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "lora/attach.h"
#include "lora/low_rank_pair.h"
#include "training/personal/lora_settings.h"
#include "training/personal/samples.h"
#include "training/run.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace photoflux::training {

/// The frozen model that a LoRA is trained for. CLIP needs weights only where it is trained, T5 never.
struct LoraBase {
    lora::Networks networks;
    models::BlockSupply* supply = nullptr;  ///< for blocks whose weights are elsewhere, modulation included
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;
};

struct LoraRun {
    LoraSettings settings;
    std::filesystem::path folder;       ///< checkpoints are kept here; the same run goes on where it stopped
    std::string of;                     ///< fingerprint of model and pictures: another one's checkpoints are refused
    std::function<void()> before_step;  ///< the run stands still until it returns: pause, or a picture in between
    /// As RunLoop::look, with the pairs that the run would leave now. What acts in the networks must act again when it
    /// returns.
    std::function<Result<bool>(std::int64_t made, double loss, const std::vector<lora::LowRankPair>& left)> look = {};
};

/// Trains a LoRA by rectified flow on `samples` (at least one that is not for the prior) and leaves it attached.
/// Returns its pairs. One thread. A run with the same settings in the same folder goes on from its newest checkpoint;
/// on the CPU it ends in the same bits as one that was never interrupted. Errors: as `train`.
Result<std::vector<lora::LowRankPair>> train_lora(const LoraBase& base, const Samples& samples, const LoraRun& run,
                                                  const OnRunProgress& on_progress, const CancelToken& cancel);

}  // namespace photoflux::training
