#include "training/personal/lora_settings.h"

#include <algorithm>
#include <iterator>
#include <sstream>
#include <utility>

namespace photoflux::training {

namespace {

constexpr std::pair<const char*, TimeSampling> kTimes[] = {{"uniform", TimeSampling::uniform},
                                                           {"sigmoid", TimeSampling::sigmoid},
                                                           {"logit-normal", TimeSampling::logit_normal},
                                                           {"shifted", TimeSampling::shifted}};
constexpr std::pair<const char*, OptimizerKind> kOptimizers[] = {
    {"adamw", OptimizerKind::adamw}, {"adamw8bit", OptimizerKind::adamw8}, {"prodigy", OptimizerKind::prodigy}};

template <class Names>
auto find(const Names& names, const std::string& name) {
    const auto found = std::find_if(std::begin(names), std::end(names), [&](auto& one) { return name == one.first; });
    return found == std::end(names) ? nullptr : &found->second;
}

template <class Names, class Value>
const char* name_in(const Names& names, Value value) {
    const auto found = std::find_if(std::begin(names), std::end(names), [&](auto& one) { return value == one.second; });
    return found == std::end(names) ? names[0].first : found->first;
}

}  // namespace

std::string LoraSettings::text() const {
    std::ostringstream text;
    text.precision(17);
    text << "lora rank " << shape.rank << " alpha " << shape.alpha << " layers " << shape.attention
         << shape.feed_forward << shape.modulation << shape.split << shape.clip << " steps " << steps << " batch "
         << batch << 'x' << accumulation << " optimizer " << static_cast<int>(optimizer) << " rate " << rate
         << " decay " << weight_decay << " warmup " << warmup << ' ' << decay_share << " times "
         << static_cast<int>(times) << ' ' << time_mean << ' ' << time_deviation << " guidance " << guidance
         << " dropout " << caption_dropout << " ema " << ema_decay << " mask " << unmasked_weight << " prior "
         << prior_weight << " seed " << seed;
    return text.str();
}

const TimeSampling* time_sampling_of(const std::string& name) { return find(kTimes, name); }
const OptimizerKind* optimizer_kind_of(const std::string& name) { return find(kOptimizers, name); }
const char* name_of(TimeSampling times) { return name_in(kTimes, times); }
const char* name_of(OptimizerKind kind) { return name_in(kOptimizers, kind); }

}  // namespace photoflux::training
