#pragma once

#include "base/result.h"
#include "models/autoencoder.h"
#include "models/clip_encoder.h"
#include "models/t5_encoder.h"
#include "models/transformer.h"
#include "weights/flux_parts.h"

namespace photoflux::models {

/// Configurations for files that carry none, told from the shapes of their tensors; what no shape tells is as in
/// FLUX.1 (rotary axes 16/56/56, 64 channels a text head, 32 groups a norm, scale and shift of the latents).
/// `tensors`: those of `part`, without its prefix. Errors: corrupt for shapes that no FLUX.1 network has.
Result<TransformerConfig> transformer_config(const weights::TensorSet& tensors, const weights::FluxPart& part);
Result<AutoencoderConfig> autoencoder_config(const weights::TensorSet& tensors, const weights::FluxPart& part);
Result<ClipConfig> clip_config(const weights::TensorSet& tensors, const weights::FluxPart& part);
Result<T5Config> t5_config(const weights::TensorSet& tensors, const weights::FluxPart& part);

}  // namespace photoflux::models
