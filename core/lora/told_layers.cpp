#include "lora/told_layers.h"

#include "lora/module_names.h"
#include "weights/mapped_file.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace photoflux::lora {

namespace {

constexpr int kDoubleBlocks = 19, kSingleBlocks = 38, kClipLayers = 12, kT5Blocks = 24;

/// Sides of a layer in widths of the transformer; 0: a size of its own.
struct Part {
    std::string_view key;
    std::int64_t in = 0, out = 0;
};

constexpr std::array kDoubleBlock = {Part{"_mod.lin", 1, 6}, Part{"_attn.qkv", 1, 3}, Part{"_attn.proj", 1, 1},
                                     Part{"_mlp.0", 1, 4}, Part{"_mlp.2", 4, 1}};
constexpr std::array kSingleBlock = {Part{"modulation.lin", 1, 3}, Part{"linear1", 1, 7}, Part{"linear2", 5, 1}};
constexpr std::array kBesideBlocks = {
    Part{"img_in", 0, 1},
    Part{"txt_in", 0, 1},
    Part{"time_in.in_layer", 0, 1},
    Part{"time_in.out_layer", 1, 1},
    Part{"vector_in.in_layer", 0, 1},
    Part{"vector_in.out_layer", 1, 1},
    Part{"guidance_in.in_layer", 0, 1},
    Part{"guidance_in.out_layer", 1, 1},
    Part{"final_layer.linear", 1, 0},
    Part{"final_layer.adaLN_modulation.1", 1, 2},
};
constexpr std::array kClipLayer = {"self_attn.q_proj",   "self_attn.k_proj", "self_attn.v_proj",
                                   "self_attn.out_proj", "mlp.fc1",          "mlp.fc2"};
constexpr std::array kT5Block = {
    "layer.0.SelfAttention.q",     "layer.0.SelfAttention.k",     "layer.0.SelfAttention.v",  "layer.0.SelfAttention.o",
    "layer.1.DenseReluDense.wi_0", "layer.1.DenseReluDense.wi_1", "layer.1.DenseReluDense.wo"};

/// Every linear layer of FLUX.1, its sides in widths.
std::vector<Layer> layers_in_widths() {
    std::vector<Layer> layers;
    const auto add = [&](const std::string& before, const Part& part) {
        layers.push_back({Network::transformer, before + std::string(part.key), part.in, part.out});
    };
    for (const Part& part : kBesideBlocks) add("", part);
    for (int i = 0; i < kDoubleBlocks; ++i)
        for (const char* stream : {"img", "txt"})
            for (const Part& part : kDoubleBlock) add("double_blocks." + std::to_string(i) + "." + stream, part);
    for (int i = 0; i < kSingleBlocks; ++i)
        for (const Part& part : kSingleBlock) add("single_blocks." + std::to_string(i) + ".", part);
    for (int i = 0; i < kClipLayers; ++i)
        for (const char* name : kClipLayer)
            layers.push_back({Network::clip, "encoder.layers." + std::to_string(i) + "." + name});
    for (int i = 0; i < kT5Blocks; ++i)
        for (const char* name : kT5Block)
            layers.push_back({Network::t5, "encoder.block." + std::to_string(i) + "." + name});
    return layers;
}

/// The same layer of all blocks: its key without the numbers between its dots.
std::pair<Network, std::string> kind_of(Network network, const std::string& key) {
    std::string kind;
    for (const char c : key)
        if (const bool digit = c >= '0' && c <= '9'; !digit || !kind.ends_with('.')) kind += c;
    return {network, std::move(kind)};
}

template <class Value>
Value most_frequent(const std::map<Value, std::size_t>& votes) {
    const auto most =
        std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == votes.end() ? Value{} : most->first;
}

/// The width by which a module fits its layer; 0 where none does, or the layer says nothing of it.
std::int64_t width_by(const ChangeSize& size, const Target& in_widths) {
    const auto times = [](std::int64_t side, std::int64_t widths) {
        return widths > 0 && side % widths == 0 ? side / widths : 0;
    };
    const auto by_rows = times(size.rows, in_widths.rows), by_in = times(size.in, in_widths.in);
    if (in_widths.rows > 0 && in_widths.in > 0) return by_rows == by_in ? by_rows : 0;
    return std::max(by_rows, by_in);
}

}  // namespace

ToldLayers layers_told_by(const weights::TensorSet& tensors) {
    std::map<std::string, std::map<Role, std::string>> modules;
    for (const auto& [name, tensor] : tensors.tensors())
        if (const auto parts = take_apart(name)) modules[std::string(parts->module)].emplace(parts->role, name);

    auto layers = layers_in_widths();
    const auto names = names_of(layers);
    std::map<std::int64_t, std::size_t> widths;
    std::map<std::pair<Network, std::string>, std::map<ChangeSize, std::size_t>> sizes;
    for (const auto& [name, roles] : modules) {
        const auto target = names.find(name);
        const auto size = change_size(tensors, roles);
        if (target == names.end() || !size) continue;
        if (const auto width = width_by(*size, target->second)) ++widths[width];
        ++sizes[kind_of(target->second.network, target->second.key)][*size];
    }

    ToldLayers told{.width = most_frequent(widths)};
    for (Layer& layer : layers) {
        const auto own = most_frequent(sizes[kind_of(layer.network, layer.key)]);
        layer.in = layer.in > 0 ? layer.in * told.width : own.in;
        layer.out = layer.out > 0 ? layer.out * told.width : own.rows;
        if (layer.in > 0 && layer.out > 0) told.layers.push_back(std::move(layer));
    }
    return told;
}

Result<LoraFile> open_alone(const std::filesystem::path& path, ToldLayers& told) {
    PHOTOFLUX_TRY(auto tensors, weights::TensorSet::open(path));
    told = layers_told_by(tensors);
    PHOTOFLUX_TRY(auto file, LoraFile::read(std::move(tensors), told.layers));
    if (file.modules.empty())
        return Error{ErrorCode::bad_input,
                     sentence("lora", "%1 is no LoRA for FLUX.1: %2 %3. It was made for another kind of model")
                         .with(weights::display_path(path), file.unused.front().tensor, file.unused.front().reason)};
    return file;
}

}  // namespace photoflux::lora
