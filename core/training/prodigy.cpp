#include "training/prodigy.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

namespace photoflux::training {

namespace {

constexpr double kFirstDistance = 1e-6;

enum Number { distance_now, greatest_distance, numerator, steps_made };

}  // namespace

Prodigy::Prodigy(const Parameters& parameters, const AdamWConfig& config) : config_(config), parameters_(parameters) {
    for (const auto& tensor : parameters.tensors) {
        start_.push_back(tensor.detach().clone());
        for (auto* list : {&first_, &second_, &sums_}) list->push_back(at::zeros_like(tensor).requires_grad_(false));
    }
    numbers_ = at::tensor({kFirstDistance, kFirstDistance, 0.0, 0.0}, at::kDouble);
}

double Prodigy::distance() const { return numbers_[distance_now].item<double>(); }

double Prodigy::step(double rate) {
    const at::NoGradGuard no_grad;
    const auto [gradients, norm] = take_gradients(parameters_.tensors, config_.clip_norm);
    if (!std::isfinite(norm) || rate <= 0) return norm;
    auto* number = numbers_.mutable_data_ptr<double>();
    const double beta3 = std::sqrt(config_.beta2), steps = number[steps_made] + 1;
    const double correction = std::sqrt(1 - std::pow(config_.beta2, steps)) / (1 - std::pow(config_.beta1, steps));
    double d = number[distance_now];
    const double step_size = d * rate * correction;

    // How far along the gradients the parameters have come, over how long these were.
    double travelled = number[numerator] * beta3, length = 0;
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        const at::Tensor& gradient = gradients[i];
        const double along = at::dot(gradient.flatten(), (start_[i] - parameters_.tensors[i]).flatten()).item<double>();
        travelled += d / kFirstDistance * step_size * along;
        first_[i].mul_(config_.beta1).add_(gradient, d * (1 - config_.beta1));
        second_[i].mul_(config_.beta2).addcmul_(gradient, gradient, d * d * (1 - config_.beta2));
        sums_[i].mul_(beta3).add_(gradient, d / kFirstDistance * d);
        length += sums_[i].abs().sum().item<double>();
    }
    if (length == 0) return norm;
    const double found = travelled / length;
    if (d == kFirstDistance) d = std::max(d, found);
    number[greatest_distance] = std::max(number[greatest_distance], found);
    d = number[greatest_distance];
    number[distance_now] = d;
    number[numerator] = travelled;
    number[steps_made] = steps;

    for (std::size_t i = 0; i < gradients.size(); ++i) {
        const at::Tensor& tensor = parameters_.tensors[i];
        if (tensor.dim() > 1) tensor.mul_(1 - config_.weight_decay * step_size);
        tensor.addcdiv_(first_[i], second_[i].sqrt().add_(d * config_.epsilon), -step_size);
    }
    return norm;
}

Optimizer::State Prodigy::state() const {
    State state{{"prodigy", numbers_}};
    for (std::size_t i = 0; i < parameters_.names.size(); ++i) {
        const std::string& name = parameters_.names[i];
        state.emplace_back("start/" + name, start_[i]);
        state.emplace_back("first/" + name, first_[i]);
        state.emplace_back("second/" + name, second_[i]);
        state.emplace_back("sums/" + name, sums_[i]);
    }
    return state;
}

}  // namespace photoflux::training
