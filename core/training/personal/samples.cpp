#include "training/personal/samples.h"

#include "sampling/schedule.h"
#include "training/run.h"

#include <cmath>
#include <map>

namespace photoflux::training {

namespace {

/// Tells the orders of epochs from the draws of passes, which have the same seed.
constexpr std::uint64_t kOrderSeed = 0x6F72646572ULL;

std::vector<std::size_t> shuffled(const std::vector<std::size_t>& list, at::Generator& generator) {
    const at::Tensor order =
        at::randperm(static_cast<std::int64_t>(list.size()), generator, at::TensorOptions(at::kLong));
    std::vector<std::size_t> result;
    for (std::int64_t i = 0; i < order.size(0); ++i)
        result.push_back(list[static_cast<std::size_t>(order[i].item<std::int64_t>())]);
    return result;
}

}  // namespace

BatchOrder::BatchOrder(const Samples& samples, const std::vector<std::size_t>& members, std::int64_t batch,
                       std::uint64_t seed)
    : batch_(static_cast<std::size_t>(batch)), seed_(seed ^ kOrderSeed) {
    std::map<std::pair<std::int64_t, std::int64_t>, std::vector<std::size_t>> sizes;
    for (const std::size_t index : members) {
        const at::Tensor& latents = samples.pictures[index].latents;
        sizes[{latents.size(1), latents.size(2)}].push_back(index);
    }
    for (auto& [size, pictures] : sizes) {
        batches_ += (pictures.size() + batch_ - 1) / batch_;
        by_size_.push_back(std::move(pictures));
    }
}

std::vector<std::vector<std::size_t>> BatchOrder::epoch(std::int64_t number) const {
    auto generator = step_generator(seed_, number);
    std::vector<std::vector<std::size_t>> batches;
    for (const auto& pictures : by_size_) {
        const auto order = shuffled(pictures, generator);
        for (std::size_t begin = 0; begin < order.size(); begin += batch_) {
            auto& batch = batches.emplace_back();
            for (std::size_t i = begin; i < begin + batch_; ++i) batch.push_back(order[i % order.size()]);
        }
    }
    std::vector<std::size_t> places(batches.size());
    for (std::size_t i = 0; i < places.size(); ++i) places[i] = i;
    std::vector<std::vector<std::size_t>> mixed;
    for (const std::size_t place : shuffled(places, generator)) mixed.push_back(std::move(batches[place]));
    return mixed;
}

std::vector<std::size_t> BatchOrder::of(std::int64_t pass) {
    const auto each = static_cast<std::int64_t>(batches_);
    if (epoch_ != pass / each) {
        epoch_ = pass / each;
        order_ = epoch(epoch_);
    }
    return order_[static_cast<std::size_t>(pass % each)];
}

at::Tensor draw_times(const LoraSettings& settings, std::int64_t count, std::int64_t cells, at::Generator& generator) {
    const auto real = at::TensorOptions(at::kFloat);
    switch (settings.times) {
        case TimeSampling::uniform:
            return at::rand({count}, generator, real);
        case TimeSampling::sigmoid:
            return at::sigmoid(at::randn({count}, generator, real));
        case TimeSampling::logit_normal:
            return at::sigmoid(at::randn({count}, generator, real) * settings.time_deviation + settings.time_mean);
        case TimeSampling::shifted:
            break;
    }
    const sampling::ScheduleConfig flux;  // what [dev] samples with
    const double slope = (flux.max_shift - flux.base_shift) / static_cast<double>(flux.max_tokens - flux.base_tokens);
    const double shift = std::exp(flux.base_shift + slope * static_cast<double>(cells - flux.base_tokens));
    const at::Tensor time = at::sigmoid(at::randn({count}, generator, real));
    return shift * time / (1 + (shift - 1) * time);
}

}  // namespace photoflux::training
