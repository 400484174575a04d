#include "training/eight_bit_adamw.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>

namespace photoflux::training {

namespace {

constexpr std::int64_t kBlock = 256;
constexpr std::int64_t kLeastNumbers = 4096;  ///< of a tensor with small moments, as in bitsandbytes
constexpr int kExponents = 7;

/// 256 values in rising order, denser towards zero: seven decades, each with twice the steps of the one below it.
at::Tensor dynamic_map(bool is_signed) {
    std::vector<float> values{0.0F, 1.0F};
    for (int decade = 0; decade < kExponents; ++decade) {
        const int steps = (is_signed ? 1 : 2) << decade;
        const at::Tensor borders = at::linspace(0.1, 1, steps + 1, at::kFloat);
        const at::Tensor means = (borders.slice(0, 0, -1) + borders.slice(0, 1)) / 2.0;
        for (int i = 0; i < steps; ++i) {
            const double value = std::pow(10.0, decade - kExponents + 1) * double(means[i].item<float>());
            values.push_back(static_cast<float>(value));
            if (is_signed) values.push_back(static_cast<float>(-value));
        }
    }
    std::sort(values.begin(), values.end());
    return at::tensor(values);
}

}  // namespace

EightBitMoment::EightBitMoment(const at::Tensor& like, bool is_signed)
    : shape_(like.sizes().vec()), map_(dynamic_map(is_signed).to(like.device())) {
    borders_ = (map_.slice(0, 0, -1) + map_.slice(0, 1)) / 2;
    const std::int64_t blocks = (like.numel() + kBlock - 1) / kBlock;
    const auto zero = (map_ == 0).to(at::kInt).argmax().item<std::int64_t>();
    codes_ = at::full({blocks * kBlock}, zero, at::TensorOptions(at::kByte).device(like.device()));
    scales_ = at::zeros({blocks}, at::TensorOptions(at::kFloat).device(like.device()));
}

at::Tensor EightBitMoment::values() const {
    const at::Tensor blocks = map_.index_select(0, codes_.to(at::kInt)).view({-1, kBlock}) * scales_.unsqueeze(1);
    std::int64_t count = 1;
    for (const auto side : shape_) count *= side;
    return blocks.flatten().slice(0, 0, count).view(shape_);
}

void EightBitMoment::set(const at::Tensor& values) {
    const at::Tensor flat = values.flatten();
    const at::Tensor blocks = at::constant_pad_nd(flat, {0, codes_.numel() - flat.numel()}).view({-1, kBlock});
    scales_.copy_(blocks.abs().amax(1));
    codes_.copy_(at::bucketize(blocks / scales_.unsqueeze(1).clamp_min(1e-38), borders_).flatten());
}

EightBitAdamW::EightBitAdamW(const Parameters& parameters, const AdamWConfig& config)
    : config_(config), steps_(at::zeros({}, at::kFloat)) {
    Parameters small;
    for (std::size_t i = 0; i < parameters.tensors.size(); ++i) {
        const at::Tensor& tensor = parameters.tensors[i];
        if (tensor.numel() < kLeastNumbers) {
            small.names.push_back(parameters.names[i]);
            small.tensors.push_back(tensor);
        } else {
            large_.push_back({parameters.names[i], tensor, tensor.dim() > 1 ? config.weight_decay : 0.0,
                              EightBitMoment(tensor, true), EightBitMoment(tensor, false)});
        }
    }
    // All gradients are clipped together before either part sees them.
    auto unclipped = config;
    unclipped.clip_norm = 0;
    if (!small.tensors.empty()) small_.emplace(small, unclipped);
    for (const auto& tensor : small.tensors) small_tensors_.push_back(tensor);
}

double EightBitAdamW::step(double rate) {
    const at::NoGradGuard no_grad;
    std::vector<at::Tensor> all;
    for (const Entry& entry : large_) all.push_back(entry.tensor);
    all.insert(all.end(), small_tensors_.begin(), small_tensors_.end());
    const auto [gradients, norm] = take_gradients(all, config_.clip_norm);
    if (!std::isfinite(norm)) return norm;
    for (std::size_t i = 0; i < small_tensors_.size(); ++i)
        small_tensors_[i].mutable_grad() = gradients[large_.size() + i];
    if (small_) small_->step(rate);

    steps_ += 1;
    const double steps = steps_.item<double>();
    const double first_share = 1 - std::pow(config_.beta1, steps), second_share = 1 - std::pow(config_.beta2, steps);
    for (std::size_t i = 0; i < large_.size(); ++i) {
        Entry& entry = large_[i];
        const at::Tensor first = entry.first.values().lerp_(gradients[i], 1 - config_.beta1);
        const at::Tensor second =
            entry.second.values().mul_(config_.beta2).addcmul_(gradients[i], gradients[i], 1 - config_.beta2);
        entry.first.set(first);
        entry.second.set(second);
        entry.tensor.mul_(1 - rate * entry.weight_decay);
        const at::Tensor length = (second / second_share).sqrt_().add_(config_.epsilon);
        entry.tensor.addcdiv_(first, length, -rate / first_share);
    }
    return norm;
}

Optimizer::State EightBitAdamW::state() const {
    State state{{"steps8", steps_}};
    for (const Entry& entry : large_)
        for (const auto& [name, moment] : {std::pair{"first8/", &entry.first}, std::pair{"second8/", &entry.second}}) {
            state.emplace_back(name + entry.name + ".codes", moment->codes());
            state.emplace_back(name + entry.name + ".scales", moment->scales());
        }
    if (small_)
        for (auto& entry : small_->state()) state.push_back(std::move(entry));
    return state;
}

}  // namespace photoflux::training
