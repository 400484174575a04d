#pragma once

#include "base/result.h"
#include "lora/low_rank_pair.h"

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::lora {

/// How a file names its tensors, and which layers it knows.
enum class Layout {
    kohya,      ///< sd-scripts, ComfyUI: fused layers, `lora_unet_…`, `lora_te1_…`, with alphas
    diffusers,  ///< diffusers and PEFT: queries, keys and values apart, `transformer.….lora_A.weight`
};

/// A module as a file holds it. `up` has its scale in it and its rows in the file's order.
struct WrittenModule {
    std::string name;
    std::string key;      ///< of the layer, as our networks call it
    at::Tensor down, up;  ///< [rank, in], [rows, rank]
};

/// Pairs as modules of a layout: those of parts of a fused layer become one of as many ranks, and the other way round.
/// What one layout had to repeat, another joins again: parts with the same lower factor share its ranks, and a part
/// leaves out ranks that do nothing in its rows. `scale` (alpha / rank) goes into the upper factors.
std::vector<WrittenModule> modules_of(Layout layout, const std::vector<LowRankPair>& pairs, double scale);

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

/// The tensors of a file, where alpha is the rank, whoever reads it. `dtype`: of the factors; alphas are fp32, for bf16
/// holds not every rank.
NamedTensors tensors_of(Layout layout, const std::vector<WrittenModule>& modules, at::ScalarType dtype);

/// Both at once.
NamedTensors lora_tensors(Layout layout, const std::vector<LowRankPair>& pairs, double scale, at::ScalarType dtype);

/// SHA-256, hexadecimal, of what write_safetensors writes behind the head: `sshs_model_hash` of kohya's tools.
std::string content_digest(NamedTensors tensors);

/// Writes pairs as a LoRA file that appears whole or not at all. Errors: as write_safetensors.
Result<void> write_lora(const std::filesystem::path& path, Layout layout, const std::vector<LowRankPair>& pairs,
                        double scale, at::ScalarType dtype, const std::map<std::string, std::string>& metadata);

}  // namespace photoflux::lora
