#pragma once

#include "base/result.h"

#include <filesystem>

namespace photoflux::weights {

/// The one file of a component folder to read: an index (`*.safetensors.index*.json`) or a safetensors file. The rules
/// are those of Checkpoint::open. Errors: not_found (nothing to read), bad_input (only pickle files, or no choice).
Result<std::filesystem::path> weight_file_of(const std::filesystem::path& folder);

bool is_shard_index(const std::filesystem::path& path);

}  // namespace photoflux::weights
