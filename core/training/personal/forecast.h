#pragma once

#include "training/personal/lora_settings.h"
#include "weights/footprint.h"

#include <cstdint>

namespace photoflux::training {

/// One pass of training: what is in a batch.
struct PassSize {
    std::int64_t pictures = 1;
    std::int64_t width = 0, height = 0;  ///< pixels of the largest
    std::int64_t tokens = 0;             ///< of a caption
    std::uint64_t number_bytes = 4;      ///< of an activation
    bool recompute = false;
};

/// What a pass keeps for its backward pass and uses at its worst moment, beside weights and factors. Counted from the
/// tensors that the graph of a block holds; fitted to measurements on the processor.
std::uint64_t pass_bytes(const weights::ModelSize& model, const PassSize& pass);

/// The factors of a LoRA with their gradients, moments and average. `numbers`: of all factors.
std::uint64_t factor_bytes(const LoraSettings& settings, std::int64_t numbers);

/// Floating-point operations of one pass: forward, backward to the inputs, and forward again where it is recomputed.
double pass_operations(const weights::ModelSize& model, const PassSize& pass);

}  // namespace photoflux::training
