#pragma once

#include "lora/attach.h"

#include "core/engine/peer_model.h"
#include "engine/model_folder.h"

#include <filesystem>
#include <stdexcept>
#include <string>

// The files of make_loras.py, and the model that they are for.

inline const std::filesystem::path kLoraFiles = std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "loras";

inline std::filesystem::path lora_file(const std::string& name) { return kLoraFiles / (name + ".safetensors"); }

/// The networks that LoRAs act on.
struct LoraModel {
    photoflux::engine::ModelFolder folder;
    photoflux::models::Transformer transformer;
    photoflux::models::ClipEncoder clip;
    photoflux::models::T5Encoder t5;

    explicit LoraModel(const std::filesystem::path& path, const photoflux::engine::ModelParts& parts = {},
                       photoflux::models::Quantised quantised = photoflux::models::Quantised::unpack)
        : folder(open(path, parts)), transformer(folder.transformer), clip(folder.clip), t5(folder.t5) {
        const auto load = [&](auto& network, const auto& checkpoint, const auto& names) {
            const auto result = photoflux::models::load_weights(
                [&](const photoflux::nn::WeightVisitor& visitor) { network.visit(visitor); }, checkpoint, names,
                photoflux::models::LoadOptions{.quantised = quantised});
            if (!result.ok()) throw std::runtime_error(result.error().message);
        };
        load(transformer, folder.transformer_weights, folder.transformer_names);
        load(clip, folder.clip_weights, folder.clip_names);
        load(t5, folder.t5_weights, folder.t5_names);
    }

    photoflux::lora::Networks networks() { return {transformer, clip, t5}; }

    at::Tensor velocity(const photoflux::weights::Checkpoint& given) const {
        const at::Tensor prompt = given.mapped("prompt");
        return transformer.forward(given.mapped("latents"), prompt, given.mapped("pooled"), given.mapped("time"),
                                   at::full({1}, 3.5), transformer.rotary(prompt.size(1), 4, 4));
    }

    photoflux::lora::Attached attach(const std::filesystem::path& file, double strength = 1) {
        auto attached = photoflux::lora::attach(file, strength, networks(), at::kFloat, at::kCPU);
        if (!attached.ok()) throw std::runtime_error(attached.error().message);
        return std::move(*attached);
    }

private:
    static photoflux::engine::ModelFolder open(const std::filesystem::path& path,
                                               const photoflux::engine::ModelParts& parts) {
        auto folder = photoflux::engine::ModelFolder::open(path, parts);
        if (!folder.ok()) throw std::runtime_error(folder.error().message);
        return std::move(*folder);
    }
};

/// What peers make of the model with the LoRA of this name.
inline photoflux::weights::Checkpoint answers(const std::string& name) {
    auto file = photoflux::weights::Checkpoint::open(kLoraFiles / (name + ".expected.safetensors"));
    if (!file.ok()) throw std::runtime_error(file.error().message);
    return std::move(*file);
}
