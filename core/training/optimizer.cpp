#include "training/optimizer.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace photoflux::training {

AdamW::AdamW(const Parameters& parameters, const AdamWConfig& config)
    : config_(config), groups_{{config.weight_decay, {}, {}, {}, {}, {}}, {0.0, {}, {}, {}, {}, {}}} {
    for (std::size_t i = 0; i < parameters.tensors.size(); ++i) {
        const at::Tensor& tensor = parameters.tensors[i];
        Group& group = groups_[tensor.dim() > 1 ? 0 : 1];
        group.tensors.push_back(tensor);
        group.names.push_back(parameters.names[i]);
        group.first.push_back(at::zeros_like(tensor).requires_grad_(false));
        group.second.push_back(at::zeros_like(tensor).requires_grad_(false));
        group.steps.push_back(at::zeros({}, tensor.options().dtype(at::kFloat).requires_grad(false)));
    }
}

double AdamW::step(double rate) {
    const at::NoGradGuard no_grad;
    std::vector<std::vector<at::Tensor>> gradients;
    std::vector<at::Tensor> all;
    for (const Group& group : groups_) {
        auto& list = gradients.emplace_back();
        for (const auto& tensor : group.tensors)
            list.push_back(tensor.grad().defined() ? tensor.grad() : at::zeros_like(tensor));
        all.insert(all.end(), list.begin(), list.end());
    }
    const double norm = at::linalg_vector_norm(at::stack(at::_foreach_norm(all, 2))).item<double>();
    for (const Group& group : groups_)
        for (const auto& tensor : group.tensors) tensor.mutable_grad() = at::Tensor();
    if (!std::isfinite(norm)) return norm;

    if (config_.clip_norm > 0 && norm > config_.clip_norm) at::_foreach_mul_(all, config_.clip_norm / (norm + 1e-6));
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        Group& group = groups_[i];
        if (group.tensors.empty()) continue;
        at::_foreach_add_(group.steps, 1);
        at::_fused_adamw_(group.tensors, gradients[i], group.first, group.second, {}, group.steps, rate, config_.beta1,
                          config_.beta2, group.weight_decay, config_.epsilon, /*amsgrad=*/false, /*maximize=*/false);
    }
    return norm;
}

std::vector<std::pair<std::string, at::Tensor>> AdamW::state() const {
    std::vector<std::pair<std::string, at::Tensor>> state;
    for (const Group& group : groups_)
        for (std::size_t i = 0; i < group.names.size(); ++i) {
            state.emplace_back("first/" + group.names[i], group.first[i]);
            state.emplace_back("second/" + group.names[i], group.second[i]);
            state.emplace_back("steps/" + group.names[i], group.steps[i]);
        }
    return state;
}

Ema::Ema(const Parameters& parameters, double decay) : decay_(decay) {
    for (const auto& tensor : parameters.tensors) tensors_.push_back(tensor.detach().clone());
}

void Ema::update(const Parameters& parameters, std::int64_t step) {
    const at::NoGradGuard no_grad;
    const double decay = std::min(decay_, (1.0 + static_cast<double>(step)) / (10.0 + static_cast<double>(step)));
    at::_foreach_lerp_(tensors_, parameters.tensors, 1.0 - decay);
}

double scheduled_rate(double rate, std::int64_t step, std::int64_t steps, std::int64_t warmup, double decay_share) {
    if (step < warmup) return rate * static_cast<double>(step + 1) / static_cast<double>(warmup);
    const double start = static_cast<double>(steps) * (1.0 - decay_share);
    if (static_cast<double>(step) <= start) return rate;
    const double through = (static_cast<double>(step) - start) / std::max(1.0, static_cast<double>(steps) - start);
    return rate * 0.5 * (1.0 + std::cos(std::numbers::pi * std::min(1.0, through)));
}

}  // namespace photoflux::training
