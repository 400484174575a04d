#pragma once

#include <ATen/ATen.h>

#include <functional>
#include <string>

namespace photoflux::nn {

/// Called once for every weight of a network with its checkpoint key, the tensor to read or fill, and its shape.
/// Loading, moving, training, saving and counting weights are all visitors.
using WeightVisitor = std::function<void(const std::string& key, at::Tensor& weight, at::IntArrayRef shape)>;

/// A visitor that puts `prefix` before every key.
inline WeightVisitor under(const std::string& prefix, const WeightVisitor& visit) {
    return [prefix, &visit](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        visit(prefix + "." + key, weight, shape);
    };
}

}  // namespace photoflux::nn
