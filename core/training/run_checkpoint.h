#pragma once

#include "base/result.h"
#include "nn/weight.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::training {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

/// Saves the whole state of a run as `step-NNNNNNNN.safetensors` in `folder`: atomically, keeping the last two.
/// `settings` is compared when the run resumes. Errors: no_disk.
Result<void> save_run(const std::filesystem::path& folder, std::int64_t step, const NamedTensors& state,
                      const std::string& settings);

/// Copies the newest checkpoint into the tensors of `state` and returns its step; nothing where there is none.
/// Errors: bad_input (made with other settings), corrupt.
Result<std::optional<std::int64_t>> resume_run(const std::filesystem::path& folder, const NamedTensors& state,
                                               const std::string& settings);

/// Fills every weight that `visit` shows from the averaged weights of the newest checkpoint in `folder`.
/// Errors: not_found, corrupt.
Result<void> load_run_weights(const std::function<void(const nn::WeightVisitor&)>& visit,
                              const std::filesystem::path& folder, at::Device device);

/// The newest checkpoint's file; empty where there is none.
std::filesystem::path newest_run(const std::filesystem::path& folder);

}  // namespace photoflux::training
