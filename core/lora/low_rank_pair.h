#pragma once

#include "lora/lora_file.h"

#include <ATen/ATen.h>

namespace photoflux::lora {

/// A LoRA of one layer, or of some of its rows: rows [first_row, first_row + rows) of W become W + scale · up · down.
struct LowRankPair {
    Network network = Network::transformer;
    std::string key;  ///< of the layer, as our networks call it
    std::int64_t layer_rows = 0, first_row = 0, rows = 0;
    at::Tensor down, up;  ///< [rank, in], [rows, rank]
};

}  // namespace photoflux::lora
