#include "imaging/infotext.h"

#include "files.h"
#include "long_run.h"

#include <gtest/gtest.h>
#include <chrono>
#include <random>

namespace photoflux::imaging {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

TEST(Infotext, ReadsWhatAutomatic1111Writes) {
    const auto infotext = parse_infotext(
        "a castle, (night:1.2)\non a hill\nNegative prompt: blurry, text\nmore blur\n"
        "Steps: 20, Sampler: DPM++ 2M, CFG scale: 7.5, Seed: 965400086, Size: 512x768, Model hash: 6ce0161689, "
        "Lora hashes: \"ink: 1a2b, oil: \\\"3c\\\"\", Version: v1.9.3");
    EXPECT_EQ(infotext.prompt, "a castle, (night:1.2)\non a hill");
    EXPECT_EQ(infotext.negative_prompt, "blurry, text\nmore blur");
    EXPECT_EQ(infotext.parameters, (Pairs{{"Steps", "20"},
                                          {"Sampler", "DPM++ 2M"},
                                          {"CFG scale", "7.5"},
                                          {"Seed", "965400086"},
                                          {"Size", "512x768"},
                                          {"Model hash", "6ce0161689"},
                                          {"Lora hashes", "ink: 1a2b, oil: \"3c\""},
                                          {"Version", "v1.9.3"}}));
    EXPECT_EQ(infotext.size(), std::pair(512, 768));
}

TEST(Infotext, TwoPairsAreStillPrompt) {
    const auto infotext = parse_infotext("a poster\nTitle: Sale, Price: 5");
    EXPECT_EQ(infotext.prompt, "a poster\nTitle: Sale, Price: 5");
    EXPECT_TRUE(infotext.parameters.empty());
}

TEST(Infotext, HoldsEveryPromptThatTheFormatCanHold) {
    for (const auto& prompt : test::tricky_prompts()) {
        if (prompt.find("Negative prompt:") != std::string::npos || prompt.find('\r') != std::string::npos) continue;
        const auto recipe = test::recipe_with(prompt);
        const auto read = recipe_of(parse_infotext(write_infotext(infotext_of(recipe))));
        ASSERT_TRUE(read) << prompt;
        EXPECT_EQ(read->prompt, prompt);
        EXPECT_EQ(read->seed, recipe.seed);
        EXPECT_EQ(read->model_name, recipe.model_name);
        EXPECT_EQ(read->width, 48);
        EXPECT_EQ(read->height, 32);
        EXPECT_EQ(read->guidance, recipe.guidance);
    }
}

TEST(Infotext, SizesThatAreNone) {
    for (const char* size : {"512", "x512", "512x", "axb", "-1x5", "0x0", "512x512x512", "99999999999x1"}) {
        EXPECT_FALSE(parse_infotext("p\nSteps: 1, Seed: 2, Size: " + std::string(size)).size()) << size;
    }
}

// The expression is published; Python's engine runs it, we do not.
TEST(Infotext, FindsThePairsThatTheExpressionFinds) {
    std::vector<std::string> texts = test::tricky_prompts();
    const std::vector<std::string> parts = {
        "Steps", "a",  ":", ": ", ",",         ", ",       "\"",      "\\",           "\\\"",
        " ",     "-",  "/", "_",  "é",         "中文",     "🍎",      "，",           "½",
        "\t",    "12", "x", "{",  "Size: 4x5", "\"a, b\"", "\\u00e9", "Model hash: ", ", Seed: "};
    std::mt19937 random(1111);
    for (int i = 0; i < rounds(4'000, 400'000); ++i) {
        std::string text;
        for (auto n = random() % 60; n > 0; --n) text += parts[random() % parts.size()];
        texts.push_back(text);
    }
    const auto input = QByteArray::fromStdString(nlohmann::json(texts).dump());
    const auto said =
        test::output_of(QStringLiteral(PHOTOFLUX_PEER_PYTHON),
                        {QStringLiteral(PHOTOFLUX_SOURCE_DIR "/tests/core/imaging/reference_infotext.py")}, input);
    const auto expected = nlohmann::json::parse(said.toStdString()).get<std::vector<Pairs>>();
    ASSERT_EQ(expected.size(), texts.size());
    int with_pairs = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(parse_infotext(texts[i]).parameters, expected[i]) << texts[i];
        with_pairs += !expected[i].empty();
    }
    EXPECT_GT(with_pairs, 100);
}

TEST(Infotext, LongTextsTakeLinearTime) {
    std::string words;
    while (words.size() < 2'000'000) words += "word ";
    const auto start = std::chrono::steady_clock::now();
    EXPECT_TRUE(parse_infotext(words + "\"" + words).parameters.empty());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2));
}

}  // namespace
}  // namespace photoflux::imaging
