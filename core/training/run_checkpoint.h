#pragma once

#include "base/result.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <filesystem>
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

/// The newest checkpoint's file; empty where there is none.
std::filesystem::path newest_run(const std::filesystem::path& folder);

}  // namespace photoflux::training
