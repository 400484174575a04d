#include "training/personal/lora_settings.h"

#include <map>
#include <sstream>

namespace photoflux::training {

namespace {

template <class Value>
const Value* find(const std::map<std::string, Value>& names, const std::string& name) {
    const auto found = names.find(name);
    return found == names.end() ? nullptr : &found->second;
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

const TimeSampling* time_sampling_of(const std::string& name) {
    static const std::map<std::string, TimeSampling> kNames = {{"uniform", TimeSampling::uniform},
                                                               {"sigmoid", TimeSampling::sigmoid},
                                                               {"logit-normal", TimeSampling::logit_normal},
                                                               {"shifted", TimeSampling::shifted}};
    return find(kNames, name);
}

const OptimizerKind* optimizer_kind_of(const std::string& name) {
    static const std::map<std::string, OptimizerKind> kNames = {
        {"adamw", OptimizerKind::adamw}, {"adamw8bit", OptimizerKind::adamw8}, {"prodigy", OptimizerKind::prodigy}};
    return find(kNames, name);
}

}  // namespace photoflux::training
