#pragma once

#include "base/result.h"
#include "weights/diffusers_layout.h"
#include "weights/tensor_set.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::weights {

/// The four networks of a FLUX.1 model.
enum class PartKind { transformer, autoencoder, clip, t5 };
/// Whose tensor names a file uses: Black Forest Labs' (text encoders: transformers'), diffusers', or llama.cpp's (T5).
enum class Naming { original, diffusers, llama_cpp };

Sentence part_name(PartKind kind);  ///< "transformer", "autoencoder", "CLIP text encoder", "T5 text encoder"

/// One network in a weight file, and the sizes by which networks of one model must agree; 0 where they mean nothing.
struct FluxPart {
    PartKind kind = PartKind::transformer;
    Naming naming = Naming::original;
    std::string prefix;                ///< before every name of this network
    std::int64_t image_channels = 0;   ///< transformer: packed latent in; 64, Depth and Canny 128, Fill 384
    std::int64_t latent_channels = 0;  ///< transformer and autoencoder; 16
    std::int64_t prompt_width = 0;     ///< transformer and T5; 4096
    std::int64_t pooled_width = 0;     ///< transformer and CLIP; 768
    std::int64_t vocabulary = 0;       ///< text encoders
    std::int64_t depth = 0;            ///< transformer: double blocks; text encoders: layers
    std::int64_t depth_single = 0;     ///< transformer: single blocks
    bool guidance = false;             ///< transformer: [dev] and its kin; [schnell] has none
};

/// The networks of FLUX.1 that a file holds, told by names and shapes alone: a transformer, a text encoder or an
/// autoencoder by itself, or several of them with prefixes. Whatever else lies in it is passed over.
/// Errors: bad_input for another model, a LoRA or anything else, saying what it seems to be; corrupt for a network that
/// is incomplete, saying what is missing.
Result<std::vector<FluxPart>> recognise(const TensorSet& tensors);

/// Where `part` keeps the weight that the networks of `models` call `key`; names are without the prefix.
/// `levels`: resolutions of the autoencoder.
Source source_of(const FluxPart& part, std::string_view key, int levels);

}  // namespace photoflux::weights
