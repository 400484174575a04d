#include "lora/lora_writer.h"

#include "weights/diffusers_layout.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace photoflux::lora {

namespace {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

/// The pairs of one layer, in the order of their rows.
using LayerPairs = std::vector<const LowRankPair*>;

std::vector<LayerPairs> by_layer(const std::vector<LowRankPair>& pairs) {
    std::vector<LayerPairs> layers;
    std::map<std::pair<Network, std::string>, std::size_t> places;
    for (const LowRankPair& pair : pairs) {
        const auto [place, fresh] = places.try_emplace({pair.network, pair.key}, layers.size());
        if (fresh) layers.emplace_back();
        layers[place->second].push_back(&pair);
    }
    for (LayerPairs& layer : layers)
        std::sort(layer.begin(), layer.end(), [](const auto* a, const auto* b) { return a->first_row < b->first_row; });
    return layers;
}

/// One pair for rows [first, first + count) of a layer: ranks side by side, zeros where a pair does not act.
std::pair<at::Tensor, at::Tensor> united(const LayerPairs& pairs, std::int64_t first, std::int64_t count) {
    std::vector<at::Tensor> downs, ups;
    for (const LowRankPair* pair : pairs) {
        const std::int64_t begin = std::max(first, pair->first_row);
        const std::int64_t end = std::min(first + count, pair->first_row + pair->rows);
        if (begin >= end) continue;
        const at::Tensor up = pair->up.narrow(0, begin - pair->first_row, end - begin);
        downs.push_back(pair->down);
        ups.push_back(at::constant_pad_nd(up, {0, 0, begin - first, first + count - end}));
    }
    if (downs.empty()) return {};
    return {at::cat(downs), at::cat(ups, 1)};
}

std::string kohya_name(const LowRankPair& pair) {
    std::string key = pair.key;
    std::replace(key.begin(), key.end(), '.', '_');
    switch (pair.network) {
        case Network::clip:
            return "lora_te1_text_model_" + key;
        case Network::t5:
            return "lora_te3_" + key;
        case Network::transformer:
            break;
    }
    return "lora_unet_" + key;
}

/// The names and row counts under which diffusers has a layer.
std::vector<std::pair<std::string, std::int64_t>> diffusers_parts(const LowRankPair& pair) {
    if (pair.network == Network::clip) return {{"text_encoder.text_model." + pair.key, pair.layer_rows}};
    if (pair.network == Network::t5) return {{"text_encoder_2." + pair.key, pair.layer_rows}};
    const weights::Source source = weights::diffusers_transformer(pair.key + ".weight");
    std::int64_t shares = 0;
    for (const auto& part : source.parts) shares += part.share;
    std::vector<std::pair<std::string, std::int64_t>> parts;
    for (const auto& part : source.parts)
        parts.emplace_back("transformer." + part.name.substr(0, part.name.rfind('.')),
                           pair.layer_rows / shares * part.share);
    return parts;
}

}  // namespace

NamedTensors lora_tensors(Layout layout, const std::vector<LowRankPair>& pairs, double scale, at::ScalarType dtype) {
    const at::NoGradGuard no_grad;
    NamedTensors tensors;
    const auto put = [&](const std::string& name, const at::Tensor& tensor) {
        tensors.emplace_back(name, tensor.detach().to(at::kCPU, dtype).contiguous());
    };
    for (const LayerPairs& layer : by_layer(pairs)) {
        if (layout == Layout::kohya) {
            const std::string name = kohya_name(*layer.front());
            const auto [down, up] = united(layer, 0, layer.front()->layer_rows);
            put(name + ".lora_down.weight", down);
            put(name + ".lora_up.weight", up * scale);
            put(name + ".alpha", at::scalar_tensor(static_cast<double>(down.size(0))));
            continue;
        }
        std::int64_t row = 0;
        for (const auto& [name, rows] : diffusers_parts(*layer.front())) {
            const auto [down, up] = united(layer, row, rows);
            row += rows;
            if (!down.defined()) continue;
            put(name + ".lora_A.weight", down);
            put(name + ".lora_B.weight", up * scale);
        }
    }
    return tensors;
}

Result<void> write_lora(const std::filesystem::path& path, Layout layout, const std::vector<LowRankPair>& pairs,
                        double scale, at::ScalarType dtype, const std::map<std::string, std::string>& metadata) {
    return weights::write_safetensors(path, lora_tensors(layout, pairs, scale, dtype), metadata);
}

}  // namespace photoflux::lora
