#pragma once

#include "engine/request.h"

#include <ATen/ATen.h>

namespace photoflux::engine {

/// [1, 3, H, W] in [0, 1], fp32 on the CPU.
at::Tensor tensor_of(const Pixels& pixels);

}  // namespace photoflux::engine
