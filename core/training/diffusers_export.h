#pragma once

#include "base/result.h"
#include "models/autoencoder.h"
#include "sampling/schedule.h"
#include "training/flow_training.h"

#include <filesystem>

namespace photoflux::training {

/// Writes a diffusers folder that `diffusers.FluxPipeline` loads: weights in fp16, configurations, and the tokenizers
/// copied from `tokenizers`/tokenizer and `tokenizers`/tokenizer_2. Errors: not_found, no_disk.
Result<void> export_diffusers(FlowModel& model, models::Autoencoder& autoencoder,
                              const sampling::ScheduleConfig& schedule, const std::filesystem::path& tokenizers,
                              const std::filesystem::path& folder);

/// The autoencoder alone, as the `vae` folder of such a model, in `dtype`.
Result<void> export_autoencoder(models::Autoencoder& autoencoder, at::ScalarType dtype,
                                const std::filesystem::path& folder);

/// Fills `model` with transformer and text encoders of such a folder, in fp32, whose sizes must be the model's own.
/// Errors: not_found, corrupt.
Result<void> load_exported(FlowModel& model, const std::filesystem::path& folder, at::Device device);

/// Reads such a `vae` folder. Errors: not_found, corrupt.
Result<models::Autoencoder> load_autoencoder(const std::filesystem::path& folder, at::Device device);

}  // namespace photoflux::training
