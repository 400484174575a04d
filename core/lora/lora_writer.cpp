#include "lora/lora_writer.h"

#include "base/sha256.h"
#include "lora/module_adapter.h"
#include "weights/diffusers_layout.h"
#include "weights/safetensors_writer.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <tuple>

namespace photoflux::lora {

namespace {

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

/// Leaves out ranks that do nothing in these rows, though they do in others of the pair.
void drop_idle(at::Tensor& down, at::Tensor& up) {
    const at::Tensor used = up.ne(0).any(0).nonzero().squeeze(1);
    if (used.numel() == up.size(1)) return;
    down = down.index_select(0, used);
    up = up.index_select(1, used);
}

/// One pair for rows [first, first + count) of a layer: ranks side by side, zeros where a pair does not act. Undefined
/// where none acts.
std::pair<at::Tensor, at::Tensor> united(const LayerPairs& pairs, std::int64_t first, std::int64_t count) {
    std::vector<at::Tensor> downs, ups;
    for (const LowRankPair* pair : pairs) {
        const std::int64_t begin = std::max(first, pair->first_row);
        const std::int64_t end = std::min(first + count, pair->first_row + pair->rows);
        if (begin >= end) continue;
        at::Tensor down = pair->down, up = pair->up.narrow(0, begin - pair->first_row, end - begin);
        // A pair that is zero altogether has not been trained yet: its ranks say what it is to become.
        if (end - begin < pair->rows && pair->up.any().item<bool>()) drop_idle(down, up);
        if (down.size(0) == 0) continue;
        up = at::constant_pad_nd(up, {0, 0, begin - first, first + count - end});
        const auto same =
            std::find_if(downs.begin(), downs.end(), [&](const at::Tensor& other) { return at::equal(other, down); });
        if (same != downs.end()) {
            auto& sum = ups[static_cast<std::size_t>(same - downs.begin())];
            sum = sum + up;
            continue;
        }
        downs.push_back(down);
        ups.push_back(up);
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

/// What diffusers calls a layer, or the parts that it has of it.
struct DiffusersPart {
    std::string name;
    std::int64_t rows = 0;
    bool swap_halves = false;
};

std::vector<DiffusersPart> diffusers_parts(const LowRankPair& pair) {
    if (pair.network == Network::clip) return {{"text_encoder.text_model." + pair.key, pair.layer_rows}};
    if (pair.network == Network::t5) return {{"text_encoder_2." + pair.key, pair.layer_rows}};
    const weights::Source source = weights::diffusers_transformer(pair.key + ".weight");
    std::int64_t shares = 0;
    for (const auto& part : source.parts) shares += part.share;
    std::vector<DiffusersPart> parts;
    for (const auto& part : source.parts)
        parts.push_back({"transformer." + part.name.substr(0, part.name.rfind('.')),
                         pair.layer_rows / shares * part.share, source.swap_halves});
    return parts;
}

}  // namespace

std::vector<WrittenModule> modules_of(Layout layout, const std::vector<LowRankPair>& pairs, double scale) {
    const at::NoGradGuard no_grad;
    std::vector<WrittenModule> modules;
    for (const LayerPairs& layer : by_layer(pairs)) {
        const LowRankPair& first = *layer.front();
        if (layout == Layout::kohya) {
            const auto [down, up] = united(layer, 0, first.layer_rows);
            if (down.defined()) modules.push_back({kohya_name(first), first.key, down, up * scale});
            continue;
        }
        std::int64_t row = 0;
        for (const auto& [name, rows, swap] : diffusers_parts(first)) {
            const auto [down, up] = united(layer, row, rows);
            row += rows;
            if (down.defined()) modules.push_back({name, first.key, down, (swap ? swapped_halves(up) : up) * scale});
        }
    }
    return modules;
}

NamedTensors tensors_of(Layout layout, const std::vector<WrittenModule>& modules, at::ScalarType dtype) {
    const at::NoGradGuard no_grad;
    const bool kohya = layout == Layout::kohya;
    NamedTensors tensors;
    const auto put = [&](const std::string& name, const at::Tensor& tensor) {
        tensors.emplace_back(name, tensor.detach().to(at::kCPU, dtype).contiguous());
    };
    for (const auto& [name, key, down, up] : modules) {
        put(name + (kohya ? ".lora_down.weight" : ".lora_A.weight"), down);
        put(name + (kohya ? ".lora_up.weight" : ".lora_B.weight"), up);
        if (kohya) tensors.emplace_back(name + ".alpha", at::scalar_tensor(double(down.size(0)), at::kFloat));
    }
    return tensors;
}

NamedTensors lora_tensors(Layout layout, const std::vector<LowRankPair>& pairs, double scale, at::ScalarType dtype) {
    return tensors_of(layout, modules_of(layout, pairs, scale), dtype);
}

std::string content_digest(NamedTensors tensors) {
    std::sort(tensors.begin(), tensors.end(), [](const auto& a, const auto& b) {
        return std::tuple(-a.second.element_size(), a.first) < std::tuple(-b.second.element_size(), b.first);
    });
    Sha256 hash;
    for (const auto& [name, tensor] : tensors)
        hash.update(tensor.const_data_ptr(), static_cast<std::size_t>(tensor.nbytes()));
    return hash.hex();
}

Result<void> write_lora(const std::filesystem::path& path, Layout layout, const std::vector<LowRankPair>& pairs,
                        double scale, at::ScalarType dtype, const std::map<std::string, std::string>& metadata) {
    return weights::write_safetensors(path, lora_tensors(layout, pairs, scale, dtype), metadata);
}

}  // namespace photoflux::lora
