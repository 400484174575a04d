#include "prompts/lora_tags.h"

#include <gtest/gtest.h>

namespace {

using namespace photoflux::prompts;

TEST(LoraTags, AreTakenOutOfThePrompt) {
    const auto one = take_lora_tags("a portrait of anna <lora:anna_v2:0.8>, oil painting");
    EXPECT_EQ(one.prompt, "a portrait of anna , oil painting");
    EXPECT_EQ(one.loras, (std::vector<LoraTag>{{"anna_v2", 0.8}}));
    const auto two = take_lora_tags("<lora:anna> a cat <lora:film look:-1:0.5> on a mat");
    EXPECT_EQ(two.prompt, "a cat on a mat");
    EXPECT_EQ(two.loras, (std::vector<LoraTag>{{"anna", 1}, {"film look", -1}}));
}

TEST(LoraTags, LeaveEverythingElseAsItIs) {
    for (const char* text : {"a cat", "a < b", "<lora:>", "<lora:x:much>", "<lora:x", "a  cat ", "<lyco:x:1>", ""}) {
        const auto taken = take_lora_tags(text);
        EXPECT_EQ(taken.prompt, text);
        EXPECT_TRUE(taken.loras.empty());
    }
}

TEST(LoraTags, GoThereAndBack) {
    for (const LoraTag& tag : {LoraTag{"anna", 0.8}, LoraTag{"a b", -1}, LoraTag{"x", 1}})
        EXPECT_EQ(take_lora_tags(lora_tag(tag)).loras, std::vector<LoraTag>{tag});
}

TEST(LoraTags, AFileMayCarryItsStrength) {
    EXPECT_EQ(parse_lora_use("anna.safetensors:0.5"), (LoraTag{"anna.safetensors", 0.5}));
    EXPECT_EQ(parse_lora_use("C:\\loras\\anna.safetensors"), (LoraTag{"C:\\loras\\anna.safetensors", 1}));
    EXPECT_EQ(parse_lora_use("C:\\loras\\anna.safetensors:-0.25"), (LoraTag{"C:\\loras\\anna.safetensors", -0.25}));
    EXPECT_EQ(parse_lora_use("anna"), (LoraTag{"anna", 1}));
    EXPECT_EQ(parse_lora_use(":1"), (LoraTag{":1", 1}));
}

}  // namespace
