#pragma once

#include "weights/safetensors.h"

#include <ATen/ATen.h>

#include <optional>

namespace photoflux::weights {

at::ScalarType scalar_type(DType dtype);
/// Nothing for types that safetensors cannot hold.
std::optional<DType> dtype_of(at::ScalarType type);

}  // namespace photoflux::weights
