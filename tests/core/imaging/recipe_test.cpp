#include "imaging/recipe.h"

#include "files.h"

#include <gtest/gtest.h>

namespace photoflux::imaging {
namespace {

TEST(Recipe, SurvivesJson) {
    for (const auto& prompt : test::tricky_prompts()) {
        const auto recipe = test::recipe_with(prompt);
        const std::string json = to_json(recipe);
        EXPECT_TRUE(std::all_of(json.begin(), json.end(), [](char c) { return c >= 0x20 && c < 0x7F; })) << json;
        const auto read = recipe_from_json(json);
        ASSERT_TRUE(read.ok()) << json;
        EXPECT_EQ(read->prompt, prompt);
        EXPECT_EQ(read->seed, recipe.seed);
        EXPECT_EQ(read->guidance, recipe.guidance);
        EXPECT_EQ(to_json(*read), json);
    }
}

TEST(Recipe, RefusesWhatIsNoRecipe) {
    const std::string good = to_json(test::recipe_with("p"));
    ASSERT_TRUE(recipe_from_json(good).ok());
    for (const char* bad :
         {"", "[]", "{}", "{\"format\":1}", "{\"format\":1,\"prompt\":\"p\"}", "{\"format\":1,\"prompt\":5,\"seed\":1}",
          "{\"format\":1,\"prompt\":\"p\",\"seed\":-1}", "{\"format\":1,\"prompt\":\"p\",\"seed\":1.5}",
          "{\"format\":1,\"prompt\":\"p\",\"seed\":1,\"width\":99999999999}",
          "{\"format\":1,\"prompt\":\"p\",\"seed\":1,\"guidance\":\"high\"}"}) {
        const auto read = recipe_from_json(bad);
        ASSERT_FALSE(read.ok()) << bad;
        EXPECT_EQ(read.error().code, ErrorCode::corrupt) << bad;
    }
    const auto newer = recipe_from_json("{\"format\":2}");
    ASSERT_FALSE(newer.ok());
    EXPECT_NE(newer.error().message.find("newer PhotoFlux"), std::string::npos);
}

TEST(Recipe, MakesTheSameRequest) {
    engine::GenerateRequest request;
    request.prompt = "a boat";
    request.seed = 10;
    engine::Picture picture;
    picture.index = 2;
    picture.seed = 12;
    picture.width = 64;
    picture.height = 32;
    picture.steps = 5;
    picture.guidance = 2.5;
    picture.max_sequence_length = 77;
    picture.device = "cpu";
    picture.precision = "bf16";
    const auto again = request_of(recipe_of(request, picture));
    EXPECT_EQ(again.prompt, "a boat");
    EXPECT_EQ(again.seed, 12u);
    EXPECT_EQ(again.count, 1);
    EXPECT_EQ(again.width, 64);
    EXPECT_EQ(again.height, 32);
    EXPECT_EQ(again.steps, 5);
    EXPECT_EQ(again.guidance, 2.5);
    EXPECT_EQ(again.max_sequence_length, 77);
    EXPECT_EQ(again.device, "cpu");
    EXPECT_EQ(again.precision, "bf16");
}

}  // namespace
}  // namespace photoflux::imaging
