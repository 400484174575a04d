#include "training/personal/lora_layers.h"

#include "weights/diffusers_layout.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <map>

namespace photoflux::training {

namespace {

struct Rows {
    std::int64_t first = 0, count = 0;
};

/// The rows of a transformer's layer that diffusers keeps as layers of their own.
std::vector<Rows> split_rows(const lora::Layer& layer) {
    const weights::Source source = weights::diffusers_transformer(layer.key + ".weight");
    std::int64_t shares = 0, before = 0;
    for (const auto& part : source.parts) shares += part.share;
    std::vector<Rows> rows;
    for (const auto& part : source.parts) {
        rows.push_back({layer.out / shares * before, layer.out / shares * part.share});
        before += part.share;
    }
    return rows;
}

/// The rows of a block's layer that the shape wants, together.
Rows wanted_rows(const lora::Layer& layer, const LoraShape& shape) {
    const auto ends = [&](const char* end) { return layer.key.ends_with(end); };
    if (layer.key.find("_blocks.") == std::string::npos) return {};
    if (ends("mod.lin") || ends("modulation.lin")) return {0, shape.modulation ? layer.out : 0};
    if (ends("linear1")) {
        // Queries, keys and values stand before the feed-forward.
        const std::int64_t attention = 3 * layer.in;
        const std::int64_t begin = shape.attention ? 0 : attention;
        return {begin, std::max<std::int64_t>(0, (shape.feed_forward ? layer.out : attention) - begin)};
    }
    if (ends("linear2")) return {0, shape.attention || shape.feed_forward ? layer.out : 0};
    if (layer.key.find("_attn.") != std::string::npos) return {0, shape.attention ? layer.out : 0};
    return {0, shape.feed_forward ? layer.out : 0};
}

std::vector<Rows> trained_rows(const lora::Layer& layer, const LoraShape& shape) {
    if (layer.network == lora::Network::t5) return {};
    if (layer.network == lora::Network::clip) return {{0, shape.clip ? layer.out : 0}};
    const Rows all = wanted_rows(layer, shape);
    if (!shape.split) return {all};
    std::vector<Rows> parts;
    for (const Rows& part : split_rows(layer))
        if (part.first >= all.first && part.first + part.count <= all.first + all.count) parts.push_back(part);
    return parts;
}

const char* prefix_of(lora::Network network) {
    return network == lora::Network::transformer ? "transformer." : "clip.";
}

}  // namespace

std::vector<lora::LowRankPair> new_lora(const lora::Networks& networks, const LoraShape& shape, std::uint64_t seed,
                                        at::Device device) {
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    std::vector<lora::LowRankPair> pairs;
    for (const lora::Layer& layer : lora::layers_of(networks))
        for (const Rows& rows : trained_rows(layer, shape)) {
            if (rows.count == 0) continue;
            const double bound = 1.0 / std::sqrt(static_cast<double>(layer.in));
            at::Tensor down = at::empty({shape.rank, layer.in}, at::kFloat).uniform_(-bound, bound, generator);
            pairs.push_back({layer.network, layer.key, layer.out, rows.first, rows.count, down.to(device),
                             at::zeros({rows.count, shape.rank}, at::TensorOptions(at::kFloat).device(device))});
        }
    return pairs;
}

std::int64_t lora_numbers(const lora::Networks& networks, const LoraShape& shape) {
    std::int64_t numbers = 0;
    for (const lora::Layer& layer : lora::layers_of(networks))
        for (const Rows& rows : trained_rows(layer, shape))
            if (rows.count > 0) numbers += shape.rank * (layer.in + rows.count);
    return numbers;
}

void attach(const std::vector<lora::LowRankPair>& pairs, const LoraShape& shape, const lora::Networks& networks) {
    std::map<std::pair<lora::Network, std::string>, std::vector<const lora::LowRankPair*>> by_layer;
    for (const lora::LowRankPair& pair : pairs) by_layer[{pair.network, pair.key}].push_back(&pair);
    lora::each_layer(networks, [&](lora::Network network, const std::string& key, nn::Linear& layer) {
        const auto found = by_layer.find({network, key});
        if (found == by_layer.end()) return;
        for (const lora::LowRankPair* pair : found->second)
            layer.adapters.push_back({.first_row = pair->first_row,
                                      .rows = pair->rows,
                                      .change = nn::LowRank{pair->down, pair->up},
                                      .scale = shape.alpha / static_cast<double>(shape.rank)});
    });
}

NamedTensors factors_of(const std::vector<lora::LowRankPair>& pairs) {
    NamedTensors factors;
    for (const lora::LowRankPair& pair : pairs) {
        const std::string name = prefix_of(pair.network) + pair.key + "@" + std::to_string(pair.first_row);
        factors.emplace_back(name + ".down", pair.down);
        factors.emplace_back(name + ".up", pair.up);
    }
    return factors;
}

Parameters parameters_of(const std::vector<lora::LowRankPair>& pairs) {
    Parameters parameters;
    for (const auto& [name, factor] : factors_of(pairs)) {
        parameters.names.push_back(name);
        parameters.tensors.push_back(factor);
        factor.set_requires_grad(true);
    }
    return parameters;
}

}  // namespace photoflux::training
