#include "text/pattern.h"

#include <gtest/gtest.h>

namespace photoflux::text {
namespace {

std::vector<std::u32string> matches(std::u32string_view pattern, std::u32string_view text) {
    const auto parsed = Pattern::parse(pattern);
    if (!parsed.ok()) {
        ADD_FAILURE() << parsed.error().message;
        return {};
    }
    std::vector<std::u32string> out;
    for (const auto& [begin, end] : parsed->find_all(text)) out.emplace_back(text.substr(begin, end - begin));
    return out;
}

using Found = std::vector<std::u32string>;

TEST(Pattern, TakesTheFirstAlternativeThatMatches) {
    EXPECT_EQ(matches(U"a|ab", U"abab"), (Found{U"a", U"a"}));
    EXPECT_EQ(matches(U"ab|a", U"aab"), (Found{U"a", U"ab"}));
}

TEST(Pattern, CountsAreGreedyAndGiveBackWhatTheRestNeeds) {
    EXPECT_EQ(matches(U" {2,}", U"a  b c   d"), (Found{U"  ", U"   "}));
    EXPECT_EQ(matches(U"a{2}", U"aaaaa"), (Found{U"aa", U"aa"}));
    EXPECT_EQ(matches(U"a+ab", U"aaab"), (Found{U"aaab"}));
    EXPECT_EQ(matches(U"x?y", U"xyy"), (Found{U"xy", U"y"}));
    EXPECT_TRUE(matches(U"a*", U"bbb").empty());
}

TEST(Pattern, ClassesAndPropertiesFollowUnicode) {
    EXPECT_EQ(matches(U"[\\p{L}]+", U"été 一只猫 42"), (Found{U"été", U"一只猫"}));
    EXPECT_EQ(matches(U"[^\\s\\p{L}\\p{N}]+", U"a!? Ⅷ…\u00a0+"), (Found{U"!?", U"…", U"+"}));
    EXPECT_EQ(matches(U"[a-c\\-]+", U"abd-c"), (Found{U"ab", U"-c"}));
    EXPECT_EQ(matches(U"\\s+", U"a\u3000\t b"), (Found{U"\u3000\t "}));
}

TEST(Pattern, RefusesWhatItWouldReadWrongly) {
    for (const char32_t* source :
         {U"(a|b)", U"a.b", U"^a", U"a$", U"\\d", U"\\p{Lu}", U"a+?", U"[a", U"a{3,2}", U"*a", U"a\\", U"[a[b]]"}) {
        const auto parsed = Pattern::parse(source);
        ASSERT_FALSE(parsed.ok()) << testing::PrintToString(std::u32string(source));
        EXPECT_EQ(parsed.error().code, ErrorCode::bad_input);
    }
}

}  // namespace
}  // namespace photoflux::text
