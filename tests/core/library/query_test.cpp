#include "library/query.h"

#include <gtest/gtest.h>
#include <chrono>
#include <cmath>

namespace photoflux::library {
namespace {

double day(int year, unsigned month, unsigned day_of_month) {
    const std::chrono::sys_days date =
        std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day_of_month);
    return double(std::chrono::milliseconds(date.time_since_epoch()).count());
}

constexpr double kNone = std::numeric_limits<double>::infinity();

Match words(Field field, std::string text, bool exact = false) { return {field, std::move(text), exact, {}, 0}; }
Match range(Field field, double from, double to, bool with_from = true, bool with_to = true) {
    return {field, {}, false, {from, to, with_from, with_to}, 0};
}

using All = std::vector<std::vector<Term>>;
All one(Match match, bool no = false) { return {{Term{no, {std::move(match)}}}}; }

struct Case {
    const char* text;
    All all;
};

void expect_same(const char* text, const All& all) {
    const auto query = parse_query(text);
    ASSERT_TRUE(query.ok()) << text << ": " << query.error().message;
    ASSERT_EQ(query->all.size(), all.size()) << text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        ASSERT_EQ(query->all[i].size(), all[i].size()) << text;
        for (std::size_t j = 0; j < all[i].size(); ++j) EXPECT_EQ(query->all[i][j], all[i][j]) << text << ' ' << i << j;
    }
}

TEST(QueryTest, WordsPhrasesAndFields) {
    const Case cases[] = {
        {"", {}},
        {"   ", {}},
        {"fox", one(words(Field::any, "fox"))},
        {"\"red fox\"", one(words(Field::any, "red fox", true))},
        {"-fox", one(words(Field::any, "fox"), true)},
        {"-", one(words(Field::any, "-"))},
        {"12:30", one(words(Field::any, "12:30"))},
        {"\"tag:cat\"", one(words(Field::any, "tag:cat", true))},
        {"CAMERA:x100", one(words(Field::camera, "x100"))},
        {"prompt:\"red fox\"", one(words(Field::prompt, "red fox", true))},
        {"prompt:\"red fo", one(words(Field::prompt, "red fo", true))},
        {"-tag:\"big cat\"", one(words(Field::tag, "big cat", true), true)},
        {"camera:", {}},
        {"-tag:", {}},
        {"format:JPG", one(words(Field::format, "jpeg"))},
        {"kind:made", one(words(Field::kind, "made"))},
        {"is:Favorite", one(words(Field::is, "favourite"))},
        {"狐", one(words(Field::any, "狐"))},
        {"file:IMG_1", one(words(Field::file, "IMG_1"))},
        {"seed:18446744073709551600", one({Field::seed, {}, false, {}, 0xffff'ffff'ffff'fff0u})},
    };
    for (const Case& c : cases) expect_same(c.text, c.all);
}

TEST(QueryTest, NumbersAndTheirUnits) {
    const Case cases[] = {
        {"rating:3", one(range(Field::rating, 3, 3))},
        {"rating:>3", one(range(Field::rating, 3, kNone, false))},
        {"rating:>=3", one(range(Field::rating, 3, kNone))},
        {"rating:<3", one(range(Field::rating, -kNone, 3, true, false))},
        {"rating:<=3", one(range(Field::rating, -kNone, 3))},
        {"rating:=3", one(range(Field::rating, 3, 3))},
        {"rating:2..4", one(range(Field::rating, 2, 4))},
        {"iso:800..", one(range(Field::iso, 800, kNone))},
        {"iso:..800", one(range(Field::iso, -kNone, 800))},
        {"size:>12mp", one(range(Field::size, 12e6, kNone, false))},
        {"size:12MP", one(range(Field::size, 11.5e6, 12.5e6, true, false))},
        {"size:<5mb", one(range(Field::bytes, -kNone, 5e6, true, false))},
        {"size:5..10mb", one(range(Field::bytes, 5e6, 10e6))},
        {"size:5mb..10mb", one(range(Field::bytes, 5e6, 10e6))},
        {"width:1920px", one(range(Field::width, 1920, 1920))},
        {"height:>=1080", one(range(Field::height, 1080, kNone))},
    };
    for (const Case& c : cases) expect_same(c.text, c.all);
    // Of measured numbers one value means its neighbourhood.
    const auto exposure = parse_query("exposure:1/250")->all[0][0].any[0].range;
    EXPECT_LT(exposure.from, 0.004);
    EXPECT_GT(exposure.to, 0.00401);
    EXPECT_LT(exposure.to, 1.0 / 200);
    const auto aperture = parse_query("aperture:f/2.8")->all[0][0].any[0].range;
    EXPECT_TRUE(aperture.from < 2.8 && aperture.to > 2.8 && aperture.to < 2.9);
    EXPECT_LT(parse_query("focal:>35mm")->all[0][0].any[0].range.from, 36);
    EXPECT_EQ(parse_query("exposure:>2s")->all[0][0].any[0].range.to, kNone);
}

TEST(QueryTest, Dates) {
    const Case cases[] = {
        {"2024", one(range(Field::when, day(2024, 1, 1), day(2025, 1, 1), true, false))},
        {"2024-02", one(range(Field::when, day(2024, 2, 1), day(2024, 3, 1), true, false))},
        {"2024-12", one(range(Field::when, day(2024, 12, 1), day(2025, 1, 1), true, false))},
        {"2024-02-29", one(range(Field::when, day(2024, 2, 29), day(2024, 3, 1), true, false))},
        {"2024..2025", one(range(Field::when, day(2024, 1, 1), day(2026, 1, 1), true, false))},
        {"2024-05..", one(range(Field::when, day(2024, 5, 1), kNone))},
        {"..2024", one(range(Field::when, -kNone, day(2025, 1, 1), true, false))},
        {"-2024", one(range(Field::when, day(2024, 1, 1), day(2025, 1, 1), true, false), true)},
        {"taken:2024-05", one(range(Field::taken, day(2024, 5, 1), day(2024, 6, 1), true, false))},
        {"added:>2025", one(range(Field::added, day(2026, 1, 1), kNone))},
        {"added:>=2025", one(range(Field::added, day(2025, 1, 1), kNone))},
        {"added:<2025", one(range(Field::added, -kNone, day(2025, 1, 1), true, false))},
        {"added:<=2025", one(range(Field::added, -kNone, day(2026, 1, 1), true, false))},
        // No dates, so words:
        {"\"2024\"", one(words(Field::any, "2024", true))},
        {"2023-02-29", one(words(Field::any, "2023-02-29"))},
        {"20245", one(words(Field::any, "20245"))},
        {"..", one(words(Field::any, ".."))},
        {"1024", one(words(Field::any, "1024"))},
    };
    for (const Case& c : cases) expect_same(c.text, c.all);
}

TEST(QueryTest, BarsAndSeveralWords) {
    const Match cat = words(Field::any, "cat");
    const Match dog = words(Field::any, "dog");
    const Case cases[] = {
        {"cat dog", {{Term{false, {cat}}}, {Term{false, {dog}}}}},
        {"cat | dog", {{Term{false, {cat}}, Term{false, {dog}}}}},
        {"cat|dog", {{Term{false, {cat, dog}}}}},
        {"-cat|dog", {{Term{true, {cat, dog}}}}},
        {"-cat | dog", {{Term{true, {cat}}, Term{false, {dog}}}}},
        {"tag:cat|dog", {{Term{false, {words(Field::tag, "cat"), words(Field::tag, "dog")}}}}},
        {"tag:cat | dog", {{Term{false, {words(Field::tag, "cat")}}, Term{false, {dog}}}}},
        {"tag:cat|place:dog", {{Term{false, {words(Field::tag, "cat")}}, Term{false, {words(Field::place, "dog")}}}}},
        {"rating:1|5 cat",
         {{Term{false, {range(Field::rating, 1, 1), range(Field::rating, 5, 5)}}}, {Term{false, {cat}}}}},
        {"| cat |", one(cat)},
        {"cat | tag: | dog", {{Term{false, {cat}}, Term{false, {dog}}}}},
        {"cat camera: | dog", {{Term{false, {cat}}}, {Term{false, {dog}}}}},
        {"tag:|cat", one(words(Field::tag, "cat"))},
        {"\"a|b\"", one(words(Field::any, "a|b", true))},
    };
    for (const Case& c : cases) expect_same(c.text, c.all);
}

TEST(QueryTest, ErrorsSayWhereAndWhatIsKnown) {
    const struct {
        const char* text;
        const char* says;
    } cases[] = {
        {"fox colour:red", "at character 5: there is no field \"colour\"; there are camera, lens"},
        {"狐狸 colour:red", "at character 4"},
        {"rating:good", "at character 1: \"good\" is nothing that rating: can be; write rating:>3"},
        {"is:nice", "it can be favourite, edited"},
        {"kind:film", "it can be photo, made"},
        {"size:>12", "write size:>12mp"},
        {"taken:2024-13", "write taken:2024-05"},
        {"taken:yesterday", "taken:"},
        {"iso:..", "iso:"},
        {"iso:1..x", "iso:"},
        {"seed:-1", "seed:"},
        {"exposure:1/0", "exposure:"},
        {"aperture:nan", "aperture:"},
        {"iso:inf", "iso:"},
        {"rating:1|x", "rating:"},
    };
    for (const auto& c : cases) {
        const auto query = parse_query(c.text);
        ASSERT_FALSE(query.ok()) << c.text;
        EXPECT_EQ(query.error().code, ErrorCode::usage);
        EXPECT_NE(query.error().message.find(c.says), std::string::npos) << query.error().message;
    }
}

TEST(QueryTest, NoTextBringsTheParserDown) {
    const std::string alphabet = "a:\"|-><=. 2024/tagiso狐\xff\t";
    std::uint32_t state = 1;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int i = 0; i < round % 24; ++i) {
            state = state * 1664525 + 1013904223;
            text += alphabet[(state >> 16) % alphabet.size()];
        }
        const auto query = parse_query(text);
        EXPECT_TRUE(query.ok() || query.error().code == ErrorCode::usage);
        EXPECT_LE(last_word(text).at, text.size());
    }
}

TEST(QueryTest, TheLastWordOfABoxBeingTyped) {
    const struct {
        const char* text;
        std::size_t at;
        const char* before;
        std::optional<Field> field;
        const char* value;
    } cases[] = {
        {"", 0, "", {}, ""},
        {"cam", 0, "", {}, "cam"},
        {"fox cam", 4, "", {}, "cam"},
        {"fox ", 4, "", {}, ""},
        {"-tag:do", 0, "-tag:", Field::tag, "do"},
        {"camera:\"FUJI X", 0, "camera:", Field::camera, "FUJI X"},
        {"tag:cat|do", 8, "", Field::tag, "do"},
        {"tag:cat|", 8, "", Field::tag, ""},
        {"tag:cat | ", 10, "", {}, ""},
        {"fox -", 4, "", {}, "-"},
    };
    for (const auto& c : cases) {
        const LastWord last = last_word(c.text);
        EXPECT_EQ(last.at, c.at) << c.text;
        EXPECT_EQ(last.before, c.before) << c.text;
        EXPECT_EQ(last.field, c.field) << c.text;
        EXPECT_EQ(last.value, c.value) << c.text;
    }
}

}  // namespace
}  // namespace photoflux::library
