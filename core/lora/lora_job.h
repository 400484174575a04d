#pragma once

#include "base/sentence.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::lora {

// What is asked of LoRA files, and what came of it. Plain values: no Torch type, so that protocol and the command line
// can include them.

struct LoraInput {
    std::filesystem::path file;
    double strength = 1;  ///< goes into the result; negative: the contrary
    bool operator==(const LoraInput&) const = default;
};

struct MetadataEntry {
    std::string key, value;
    bool operator==(const MetadataEntry&) const = default;
};

/// One LoRA file made of others: converted (one input), merged (several), of smaller rank (`rank`, `keep`), or all of
/// this at once.
struct LoraJob {
    std::vector<LoraInput> inputs;
    std::filesystem::path out;            ///< replaced where it exists
    std::string layout;                   ///< kohya or diffusers; empty: as the first input
    std::string dtype;                    ///< fp32, bf16 or fp16; empty: as the inputs, fp32 where these differ
    std::optional<std::int64_t> rank;     ///< at most this many directions of each layer's change
    double keep = 1;                      ///< of these, as many as hold this share of its squared length
    std::vector<MetadataEntry> metadata;  ///< said instead of what the inputs say
    bool operator==(const LoraJob&) const = default;
};

struct LoraOutcome {
    std::string layout, dtype;
    std::int64_t modules = 0, parameters = 0;
    std::int64_t smallest_rank = 0, largest_rank = 0;
    double error = 0;  ///< ‖change − what is kept‖ / ‖change‖ over all layers (Frobenius); 0: nothing was left out
    double worst_error = 0;   ///< the same for the layer that lost most
    std::string worst_layer;  ///< as the file names it; empty: none lost anything
    std::vector<Sentence> notes;
    bool operator==(const LoraOutcome&) const = default;
};

}  // namespace photoflux::lora
