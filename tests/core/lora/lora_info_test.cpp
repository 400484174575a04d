// What a LoRA file tells without a model, of the files that make_loras.py writes.

#include "lora/lora_info.h"

#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

fs::path lora_file(const std::string& name) {
    return fs::path(PHOTOFLUX_FIXTURES_DIR) / "loras" / (name + ".safetensors");
}

lora::LoraInfo info_of(const std::string& name) {
    auto info = lora::LoraInfo::read(lora_file(name));
    if (!info.ok()) throw std::runtime_error(info.error().message);
    return std::move(*info);
}

using Names = std::set<std::string>;

TEST(LoraInfo, NamesEveryLayoutAndKind) {
    const std::map<std::string, std::pair<Names, Names>> expected = {
        {"kohya_all_layers", {{"kohya"}, {"LoRA"}}},
        {"kohya_blocks", {{"kohya"}, {"LoRA"}}},
        {"peft_alpha", {{"diffusers"}, {"LoRA"}}},
        {"peft_rslora", {{"diffusers"}, {"LoRA"}}},
        {"peft_dora", {{"diffusers"}, {"DoRA"}}},
        {"ai_toolkit_all_layers", {{"diffusers"}, {"LoRA"}}},
        {"peft_prefix", {{"peft"}, {"LoRA"}}},
        {"onetrainer_legacy", {{"onetrainer"}, {"LoRA"}}},
        {"comfyui_all_layers", {{"comfyui"}, {"LoRA"}}},
        {"xlabs", {{"xlabs"}, {"LoRA"}}},
        {"lycoris", {{"lycoris"}, {"LoHa", "LoKr", "full"}}},
        {"dora_rows", {{"kohya"}, {"DoRA"}}},
    };
    for (const auto& [name, wanted] : expected) {
        const auto info = info_of(name);
        EXPECT_EQ(info.layouts, wanted.first) << name;
        EXPECT_EQ(info.kinds, wanted.second) << name;
        EXPECT_EQ(info.width, 256) << name;
        EXPECT_EQ(info.base, lora::BaseModel::other_width) << name;
        EXPECT_TRUE(info.unused.empty()) << name << ": " << info.unused.front().tensor;
        EXPECT_TRUE(info.not_finite.empty()) << name;
        EXPECT_FALSE(info.does_nothing()) << name;
    }
}

TEST(LoraInfo, CountsLayersRanksAndAlphas) {
    const auto kohya = info_of("kohya_all_layers");
    EXPECT_EQ(kohya.ranks, (std::map<std::int64_t, std::size_t>{{4, kohya.modules}}));
    // Alpha is 2 in the transformer, 8 in CLIP, and not said, which means the rank, in T5.
    const auto modules = [&](lora::Network network) { return kohya.layers[std::size_t(network)].all(); };
    EXPECT_EQ(kohya.alphas, (std::map<double, std::size_t>{{2, modules(lora::Network::transformer)},
                                                           {8, modules(lora::Network::clip)},
                                                           {4, modules(lora::Network::t5)}}));
    EXPECT_EQ(modules(lora::Network::transformer) + modules(lora::Network::clip) + modules(lora::Network::t5),
              kohya.modules);
    EXPECT_GT(kohya.layers[0].modulation, 0U);
    EXPECT_GT(kohya.layers[0].other, 0U);
    EXPECT_GT(kohya.layers[0].both, 0U);
    // Split as diffusers does it, single blocks have attention and feed-forward apart.
    const auto split = info_of("ai_toolkit_attention");
    EXPECT_EQ(split.layers[0].attention, split.modules);
    EXPECT_EQ(info_of("peft_alpha").alphas.begin()->first, 6);
}

TEST(LoraInfo, AModuleOfAnotherSizeIsReportedAndNotBelieved) {
    const auto info = info_of("with_unused_keys");
    std::map<std::string, std::string> reasons;
    for (const auto& one : info.unused) reasons[one.tensor] = english(one.reason);
    EXPECT_EQ(reasons.size(), 4U);
    EXPECT_NE(reasons["lora_unet_single_blocks_1_linear2.lora_up.weight"].find("256x99"), std::string::npos);
    EXPECT_NE(reasons["bundle_emb.person.clip_l"].find("does not know"), std::string::npos);
}

TEST(LoraInfo, FilesForOtherModelsAndNoLorasAreRefused) {
    const auto sdxl = lora::LoraInfo::read(lora_file("for_sdxl"));
    ASSERT_FALSE(sdxl.ok());
    EXPECT_EQ(sdxl.error().code, ErrorCode::bad_input);
    EXPECT_NE(sdxl.error().message.find("no LoRA for FLUX.1"), std::string::npos);
    const auto none = lora::LoraInfo::read(lora_file("no_lora"));
    ASSERT_FALSE(none.ok());
    EXPECT_NE(none.error().message.find("is no LoRA"), std::string::npos);
}

}  // namespace
