#pragma once

#include "base/result.h"

#include <ATen/ATen.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::weights {

/// Writes a safetensors file that appears whole or not at all, replacing one of that name. Tensors may lie on any
/// device and in any layout of strides; they are copied to the host one by one. Widest types first, then by name: every
/// tensor is aligned, and equal contents give equal files. Errors: bad_input (a name twice, or not UTF-8; a tensor
/// without data; a type that the format lacks), not_found (no such folder), no_disk, no_memory. Nothing is left behind
/// after an error.
Result<void> write_safetensors(const std::filesystem::path& path,
                               const std::vector<std::pair<std::string, at::Tensor>>& tensors,
                               const std::map<std::string, std::string>& metadata = {});

}  // namespace photoflux::weights
