#include "training/optimizer.h"

#include "training/eight_bit_adamw.h"
#include "training/prodigy.h"

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

TakenGradients take_gradients(const std::vector<at::Tensor>& tensors, double clip_norm) {
    TakenGradients taken;
    for (const auto& tensor : tensors) {
        taken.tensors.push_back(tensor.grad().defined() ? tensor.grad() : at::zeros_like(tensor));
        tensor.mutable_grad() = at::Tensor();
    }
    taken.norm = at::linalg_vector_norm(at::stack(at::_foreach_norm(taken.tensors, 2))).item<double>();
    if (clip_norm > 0 && taken.norm > clip_norm) at::_foreach_mul_(taken.tensors, clip_norm / (taken.norm + 1e-6));
    return taken;
}

double AdamW::step(double rate) {
    const at::NoGradGuard no_grad;
    std::vector<at::Tensor> all;
    for (const Group& group : groups_) all.insert(all.end(), group.tensors.begin(), group.tensors.end());
    const auto [gradients, norm] = take_gradients(all, config_.clip_norm);
    if (!std::isfinite(norm)) return norm;
    std::size_t first = 0;
    for (Group& group : groups_) {
        if (group.tensors.empty()) continue;
        at::_foreach_add_(group.steps, 1);
        const at::TensorList own = at::TensorList(gradients).slice(first, group.tensors.size());
        first += group.tensors.size();
        at::_fused_adamw_(group.tensors, own, group.first, group.second, {}, group.steps, rate, config_.beta1,
                          config_.beta2, group.weight_decay, config_.epsilon, /*amsgrad=*/false, /*maximize=*/false);
    }
    return norm;
}

Optimizer::State AdamW::state() const {
    State state;
    for (const Group& group : groups_)
        for (std::size_t i = 0; i < group.names.size(); ++i) {
            state.emplace_back("first/" + group.names[i], group.first[i]);
            state.emplace_back("second/" + group.names[i], group.second[i]);
            state.emplace_back("steps/" + group.names[i], group.steps[i]);
        }
    return state;
}

std::unique_ptr<Optimizer> make_optimizer(OptimizerKind kind, const Parameters& parameters, const AdamWConfig& config) {
    switch (kind) {
        case OptimizerKind::adamw8:
            return std::make_unique<EightBitAdamW>(parameters, config);
        case OptimizerKind::prodigy:
            return std::make_unique<Prodigy>(parameters, config);
        case OptimizerKind::adamw:
            break;
    }
    return std::make_unique<AdamW>(parameters, config);
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
