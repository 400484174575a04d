#pragma once

#include <ATen/ATen.h>

#include <functional>
#include <vector>

namespace photoflux::training {

using Segment = std::function<std::vector<at::Tensor>(const std::vector<at::Tensor>& inputs)>;

/// Runs a part of a network without keeping what its backward pass needs, and runs it again there (gradient
/// checkpointing, arXiv 1604.06174). Gradients of the segment's own parameters are added to these; at least one input
/// must want a gradient. `segment` is kept until the graph goes. Values and gradients are the same to the bit.
std::vector<at::Tensor> recomputed(Segment segment, const std::vector<at::Tensor>& inputs);

}  // namespace photoflux::training
