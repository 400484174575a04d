#include "weights/flux_parts.h"

#include "temporary_folder.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace photoflux::weights {
namespace {

using Shapes = std::vector<std::pair<std::string, std::vector<std::int64_t>>>;

/// The published key list of FLUX.1 at its full size.
Shapes flux1(bool guidance, std::int64_t image_channels = 64) {
    constexpr std::int64_t C = 3072;
    Shapes shapes;
    const auto linear = [&](const std::string& name, std::int64_t in, std::int64_t out) {
        shapes.push_back({name + ".weight", {out, in}});
        shapes.push_back({name + ".bias", {out}});
    };
    linear("img_in", image_channels, C);
    linear("txt_in", 4096, C);
    for (const std::string name : {"time_in", "guidance_in", "vector_in"}) {
        if (name == "guidance_in" && !guidance) continue;
        linear(name + ".in_layer", name == "vector_in" ? 768 : 256, C);
        linear(name + ".out_layer", C, C);
    }
    for (int i = 0; i < 19; ++i)
        for (const char* stream : {".img_", ".txt_"}) {
            const std::string block = "double_blocks." + std::to_string(i) + stream;
            linear(block + "mod.lin", C, 6 * C);
            linear(block + "attn.qkv", C, 3 * C);
            linear(block + "attn.proj", C, C);
            linear(block + "mlp.0", C, 4 * C);
            linear(block + "mlp.2", 4 * C, C);
            shapes.push_back({block + "attn.norm.query_norm.scale", {128}});
            shapes.push_back({block + "attn.norm.key_norm.scale", {128}});
        }
    for (int i = 0; i < 38; ++i) {
        const std::string block = "single_blocks." + std::to_string(i) + ".";
        linear(block + "linear1", C, 7 * C);
        linear(block + "linear2", 5 * C, C);
        linear(block + "modulation.lin", C, 3 * C);
        shapes.push_back({block + "norm.query_norm.scale", {128}});
        shapes.push_back({block + "norm.key_norm.scale", {128}});
    }
    linear("final_layer.linear", C, 64);
    linear("final_layer.adaLN_modulation.1", C, 2 * C);
    return shapes;
}

class FluxParts : public ::testing::Test {
protected:
    /// A file with this head and a hole for its data: 24 GB that take no room.
    Result<std::vector<FluxPart>> recognised(const Shapes& shapes) {
        std::string header = "{";
        std::int64_t end = 0;
        for (const auto& [name, shape] : shapes) {
            const std::int64_t begin = end;
            std::string sides;
            for (const auto side : shape) sides += (sides.empty() ? "" : ",") + std::to_string(side);
            end += 2 * std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
            header += (header.size() > 1 ? ",\"" : "\"") + name + R"(":{"dtype":"BF16","shape":[)" + sides +
                      R"(],"data_offsets":[)" + std::to_string(begin) + "," + std::to_string(end) + "]}";
        }
        const auto file = folder.write("model.safetensors", testing::safetensors_bytes(header + "}", ""));
        std::filesystem::resize_file(file, std::filesystem::file_size(file) + static_cast<std::uintmax_t>(end));
        PHOTOFLUX_TRY(const auto tensors, TensorSet::open(file));
        return recognise(tensors);
    }

    testing::TemporaryFolder folder;
};

TEST_F(FluxParts, DevAndSchnellAtFullSize) {
    for (const bool guidance : {true, false}) {
        const Shapes shapes = flux1(guidance);
        EXPECT_EQ(shapes.size(), guidance ? 780u : 776u);
        const auto parts = recognised(shapes);
        ASSERT_TRUE(parts.ok()) << parts.error().message;
        ASSERT_EQ(parts->size(), 1u);
        const FluxPart& part = parts->front();
        EXPECT_EQ(part.kind, PartKind::transformer);
        EXPECT_EQ(part.naming, Naming::original);
        EXPECT_EQ(part.guidance, guidance);
        EXPECT_EQ(part.depth, 19);
        EXPECT_EQ(part.depth_single, 38);
        EXPECT_EQ(part.image_channels, 64);
        EXPECT_EQ(part.latent_channels, 16);
        EXPECT_EQ(part.prompt_width, 4096);
        EXPECT_EQ(part.pooled_width, 768);
    }
}

TEST_F(FluxParts, FillIsToldByItsWidthAndTheNamesByTheirStyle) {
    const auto fill = recognised(flux1(true, 384));
    ASSERT_TRUE(fill.ok()) << fill.error().message;
    EXPECT_EQ(fill->front().image_channels, 384);

    // The same model under diffusers' names, as some single files have it.
    Shapes diffusers;
    const auto ours = flux1(true);
    for (const auto& [name, shape] : ours) {
        const Source source = diffusers_transformer(name);
        int shares = 0;
        for (const auto& part : source.parts) shares += part.share;
        for (const auto& part : source.parts) {
            auto rows = shape;
            rows[0] = rows[0] * part.share / shares;
            diffusers.push_back({part.name, rows});
        }
    }
    const auto parts = recognised(diffusers);
    ASSERT_TRUE(parts.ok()) << parts.error().message;
    EXPECT_EQ(parts->front().naming, Naming::diffusers);
    EXPECT_EQ(parts->front().depth, 19);
    EXPECT_EQ(parts->front().depth_single, 38);
    EXPECT_TRUE(parts->front().guidance);
}

TEST_F(FluxParts, EveryMissingTensorIsNoticed) {
    const Shapes all = flux1(false);
    for (std::size_t i = 0; i < all.size(); i += 7) {
        Shapes cut = all;
        cut.erase(cut.begin() + static_cast<std::ptrdiff_t>(i));
        const auto parts = recognised(cut);
        ASSERT_FALSE(parts.ok()) << all[i].first;
        EXPECT_EQ(parts.error().code, ErrorCode::corrupt);
        EXPECT_NE(parts.error().message.find("lacks " + all[i].first + ";"), std::string::npos)
            << parts.error().message;
    }
}

TEST_F(FluxParts, T5NamesOfLlamaCpp) {
    FluxPart part{.kind = PartKind::t5, .naming = Naming::llama_cpp};
    const auto named = [&](const char* key) { return source_of(part, key, 1).parts.front().name; };
    EXPECT_EQ(named("shared.weight"), "token_embd.weight");
    EXPECT_EQ(named("encoder.block.23.layer.1.DenseReluDense.wi_0.weight"), "enc.blk.23.ffn_gate.weight");
    EXPECT_EQ(named("encoder.block.0.layer.0.SelfAttention.relative_attention_bias.weight"),
              "enc.blk.0.attn_rel_b.weight");
    EXPECT_EQ(named("encoder.final_layer_norm.weight"), "enc.output_norm.weight");
}

}  // namespace
}  // namespace photoflux::weights
