#pragma once

#include "lora/attach.h"
#include "lora/low_rank_pair.h"
#include "training/parameters.h"
#include "training/personal/lora_settings.h"
#include "training/run_checkpoint.h"

#include <cstdint>
#include <vector>

namespace photoflux::training {

/// The pairs that a shape asks for, in the order of the networks' layers, not yet attached: down as Kaiming's uniform
/// distribution with a = √5 (as peft and kohya begin), up zero, so that nothing changes at first. fp32. `seed` decides
/// all.
std::vector<lora::LowRankPair> new_lora(const lora::Networks& networks, const LoraShape& shape, std::uint64_t seed,
                                        at::Device device);

/// Numbers in all factors of such a LoRA, which is not made.
std::int64_t lora_numbers(const lora::Networks& networks, const LoraShape& shape);

/// Makes them act in the networks, beside what acts there. The factors are shared: who changes them in place trains.
void attach(const std::vector<lora::LowRankPair>& pairs, const LoraShape& shape, const lora::Networks& networks);

/// The factors by the names that checkpoints have for them, as in `parameters_of`.
NamedTensors factors_of(const std::vector<lora::LowRankPair>& pairs);

/// `KEY@ROW.down` and `KEY@ROW.up` of every pair, as leaves that want gradients; transformer and CLIP have prefixes.
Parameters parameters_of(const std::vector<lora::LowRankPair>& pairs);

}  // namespace photoflux::training
