#pragma once

#include "lora/lora_file.h"
#include "nn/adapter.h"
#include "nn/layers.h"
#include "weights/checkpoint.h"

namespace photoflux::lora {

/// What a module adds to its layer, in fp32 on the CPU. `file`: the module's. `layer`: whose weight DoRA reads; no
/// other kind looks at it. Errors: corrupt (values that are not finite), those of Checkpoint::load.
Result<nn::Adapter> adapter_of(const weights::Checkpoint& file, const Module& module, double strength,
                               const nn::Linear& layer);

/// [a; b] → [b; a]: the final layer's shift and scale, which diffusers has the other way round.
at::Tensor swapped_halves(const at::Tensor& rows);

}  // namespace photoflux::lora
