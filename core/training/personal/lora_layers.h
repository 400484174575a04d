#pragma once

#include "lora/attach.h"
#include "training/parameters.h"

#include <cstdint>
#include <string>
#include <vector>

namespace photoflux::training {

/// Which linear layers of the transformer's blocks get a LoRA, and of which form.
struct LoraShape {
    std::int64_t rank = 16;
    double alpha = 16;
    bool attention = true, feed_forward = true, modulation = true;
    /// Queries, keys and values (and the feed-forward of single blocks) as layers of their own, as diffusers and
    /// ai-toolkit train them; else one LoRA for each fused layer, as kohya's scripts do: fewer numbers, and faster.
    bool split = false;
    bool clip = false;  ///< CLIP's attention and feed-forward, too
};

/// One trained pair: rows [first_row, first_row + rows) of a layer become W + alpha / rank · up · down.
struct LoraPair {
    lora::Network network = lora::Network::transformer;
    std::string key;  ///< of the layer, as our networks call it
    std::int64_t layer_rows = 0, first_row = 0, rows = 0;
    at::Tensor down, up;  ///< fp32 [rank, in], [rows, rank]
};

/// The pairs that a shape asks for, in the order of the networks' layers, not yet attached: down as Kaiming's uniform
/// distribution with a = √5 (as peft and kohya begin), up zero, so that nothing changes at first. `seed` decides all.
std::vector<LoraPair> new_lora(const lora::Networks& networks, const LoraShape& shape, std::uint64_t seed,
                               at::Device device);

/// Makes them act in the networks, beside what acts there. The factors are shared: who changes them in place trains.
void attach(const std::vector<LoraPair>& pairs, const LoraShape& shape, const lora::Networks& networks);

/// `KEY@ROW.down` and `KEY@ROW.up` of every pair, as leaves that want gradients; transformer and CLIP have prefixes.
Parameters parameters_of(const std::vector<LoraPair>& pairs);

}  // namespace photoflux::training
