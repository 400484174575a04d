#pragma once

#include "nn/layers.h"

namespace photoflux::nn {

/// Whether the gradient must go through a layer whose weight is frozen and packed, or has adapters.
bool trains_around_frozen_weight(const Linear& layer, const at::Tensor& x);

/// The layer's value at x [..., in], with gradients to x and to the factors of its low-rank adapters; the weight gets
/// none and is not copied. One node of the graph a layer: what it keeps is x and x · downᵀ. Factors may be of another
/// type than x (fp32 beside bf16); their gradients are in theirs. Adapters with gains (DoRA) are not for training.
at::Tensor adapted_linear(const Linear& layer, const at::Tensor& x);

}  // namespace photoflux::nn
