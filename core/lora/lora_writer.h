#pragma once

#include "base/result.h"
#include "lora/low_rank_pair.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace photoflux::lora {

/// How a file names its tensors, and which layers it knows.
enum class Layout {
    kohya,      ///< sd-scripts, ComfyUI: fused layers, `lora_unet_…`, `lora_te1_…`, with alphas
    diffusers,  ///< diffusers and PEFT: queries, keys and values apart, `transformer.….lora_A.weight`
};

/// Writes pairs as a LoRA file that appears whole or not at all. `scale` (alpha / rank) goes into the upper factors, so
/// that alpha is the rank, whoever reads it. Pairs of parts of a fused layer become one of as many ranks, and the other
/// way round. `dtype`: of the tensors in the file. Errors: as write_safetensors.
Result<void> write_lora(const std::filesystem::path& path, Layout layout, const std::vector<LowRankPair>& pairs,
                        double scale, at::ScalarType dtype, const std::map<std::string, std::string>& metadata);

/// The tensors of such a file by name.
std::vector<std::pair<std::string, at::Tensor>> lora_tensors(Layout layout, const std::vector<LowRankPair>& pairs,
                                                             double scale, at::ScalarType dtype);

}  // namespace photoflux::lora
