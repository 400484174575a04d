#pragma once

#include "lora/lora_file.h"
#include "models/clip_encoder.h"
#include "models/t5_encoder.h"
#include "models/transformer.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace photoflux::lora {

/// The networks of one model that LoRAs act on; they outlive this.
struct Networks {
    models::Transformer& transformer;
    models::ClipEncoder& clip;
    models::T5Encoder& t5;
    /// Fills a copy of a layer whose weight is not loaded, for DoRA, which needs it once.
    std::function<Result<void>(Network network, const std::string& key, nn::Linear& copy)> load_absent = {};
};

/// Shows every linear layer of the networks.
void each_layer(const Networks& networks,
                const std::function<void(Network network, const std::string& key, nn::Linear& layer)>& look);

/// Every linear layer of the networks.
std::vector<Layer> layers_of(const Networks& networks);

/// What became of a file.
struct Attached {
    std::size_t tensors = 0;  ///< of the file
    std::vector<Unused> unused;
    std::string fingerprint;     ///< of the file, as TensorSet::fingerprint
    bool text_encoders = false;  ///< it acts on CLIP or T5: prompts must be encoded again
};

/// Adds the LoRA at `path` to the layers that it is for, beside others that are there. `strength`: 1 is what it was
/// trained for, 0 nothing, negative the contrary. Weights of the model stay as they are; DoRA reads them once.
/// Errors: those of LoraFile::open; corrupt (values that are not finite); bad_input when nothing of it fits this model
/// (made for another one); no_memory.
Result<Attached> attach(const std::filesystem::path& path, double strength, const Networks& networks,
                        at::ScalarType dtype, at::Device device);

/// Says what of a file has no effect and why, with its first tensors by name.
Sentence note_on(const std::filesystem::path& path, const Attached& attached);

/// Takes all LoRAs away.
void detach_all(const Networks& networks);

}  // namespace photoflux::lora
