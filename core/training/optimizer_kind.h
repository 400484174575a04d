#pragma once

namespace photoflux::training {

enum class OptimizerKind {
    adamw,
    adamw8,   ///< AdamW with moments of eight bits: a quarter of the memory (eight_bit_adamw.h)
    prodigy,  ///< finds its rate by itself; the rate given is a factor, usually 1 (prodigy.h)
};

}  // namespace photoflux::training
