#pragma once

#include "weights/quantised_tensor.h"

#include <cstdint>

namespace photoflux::weights {

/// Packs a matrix into NF4 (arXiv 2305.14314, appendix E) with a scale each 64 values, as bitsandbytes does without
/// nested scales. `values`: rows × width, row-major; width a multiple of 64. The result owns its bytes.
QuantisedTensor quantised_nf4(const float* values, std::int64_t rows, std::int64_t width);

}  // namespace photoflux::weights
