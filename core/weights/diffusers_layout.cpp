#include "weights/diffusers_layout.h"

#include <array>
#include <charconv>

namespace photoflux::weights {

namespace {

/// `from` at the start of the key, as the first component.
bool take_prefix(std::string_view& key, std::string_view prefix) {
    if (!key.starts_with(prefix)) return false;
    key.remove_prefix(prefix.size());
    return true;
}

/// A component that is a number, with the dot behind it: "12.rest" → 12, "rest".
int take_index(std::string_view& key) {
    int index = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
    key.remove_prefix(static_cast<std::size_t>(end - key.data()));
    if (error == std::errc() && key.starts_with('.')) key.remove_prefix(1);
    return index;
}

Source one(std::string name) { return {{{std::move(name)}}}; }

/// Splits "layer.weight" or "layer.bias" at its last dot.
std::pair<std::string_view, std::string> split_leaf(std::string_view key) {
    const auto dot = key.rfind('.');
    if (dot == std::string_view::npos) return {key, ""};
    return {key.substr(0, dot), std::string(key.substr(dot))};
}

struct Rename {
    std::string_view ours, theirs;
};

/// Replaces a name by the table's; empty if the table has none.
template <std::size_t N>
std::string_view renamed(const std::array<Rename, N>& table, std::string_view ours) {
    for (const auto& row : table)
        if (row.ours == ours) return row.theirs;
    return {};
}

constexpr std::array kTopLayers = {
    Rename{"img_in", "x_embedder"},
    Rename{"txt_in", "context_embedder"},
    Rename{"time_in.in_layer", "time_text_embed.timestep_embedder.linear_1"},
    Rename{"time_in.out_layer", "time_text_embed.timestep_embedder.linear_2"},
    Rename{"vector_in.in_layer", "time_text_embed.text_embedder.linear_1"},
    Rename{"vector_in.out_layer", "time_text_embed.text_embedder.linear_2"},
    Rename{"guidance_in.in_layer", "time_text_embed.guidance_embedder.linear_1"},
    Rename{"guidance_in.out_layer", "time_text_embed.guidance_embedder.linear_2"},
    Rename{"final_layer.linear", "proj_out"},
    Rename{"final_layer.adaLN_modulation.1", "norm_out.linear"},
};

constexpr std::array kDoubleLayers = {
    Rename{"img_mod.lin", "norm1.linear"},
    Rename{"txt_mod.lin", "norm1_context.linear"},
    Rename{"img_attn.proj", "attn.to_out.0"},
    Rename{"txt_attn.proj", "attn.to_add_out"},
    Rename{"img_mlp.0", "ff.net.0.proj"},
    Rename{"img_mlp.2", "ff.net.2"},
    Rename{"txt_mlp.0", "ff_context.net.0.proj"},
    Rename{"txt_mlp.2", "ff_context.net.2"},
    Rename{"img_attn.norm.query_norm", "attn.norm_q"},
    Rename{"img_attn.norm.key_norm", "attn.norm_k"},
    Rename{"txt_attn.norm.query_norm", "attn.norm_added_q"},
    Rename{"txt_attn.norm.key_norm", "attn.norm_added_k"},
};

constexpr std::array kSingleLayers = {
    Rename{"modulation.lin", "norm.linear"},
    Rename{"linear2", "proj_out"},
    Rename{"norm.query_norm", "attn.norm_q"},
    Rename{"norm.key_norm", "attn.norm_k"},
};

Source double_block(const std::string& block, std::string_view layer, const std::string& leaf) {
    if (layer == "img_attn.qkv")
        return {{{block + "attn.to_q" + leaf}, {block + "attn.to_k" + leaf}, {block + "attn.to_v" + leaf}}};
    if (layer == "txt_attn.qkv")
        return {{{block + "attn.add_q_proj" + leaf},
                 {block + "attn.add_k_proj" + leaf},
                 {block + "attn.add_v_proj" + leaf}}};
    return one(block + std::string(renamed(kDoubleLayers, layer)) + leaf);
}

Source single_block(const std::string& block, std::string_view layer, const std::string& leaf) {
    if (layer == "linear1")
        return {{{block + "attn.to_q" + leaf},
                 {block + "attn.to_k" + leaf},
                 {block + "attn.to_v" + leaf},
                 {block + "proj_mlp" + leaf, 4}}};
    return one(block + std::string(renamed(kSingleLayers, layer)) + leaf);
}

/// `norm1`, `conv1` … of a residual block are the same in both; only the shortcut differs.
std::string resnet_layer(std::string_view layer) {
    if (take_prefix(layer, "nin_shortcut")) return "conv_shortcut" + std::string(layer);
    return std::string(layer);
}

std::string attention_layer(std::string_view layer) {
    static constexpr std::array kLayers = {Rename{"q", "to_q"}, Rename{"k", "to_k"}, Rename{"v", "to_v"},
                                           Rename{"proj_out", "to_out.0"}, Rename{"norm", "group_norm"}};
    const auto [name, leaf] = split_leaf(layer);
    return std::string(renamed(kLayers, name)) + leaf;
}

}  // namespace

Source diffusers_transformer(std::string_view key) {
    auto [layer, leaf] = split_leaf(key);
    if (leaf == ".scale") leaf = ".weight";
    if (take_prefix(layer, "double_blocks.")) {
        const int index = take_index(layer);
        return double_block("transformer_blocks." + std::to_string(index) + ".", layer, leaf);
    }
    if (take_prefix(layer, "single_blocks.")) {
        const int index = take_index(layer);
        return single_block("single_transformer_blocks." + std::to_string(index) + ".", layer, leaf);
    }
    const auto name = renamed(kTopLayers, layer);
    if (name.empty()) return one(std::string(key));
    Source source = one(std::string(name) + leaf);
    source.swap_halves = layer == "final_layer.adaLN_modulation.1";
    return source;
}

Source diffusers_autoencoder(std::string_view key, int levels) {
    std::string_view rest = key;
    const bool encoder = take_prefix(rest, "encoder.");
    if (!encoder && !take_prefix(rest, "decoder.")) return one(std::string(key));
    const std::string half = encoder ? "encoder." : "decoder.";

    if (take_prefix(rest, "mid.block_1.")) return one(half + "mid_block.resnets.0." + resnet_layer(rest));
    if (take_prefix(rest, "mid.block_2.")) return one(half + "mid_block.resnets.1." + resnet_layer(rest));
    if (take_prefix(rest, "mid.attn_1.")) return one(half + "mid_block.attentions.0." + attention_layer(rest));
    if (take_prefix(rest, "norm_out.")) return one(half + "conv_norm_out." + std::string(rest));
    const bool down = take_prefix(rest, "down.");
    if (!down && !take_prefix(rest, "up.")) return one(std::string(key));

    const int index = take_index(rest);
    const std::string level =
        half + (down ? "down_blocks." + std::to_string(index) : "up_blocks." + std::to_string(levels - 1 - index));
    if (take_prefix(rest, "block.")) {
        const int block = take_index(rest);
        return one(level + ".resnets." + std::to_string(block) + "." + resnet_layer(rest));
    }
    if (take_prefix(rest, "downsample.")) return one(level + ".downsamplers.0." + std::string(rest));
    take_prefix(rest, "upsample.");
    return one(level + ".upsamplers.0." + std::string(rest));
}

}  // namespace photoflux::weights
