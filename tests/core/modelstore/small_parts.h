#pragma once

#include "core/weights/temporary_folder.h"

#include <cstdint>
#include <filesystem>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::modelstore::testing {

using Shapes = std::vector<std::pair<std::string, std::vector<std::int64_t>>>;

/// A safetensors file of zeros, `padding` bytes larger than it need be.
inline std::filesystem::path put_tensors(const std::filesystem::path& file, Shapes shapes, std::int64_t padding = 0) {
    if (padding > 0) shapes.push_back({"padding", {padding}});
    std::string header = "{";
    std::int64_t end = 0;
    for (const auto& [name, shape] : shapes) {
        const std::int64_t begin = end;
        std::string sides;
        for (const auto side : shape) sides += (sides.empty() ? "" : ",") + std::to_string(side);
        end += std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
        header += (header.size() > 1 ? ",\"" : "\"") + name + R"(":{"dtype":"U8","shape":[)" + sides +
                  R"(],"data_offsets":[)" + std::to_string(begin) + "," + std::to_string(end) + "]}";
    }
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary)
        << weights::testing::safetensors_bytes(header + "}", std::string(static_cast<std::size_t>(end), '\0'));
    return file;
}

/// The parts of a FLUX.1 model with hardly a number in them: 16 latent channels, prompts 8 wide, pooled ones 4.
inline Shapes transformer() {
    Shapes shapes = {{"img_in.weight", {2, 64}},
                     {"txt_in.weight", {2, 8}},
                     {"vector_in.in_layer.weight", {2, 4}},
                     {"final_layer.linear.weight", {64, 2}}};
    for (const char* layer :
         {"vector_in.out_layer", "time_in.in_layer", "time_in.out_layer", "final_layer.adaLN_modulation.1",
          "single_blocks.0.linear1", "single_blocks.0.linear2", "single_blocks.0.modulation.lin"})
        shapes.push_back({layer + std::string(".weight"), {2, 2}});
    for (const char* name :
         {"img_in.bias", "txt_in.bias", "vector_in.in_layer.bias", "vector_in.out_layer.bias", "time_in.in_layer.bias",
          "time_in.out_layer.bias", "final_layer.linear.bias", "final_layer.adaLN_modulation.1.bias",
          "single_blocks.0.linear1.bias", "single_blocks.0.linear2.bias", "single_blocks.0.modulation.lin.bias",
          "single_blocks.0.norm.query_norm.scale", "single_blocks.0.norm.key_norm.scale"})
        shapes.push_back({name, {2}});
    return shapes;
}

inline Shapes autoencoder(std::int64_t latent_channels = 16) {
    return {{"decoder.conv_in.weight", {2, latent_channels, 3, 3}},
            {"decoder.conv_out.weight", {3, 2}},
            {"decoder.norm_out.weight", {2}},
            {"decoder.mid.block_1.conv1.weight", {2}},
            {"encoder.conv_in.weight", {2, 3}},
            {"encoder.conv_out.weight", {2}},
            {"encoder.norm_out.weight", {2}},
            {"encoder.mid.block_1.conv1.weight", {2}}};
}

inline Shapes clip(std::int64_t width = 4) {
    return {{"text_model.embeddings.token_embedding.weight", {9, width}},
            {"text_model.embeddings.position_embedding.weight", {7, width}},
            {"text_model.encoder.layers.0.mlp.fc1.weight", {2, 2}},
            {"text_model.encoder.layers.0.self_attn.q_proj.weight", {2, 2}},
            {"text_model.final_layer_norm.weight", {2}}};
}

inline Shapes t5(std::int64_t width = 8, std::int64_t vocabulary = 9) {
    return {{"shared.weight", {vocabulary, width}},
            {"encoder.final_layer_norm.weight", {2}},
            {"encoder.block.0.layer.0.SelfAttention.q.weight", {2, 2}},
            {"encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight", {4, 2}},
            {"encoder.block.0.layer.1.DenseReluDense.wi_0.weight", {2, 2}}};
}

}  // namespace photoflux::modelstore::testing
