#pragma once

#include "base/result.h"
#include "weights/tensor_set.h"

#include <map>
#include <string>

namespace photoflux::weights {

/// Finds weights that safetensors files keep in several tensors, and makes each one quantised tensor:
/// - fp8 with scales: `X.weight` with `X.scale_weight` (older, marker `scaled_fp8`) or `X.weight_scale` (newer, marker
///   `X.comfy_quant` or `_quantization_metadata` in the header), one scale a tensor or one a row;
/// - NF4 as bitsandbytes writes it: `X.weight` with `.absmax`, `.quant_map`, `.quant_state.bitsandbytes__nf4`, and
///   `.nested_absmax`, `.nested_quant_map` where the scales are quantised, too.
/// Their other tensors are taken out; plain fp8 stays plain. `where` names the files in messages.
/// Errors: corrupt (sizes that do not agree), bad_input (packings that PhotoFlux does not read, by name).
Result<void> fold_packed_layers(TensorSet::Tensors& tensors, const std::map<std::string, std::string>& metadata,
                                const std::string& where);

}  // namespace photoflux::weights
