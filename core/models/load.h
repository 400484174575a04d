#pragma once

#include "base/result.h"
#include "models/arena.h"
#include "nn/weight.h"
#include "weights/checkpoint.h"
#include "weights/diffusers_layout.h"
#include "weights/flux_parts.h"

#include <functional>
#include <string>

namespace photoflux::models {

/// What becomes of quantised weights of linear layers: values of the wanted type, or blocks as in the file
/// (`nn::BlockWeight`). Others (embeddings, convolutions) are always unpacked.
enum class Quantised { unpack, keep };

/// What linear layers are made smaller by, of the transformer's blocks, but for modulation. The embedders and the last
/// layer are sensitive and small: they stay.
enum class Convert { none, int8, fp8, nf4 };

/// Where and how weights are loaded.
struct LoadOptions {
    at::ScalarType dtype = at::kFloat;
    at::Device device = at::kCPU;
    Quantised quantised = Quantised::unpack;
    Convert convert = Convert::none;
    Arena* arena = nullptr;  ///< for what is converted, moved or put together; null: memory of its own
};

using Translate = std::function<weights::Source(const std::string& key)>;

/// Fills every weight that `visit` shows from `checkpoint`. A weight that is whole there, in the wanted type, on the
/// CPU and aligned stays where the file is mapped (read-only pages); others are converted one by one. Errors: corrupt
/// with the first missing or misshapen tensor and how many more there are; no_memory.
Result<void> load_weights(const std::function<void(const nn::WeightVisitor&)>& visit,
                          const weights::Checkpoint& checkpoint, const Translate& translate,
                          const LoadOptions& options);
inline Result<void> load_weights(const std::function<void(const nn::WeightVisitor&)>& visit,
                                 const weights::Checkpoint& checkpoint, const Translate& translate,
                                 at::ScalarType dtype, at::Device device) {
    return load_weights(visit, checkpoint, translate, LoadOptions{.dtype = dtype, .device = device});
}

/// Bytes that `load_weights` will take: of memory on the device, and of pages of the file that stay mapped in use.
struct LoadedSize {
    std::int64_t memory = 0, mapped = 0;
    std::int64_t sum() const { return memory + mapped; }
};
LoadedSize loaded_size(const std::function<void(const nn::WeightVisitor&)>& visit,
                       const weights::Checkpoint& checkpoint, const Translate& translate, const LoadOptions& options);

/// The pages of the file that these weights use, or were read from, leave memory until they are read again.
void give_back(const std::function<void(const nn::WeightVisitor&)>& visit, const weights::Checkpoint& checkpoint,
               const Translate& translate);

/// Names of transformers: the same as ours but for prefixes that some versions write and others do not.
Translate text_encoder_names(const weights::Checkpoint& checkpoint);

/// Names of a network that `weights::recognise` found. `levels`: resolutions of the autoencoder.
Translate names_of(const weights::FluxPart& part, int levels = 1);

}  // namespace photoflux::models
