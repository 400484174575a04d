#include "weights/flux_parts.h"

#include "weights/json.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace photoflux::weights {

namespace {

struct Sign {
    std::string_view within;
    Sentence model;
};

/// Parts of tensor names that give other files away; the first that is found decides.
const std::array kOthers = {
    Sign{"distilled_guidance_layer.", sentence("weights", "Chroma, which PhotoFlux does not run")},
    Sign{"double_stream_modulation_img.", sentence("weights", "FLUX.2, which PhotoFlux does not run; it runs FLUX.1")},
    Sign{"lora_", sentence("weights", "a LoRA, not a model: choose it beside one")},
    Sign{".lora", sentence("weights", "a LoRA, not a model: choose it beside one")},
    Sign{"lokr_", sentence("weights", "a LoKr adapter, not a model: choose it beside one")},
    Sign{"hada_w", sentence("weights", "a LoHa adapter, not a model: choose it beside one")},
    Sign{"controlnet_", sentence("weights", "a ControlNet, not a model")},
    Sign{"input_hint_block.", sentence("weights", "a ControlNet, not a model")},
    Sign{"joint_blocks.", sentence("weights", "Stable Diffusion 3, which PhotoFlux does not run")},
    Sign{"input_blocks.", sentence("weights", "Stable Diffusion 1, 2 or XL, which PhotoFlux does not run")},
    Sign{"down_blocks.0.attentions.", sentence("weights", "Stable Diffusion 1, 2 or XL, which PhotoFlux does not run")},
    Sign{"individual_token_refiner.", sentence("weights", "HunyuanVideo, which PhotoFlux does not run")},
    Sign{"txt_norm.weight", sentence("weights", "Qwen-Image, which PhotoFlux does not run")},
    Sign{"cap_embedder.", sentence("weights", "Lumina or Z-Image, which PhotoFlux does not run")},
    Sign{"patch_embedding.", sentence("weights", "a video model, which PhotoFlux does not run")},
    Sign{"redux_up.", sentence("weights", "FLUX.1 Redux, an addition to a model and none itself")},
    Sign{"vision_model.", sentence("weights", "a picture encoder (CLIP or SigLIP), not a model that makes pictures")},
    Sign{"blk.0.attn_q.", sentence("weights", "a language model")},
    Sign{"model.layers.0.", sentence("weights", "a language model")},
};

/// The end of the longest prefix of a whole number; the part after "blocks." decides how many there are.
std::optional<std::int64_t> index_after(std::string_view name, std::string_view list) {
    if (!name.starts_with(list)) return std::nullopt;
    name.remove_prefix(list.size());
    std::int64_t index = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
    if (error != std::errc() || end == name.data() + name.size() || *end != '.') return std::nullopt;
    return index;
}

class Recogniser {
public:
    explicit Recogniser(const TensorSet& tensors) : tensors_(tensors) {}

    Result<std::vector<FluxPart>> run() {
        // Chroma and FLUX.2 look like FLUX.1 otherwise.
        for (const auto& sign : {kOthers[0], kOthers[1]})
            if (holds(sign.within)) return other(sign);
        PHOTOFLUX_CHECK(find_transformer());
        PHOTOFLUX_CHECK(find_autoencoder());
        PHOTOFLUX_CHECK(find_clip());
        PHOTOFLUX_CHECK(find_t5());
        if (!parts_.empty()) return std::move(parts_);
        for (const auto& sign : kOthers)
            if (holds(sign.within)) return other(sign);
        const auto& all = tensors_.tensors();
        if (all.empty()) return Error{ErrorCode::bad_input, sentence("weights", "%1 holds no tensors.").with(where())};
        return Error{ErrorCode::bad_input,
                     sentence("weights",
                              "%1 holds no part of a FLUX.1 model (%2 tensors, the first is %3); PhotoFlux does not "
                              "know what it is.")
                         .with(where(), all.size(), quote_json(all.begin()->first))};
    }

private:
    std::string where() const { return display_path(tensors_.path()); }

    bool holds(std::string_view within) const {
        return std::any_of(tensors_.tensors().begin(), tensors_.tensors().end(),
                           [&](const auto& entry) { return entry.first.find(within) != std::string::npos; });
    }

    Error other(const Sign& sign) const {
        return {ErrorCode::bad_input, sentence("weights", "%1 seems to be %2.").with(where(), sign.model)};
    }

    /// What stands before `within` in the first name that holds it at the start of a component.
    std::optional<std::string> prefix_of(std::string_view within) const {
        for (const auto& [name, tensor] : tensors_.tensors()) {
            const auto at = name.find(within);
            if (at != std::string::npos && (at == 0 || name[at - 1] == '.')) return name.substr(0, at);
        }
        return std::nullopt;
    }

    /// Side `side` of the first source of `key`; 0 where it is missing.
    std::int64_t side(const FluxPart& part, std::string_view key, std::size_t side) const {
        const StoredTensor* tensor = tensors_.find(part.prefix + source_of(part, key, kLevels).parts.front().name);
        return tensor && tensor->shape.size() > side ? tensor->shape[side] : 0;
    }

    /// How many blocks `list` counts, from 0 without a gap; nothing where one is missing.
    std::optional<std::int64_t> count(const std::string& list) const {
        std::vector<bool> seen;
        for (auto entry = tensors_.tensors().lower_bound(list);
             entry != tensors_.tensors().end() && entry->first.starts_with(list); ++entry) {
            const auto index = index_after(entry->first, list);
            if (!index || *index < 0 || *index > 1000) continue;
            if (static_cast<std::size_t>(*index) >= seen.size()) seen.resize(static_cast<std::size_t>(*index) + 1);
            seen[static_cast<std::size_t>(*index)] = true;
        }
        if (std::find(seen.begin(), seen.end(), false) != seen.end()) return std::nullopt;
        return static_cast<std::int64_t>(seen.size());
    }

    Error incomplete(const FluxPart& part, const Sentence& missing, std::size_t more = 0) const {
        const Sentence what =
            more > 0 ? sentence("weights",
                                "%1 seems to be FLUX.1 (%2), but lacks %3 and %4 more tensors; the download or the "
                                "conversion is incomplete.")
                     : sentence("weights",
                                "%1 seems to be FLUX.1 (%2), but lacks %3; the download or the conversion is "
                                "incomplete.");
        return {ErrorCode::corrupt, what.with(where(), part_name(part.kind), missing, more)};
    }
    Error lacks_block(const FluxPart& part, const std::string& list) const {
        return incomplete(part, sentence("weights", "a block among %1").with(list + "*"));
    }

    Result<void> demand(const FluxPart& part, const std::vector<std::string>& keys) const {
        std::string first;
        std::size_t missing = 0;
        for (const auto& key : keys)
            for (const auto& source : source_of(part, key, kLevels).parts)
                if (!tensors_.has(part.prefix + source.name) && missing++ == 0) first = part.prefix + source.name;
        if (missing > 0) return incomplete(part, plain(first), missing - 1);
        return Done{};
    }

    Result<void> find_transformer() {
        FluxPart part;
        auto prefix = prefix_of("double_blocks.");
        if (!prefix) prefix = prefix_of("single_blocks.");
        if (!prefix) {
            // Other networks of diffusers have `transformer_blocks`, too; FLUX.1's text stream tells it apart.
            prefix = prefix_of("single_transformer_blocks.");
            if (!prefix && holds("transformer_blocks.0.ff_context.") && holds("time_text_embed.text_embedder.") &&
                holds("x_embedder."))
                prefix = prefix_of("transformer_blocks.");
            part.naming = Naming::diffusers;
        }
        if (!prefix || holds("controlnet_") || holds("lora_") || holds(".lora")) return Done{};
        part.prefix = *prefix;
        const bool ours = part.naming == Naming::original;
        const std::string doubles = part.prefix + (ours ? "double_blocks." : "transformer_blocks.");
        const std::string singles = part.prefix + (ours ? "single_blocks." : "single_transformer_blocks.");
        const auto depth = count(doubles), depth_single = count(singles);
        if (!depth) return lacks_block(part, doubles);
        if (!depth_single) return lacks_block(part, singles);
        part.depth = *depth;
        part.depth_single = *depth_single;
        part.guidance = side(part, "guidance_in.in_layer.weight", 0) > 0;
        PHOTOFLUX_CHECK(demand(part, transformer_keys(part)));
        part.image_channels = side(part, "img_in.weight", 1);
        part.prompt_width = side(part, "txt_in.weight", 1);
        part.pooled_width = side(part, "vector_in.in_layer.weight", 1);
        part.latent_channels = side(part, "final_layer.linear.weight", 0) / 4;
        parts_.push_back(std::move(part));
        return Done{};
    }

    static std::vector<std::string> transformer_keys(const FluxPart& part) {
        std::vector<std::string> keys;
        const auto linear = [&](const std::string& layer) {
            keys.push_back(layer + ".weight");
            keys.push_back(layer + ".bias");
        };
        for (const char* layer : {"img_in", "txt_in", "time_in.in_layer", "time_in.out_layer", "vector_in.in_layer",
                                  "vector_in.out_layer", "final_layer.linear", "final_layer.adaLN_modulation.1"})
            linear(layer);
        if (part.guidance)
            for (const char* layer : {"guidance_in.in_layer", "guidance_in.out_layer"}) linear(layer);
        for (std::int64_t i = 0; i < part.depth; ++i)
            for (const char* stream : {".img_", ".txt_"}) {
                const std::string block = "double_blocks." + std::to_string(i) + stream;
                for (const char* layer : {"mod.lin", "attn.qkv", "attn.proj", "mlp.0", "mlp.2"}) linear(block + layer);
                keys.push_back(block + "attn.norm.query_norm.scale");
                keys.push_back(block + "attn.norm.key_norm.scale");
            }
        for (std::int64_t i = 0; i < part.depth_single; ++i) {
            const std::string block = "single_blocks." + std::to_string(i) + ".";
            for (const char* layer : {"linear1", "linear2", "modulation.lin"}) linear(block + layer);
            keys.push_back(block + "norm.query_norm.scale");
            keys.push_back(block + "norm.key_norm.scale");
        }
        return keys;
    }

    Result<void> find_autoencoder() {
        auto prefix = prefix_of("decoder.conv_in.weight");
        if (!prefix) prefix = prefix_of("encoder.conv_in.weight");
        if (!prefix) return Done{};
        FluxPart part{.kind = PartKind::autoencoder, .prefix = *prefix};
        if (tensors_.has(part.prefix + "decoder.mid_block.resnets.0.conv1.weight") ||
            tensors_.has(part.prefix + "encoder.mid_block.resnets.0.conv1.weight"))
            part.naming = Naming::diffusers;
        PHOTOFLUX_CHECK(
            demand(part, {"encoder.conv_in.weight", "encoder.conv_out.weight", "encoder.norm_out.weight",
                          "encoder.mid.block_1.conv1.weight", "decoder.conv_in.weight", "decoder.conv_out.weight",
                          "decoder.norm_out.weight", "decoder.mid.block_1.conv1.weight"}));
        part.latent_channels = side(part, "decoder.conv_in.weight", 1);
        if (part.latent_channels == 4)
            return unfit(sentence("weights",
                                  "%1 seems to be the autoencoder of Stable Diffusion 1, 2 or XL (4 latent channels); "
                                  "FLUX.1 needs its own (ae.safetensors)."));
        if (part.latent_channels == 32)
            return unfit(sentence("weights",
                                  "%1 seems to be the autoencoder of FLUX.2 (32 latent channels); FLUX.1 needs its own "
                                  "(ae.safetensors)."));
        parts_.push_back(std::move(part));
        return Done{};
    }

    /// An autoencoder of another model is an answer only where nothing else was found.
    Result<void> unfit(const Sentence& what) const {
        if (!parts_.empty() || holds("input_blocks.")) return Done{};
        return Error{ErrorCode::bad_input, what.with(where())};
    }

    Result<void> find_clip() {
        const auto prefix = prefix_of("embeddings.token_embedding.weight");
        if (!prefix) return Done{};
        FluxPart part{.kind = PartKind::clip, .prefix = *prefix};
        const auto layers = count(part.prefix + "encoder.layers.");
        if (!layers || *layers == 0) return lacks_block(part, part.prefix + "encoder.layers.");
        part.depth = *layers;
        PHOTOFLUX_CHECK(demand(part, {"embeddings.position_embedding.weight", "encoder.layers.0.mlp.fc1.weight",
                                      "encoder.layers.0.self_attn.q_proj.weight", "final_layer_norm.weight"}));
        part.vocabulary = side(part, "embeddings.token_embedding.weight", 0);
        part.pooled_width = side(part, "embeddings.token_embedding.weight", 1);
        parts_.push_back(std::move(part));
        return Done{};
    }

    Result<void> find_t5() {
        FluxPart part{.kind = PartKind::t5};
        auto prefix = prefix_of("encoder.block.0.layer.0.SelfAttention.q.weight");
        if (!prefix) {
            prefix = prefix_of("enc.blk.0.attn_q.weight");
            part.naming = Naming::llama_cpp;
        }
        if (!prefix) return Done{};
        part.prefix = *prefix;
        // Some writers name the table of tokens twice, some by its other name only.
        if (part.naming == Naming::original && !tensors_.has(part.prefix + "shared.weight") &&
            tensors_.has(part.prefix + "encoder.embed_tokens.weight"))
            part.naming = Naming::diffusers;
        const std::string blocks = part.prefix + (part.naming == Naming::llama_cpp ? "enc.blk." : "encoder.block.");
        const auto layers = count(blocks);
        if (!layers) return lacks_block(part, blocks);
        part.depth = *layers;
        PHOTOFLUX_CHECK(demand(part, {"shared.weight", "encoder.final_layer_norm.weight",
                                      "encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight",
                                      "encoder.block.0.layer.1.DenseReluDense.wi_0.weight"}));
        part.vocabulary = side(part, "shared.weight", 0);
        part.prompt_width = side(part, "shared.weight", 1);
        parts_.push_back(std::move(part));
        return Done{};
    }

    static constexpr int kLevels = 4;  // of every autoencoder of FLUX.1; the keys asked for here do not depend on it

    const TensorSet& tensors_;
    std::vector<FluxPart> parts_;
};

/// T5 as llama.cpp names it: `enc.blk.3.ffn_gate.weight`.
std::string llama_cpp_t5(std::string_view key) {
    if (key == "shared.weight") return "token_embd.weight";
    if (key == "encoder.final_layer_norm.weight") return "enc.output_norm.weight";
    constexpr std::string_view kBlocks = "encoder.block.";
    if (!key.starts_with(kBlocks)) return std::string(key);
    const auto dot = key.find('.', kBlocks.size());
    const std::string index(key.substr(kBlocks.size(), dot - kBlocks.size()));
    static constexpr std::array kLayers = {
        std::pair{"layer.0.SelfAttention.q.weight", "attn_q"},
        std::pair{"layer.0.SelfAttention.k.weight", "attn_k"},
        std::pair{"layer.0.SelfAttention.v.weight", "attn_v"},
        std::pair{"layer.0.SelfAttention.o.weight", "attn_o"},
        std::pair{"layer.0.SelfAttention.relative_attention_bias.weight", "attn_rel_b"},
        std::pair{"layer.0.layer_norm.weight", "attn_norm"},
        std::pair{"layer.1.DenseReluDense.wi_0.weight", "ffn_gate"},
        std::pair{"layer.1.DenseReluDense.wi_1.weight", "ffn_up"},
        std::pair{"layer.1.DenseReluDense.wo.weight", "ffn_down"},
        std::pair{"layer.1.layer_norm.weight", "ffn_norm"},
    };
    for (const auto& [ours, theirs] : kLayers)
        if (key.substr(dot + 1) == ours) return "enc.blk." + index + "." + theirs + ".weight";
    return std::string(key);
}

}  // namespace

Sentence part_name(PartKind kind) {
    static const std::array names = {sentence("weights", "transformer"), sentence("weights", "autoencoder"),
                                     sentence("weights", "CLIP text encoder"), sentence("weights", "T5 text encoder")};
    return names[static_cast<std::size_t>(kind)];
}

Result<std::vector<FluxPart>> recognise(const TensorSet& tensors) { return Recogniser(tensors).run(); }

Source source_of(const FluxPart& part, std::string_view key, int levels) {
    Source same{{{std::string(key)}}};
    switch (part.naming) {
        case Naming::original:
            return same;
        case Naming::llama_cpp:
            return {{{llama_cpp_t5(key)}}};
        case Naming::diffusers:
            if (part.kind == PartKind::transformer) return diffusers_transformer(key);
            if (part.kind == PartKind::autoencoder) return diffusers_autoencoder(key, levels);
            if (key == "shared.weight") return {{{"encoder.embed_tokens.weight"}}};
    }
    return same;
}

}  // namespace photoflux::weights
