#include "editing/recipe.h"

#include "random_recipe.h"

#include <gtest/gtest.h>

namespace photoflux::editing {
namespace {

const std::string kHead = R"({"format":"photoflux-edit","version":1)";

std::string said(const std::string& json) {
    const auto recipe = recipe_from_json(json);
    return recipe.ok() ? std::string("fine") : recipe.error().message;
}

TEST(EditRecipe, DefaultsChangeNothingAndAreAllThatIsWritten) {
    EXPECT_TRUE(Recipe{}.is_identity());
    EXPECT_EQ(to_json({}), kHead + "}");
    Recipe recipe;
    recipe.exposure = 0.7;
    EXPECT_FALSE(recipe.is_identity());
    EXPECT_EQ(to_json(recipe), kHead + R"(,"exposure":0.7})");
}

TEST(EditRecipe, ComesBackFromJsonAsItWas) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Recipe recipe = random_recipe(seed);
        const auto back = recipe_from_json(to_json(recipe));
        ASSERT_TRUE(back.ok()) << seed << back.error().message;
        EXPECT_EQ(*back, recipe) << to_json(recipe);
    }
}

TEST(EditRecipe, WhatIsNewerIsRefusedAsNewer) {
    const auto recipe = recipe_from_json(R"({"format":"photoflux-edit","version":2,"sparkle":1})");
    ASSERT_FALSE(recipe.ok());
    EXPECT_EQ(recipe.error().code, ErrorCode::bad_input);
    EXPECT_NE(recipe.error().message.find("newer PhotoFlux (version 2"), std::string::npos) << recipe.error().message;
}

TEST(EditRecipe, WhatIsNotKnownIsRefused) {
    EXPECT_NE(said(kHead + R"(,"sparkle":1})").find("\"sparkle\" is not known"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"exposure":"1"})").find("must be a number"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"exposure":9})").find("can be -5 to 5"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"exposure":1,"exposure":2})").find("names a value twice"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"crop":{"x":0,"y":0,"width":2,"height":1}})").find("inside the picture"),
              std::string::npos);
    EXPECT_NE(said(kHead + R"(,"crop":{"x":0,"y":0,"width":1}})").find("\"height\" is missing"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"curves":{"rgb":[[0,0],[0,1]]}})").find("to the right"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"curves":{"rgb":[[0,0,1]]}})").find("pairs"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"filter":"no such"})").find("no filter"), std::string::npos);
    EXPECT_NE(said(kHead + R"(,"spots":{}})").find("must be a list"), std::string::npos);
    EXPECT_NE(said(R"({"version":1})").find("does not say so"), std::string::npos);
    EXPECT_NE(said("[]").find("no edit"), std::string::npos);
    EXPECT_NE(said("").find("no JSON"), std::string::npos);
    EXPECT_NE(said(std::string(100'000, '[')).find("no JSON"), std::string::npos);
}

TEST(EditRecipe, HistoryNamesWhatBecameDifferent) {
    Recipe before, after;
    EXPECT_TRUE(differences(before, after).empty());
    after.exposure = 0.7;
    ASSERT_EQ(differences(before, after).size(), 1U);
    EXPECT_EQ(english(differences(before, after)[0]), "Exposure +0.70");
    before = after;
    after.contrast = -0.35;
    after.quarter_turns = 3;
    after.straighten = 1.5;
    const auto all = differences(before, after);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(english(all[0]), "Rotate left");
    EXPECT_EQ(english(all[1]), "Straighten +1.5°");
    EXPECT_EQ(english(all[2]), "Contrast -35");
}

}  // namespace
}  // namespace photoflux::editing
