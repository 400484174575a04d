#pragma once

#include <ATen/ATen.h>

#include <functional>
#include <string>
#include <type_traits>
#include <utility>

namespace photoflux::nn {

struct Linear;

/// Called once for every weight of a network with its checkpoint key, the tensor to read or fill, and its shape.
/// Loading, moving, training, saving and counting weights are all visitors. One that cares for whole linear layers
/// (quantised weights, adapters) gives `linear`, too, and is shown these instead of their weight and bias.
struct WeightVisitor {
    using OnWeight = std::function<void(const std::string& key, at::Tensor& weight, at::IntArrayRef shape)>;
    using OnLinear = std::function<void(const std::string& key, Linear& layer)>;

    OnWeight weight;
    OnLinear linear;

    template <class Callable>
        requires std::is_invocable_v<const Callable&, const std::string&, at::Tensor&, at::IntArrayRef>
    WeightVisitor(Callable on_weight) : weight(std::move(on_weight)) {}
    WeightVisitor(OnWeight on_weight, OnLinear on_linear)
        : weight(std::move(on_weight)), linear(std::move(on_linear)) {}

    void operator()(const std::string& key, at::Tensor& tensor, at::IntArrayRef shape) const {
        weight(key, tensor, shape);
    }
};

/// A visitor that passes over the keys that hold `part`; `visit` must outlive it.
inline WeightVisitor without(const std::string& part, const WeightVisitor& visit) {
    WeightVisitor::OnLinear linear;
    if (visit.linear)
        linear = [part, &visit](const std::string& key, Linear& layer) {
            if (key.find(part) == key.npos) visit.linear(key, layer);
        };
    return {[part, &visit](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
                if (key.find(part) == key.npos) visit.weight(key, weight, shape);
            },
            std::move(linear)};
}

/// A visitor that puts `prefix` before every key; `visit` must outlive it.
inline WeightVisitor under(const std::string& prefix, const WeightVisitor& visit) {
    WeightVisitor::OnLinear linear;
    if (visit.linear)
        linear = [prefix, &visit](const std::string& key, Linear& layer) {
            visit.linear(key.empty() ? prefix : prefix + "." + key, layer);
        };
    return {[prefix, &visit](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
                visit.weight(prefix + "." + key, weight, shape);
            },
            std::move(linear)};
}

}  // namespace photoflux::nn
