#include "weights/json.h"

#include "temporary_folder.h"

namespace photoflux::weights {
namespace {

Json parsed(std::string_view text) {
    auto result = parse_json(text, "test");
    EXPECT_TRUE(result.ok()) << text << ": " << (result.ok() ? "" : result.error().message);
    return result.ok() ? *result : Json();
}

std::string refusal(std::string_view text, int depth = 64) {
    const auto result = parse_json(text, "test.json", depth);
    EXPECT_FALSE(result.ok()) << text;
    if (result.ok()) return {};
    EXPECT_EQ(result.error().code, ErrorCode::corrupt);
    return result.error().message;
}

// The object example of RFC 8259, section 13.
TEST(Json, ReadsTheExampleOfTheStandard) {
    const Json json = parsed(R"({"Image": {"Width": 800, "Height": 600, "Title": "View from 15th Floor",
        "Thumbnail": {"Url": "http://www.example.com/image/481989943", "Height": 125, "Width": 100},
        "Animated" : false, "IDs": [116, 943, 234, 38793]}})");
    const Json& image = *json.find("Image");
    EXPECT_EQ(image.find("Width")->as_int(), 800);
    EXPECT_EQ(image.find("Title")->as_string(), "View from 15th Floor");
    EXPECT_EQ(image.find("Animated")->as_bool(), false);
    EXPECT_EQ(image.find("Thumbnail")->find("Height")->as_double(), 125.0);
    ASSERT_EQ(image.find("IDs")->items().size(), 4u);
    EXPECT_EQ(image.find("IDs")->items()[3].as_int(), 38793);
    EXPECT_EQ(image.members().front().key, "Width");
    EXPECT_EQ(image.members().back().key, "IDs");
    EXPECT_EQ(image.find("width"), nullptr);
    EXPECT_EQ(image.find("Title")->find("anything"), nullptr);
    EXPECT_EQ(image.find("Title")->as_int(), std::nullopt);
}

TEST(Json, KeepsWholeNumbersExact) {
    EXPECT_EQ(parsed("9007199254740993").as_int(), 9007199254740993);
    EXPECT_EQ(parsed("-9223372036854775808").as_int(), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(parsed("9223372036854775808").as_int(), std::nullopt);
    EXPECT_EQ(parsed("9223372036854775808").as_double(), 9223372036854775808.0);
    EXPECT_EQ(parsed("1.0").as_int(), std::nullopt);
    EXPECT_EQ(parsed("1e2").as_double(), 100.0);
    EXPECT_EQ(parsed("-0").as_int(), std::nullopt);
    EXPECT_EQ(parsed("0.1").as_double(), 0.1);
}

TEST(Json, ReadsEscapes) {
    EXPECT_EQ(parsed(R"("\u00f1 \u65e5 \ud834\udd1e \"\\\/\b\f\n\r\t")").as_string(),
              "\xC3\xB1 \xE6\x97\xA5 \xF0\x9D\x84\x9E \"\\/\b\f\n\r\t");
    EXPECT_EQ(parsed(R"("\u0000")").as_string(), std::string(1, '\0'));
}

TEST(Json, SaysWhatIsWrongAndWhere) {
    const std::pair<std::string, std::string> cases[] = {
        {"", "byte 0 stands the text ends"},
        {"{\"a\":1,}", "byte 7 stands no string where a key"},
        {"[1,]", "byte 3 stands something that is no JSON value"},
        {"[1 2]", "byte 3 stands no comma or ]"},
        {"{\"a\" 1}", "no colon"},
        {"{\"a\":1 \"b\":2}", "no comma or }"},
        {"{\"a\":1,\"b\":2,\"a\":3}", "byte 13 stands the key \"a\" for the second time"},
        {"{\"a\":1,\"\\u0061\":3}", "second time"},
        {"1 2", "more bytes after"},
        {"01", "leading zero"},
        {"-", "no JSON value"},
        {"+1", "no JSON value"},
        {"1.", "decimal point"},
        {".5", "no JSON value"},
        {"1e", "exponent"},
        {"1e999", "too large"},
        {"NaN", "no JSON value"},
        {"nul", "no JSON value"},
        {"truex", "more bytes after"},
        {"\"a", "ends inside a string"},
        {"\"\\x\"", "escape"},
        {"\"\\u12g4\"", "escape"},
        {"\"\\ud800\"", "surrogate"},
        {"\"\\udc00\"", "surrogate"},
        {"\"\\ud800\\u0041\"", "surrogate"},
        {"\"\n\"", "control character"},
        {"\"\xC0\xAF\"", "not UTF-8"},
        {"\"\xED\xA0\x80\"", "not UTF-8"},
        {"\"\xF4\x90\x80\x80\"", "not UTF-8"},
        {"\"\xE6\x97\"", "not UTF-8"},
        {"\xEF\xBB\xBF{}", "byte order mark"},
        {"[1", "ends inside an array"},
        {"{\"a\":1", "ends inside an object"},
        {std::string("[\0]", 3), "no JSON value"},
        {std::string("1\0", 2), "more bytes after"},
        {"\f1", "no JSON value"},
        {"/*c*/1", "no JSON value"},
    };
    for (const auto& [text, expected] : cases) {
        const std::string message = refusal(text);
        EXPECT_NE(message.find(expected), message.npos) << text << " gave: " << message;
        EXPECT_EQ(message.find("[weights] test.json is not valid JSON: at byte "), 0u) << message;
    }
}

TEST(Json, LimitsDepth) {
    const auto nested = [](int depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_TRUE(parse_json(nested(64), "test").ok());
    EXPECT_NE(refusal(nested(65)).find("deeper than 64"), std::string::npos);
    EXPECT_NE(refusal(nested(1000000)).find("deeper than 64"), std::string::npos);
    EXPECT_TRUE(parse_json("[[1]]", "test", 2).ok());
    EXPECT_NE(refusal("[{\"a\":[]}]", 2).find("deeper than 2"), std::string::npos);
}

TEST(Json, FindsEachOfManyKeys) {
    std::string text = "{";
    for (int i = 0; i < 50000; ++i)
        text += (i ? ",\"" : "\"") + std::to_string(i * 7919 % 50000) + "\":" + std::to_string(i);
    const Json json = parsed(text + "}");
    ASSERT_EQ(json.members().size(), 50000u);
    for (int i = 0; i < 50000; ++i) ASSERT_EQ(json.find(std::to_string(i * 7919 % 50000))->as_int(), i);
}

TEST(Json, QuotesWhatItReadsBack) {
    const std::string text =
        std::string("\"quoted\" \\ \n\t\x01\x7F ", 16) + "\xE6\x97\xA5\xF0\x9D\x84\x9E" + std::string(1, '\0');
    EXPECT_EQ(parsed(quote_json(text)).as_string(), text);
    EXPECT_EQ(parsed(quote_json("a\xFF")).as_string(), "a\xEF\xBF\xBD");
}

TEST(Json, ReadsFiles) {
    const testing::TemporaryFolder folder;
    EXPECT_EQ(read_json_file(folder.write("a.json", "[7]"))->items()[0].as_int(), 7);
    const auto broken = read_json_file(folder.write("b.json", "[7"));
    ASSERT_FALSE(broken.ok());
    EXPECT_NE(broken.error().message.find("b.json is not valid JSON: at byte 2"), std::string::npos);
    EXPECT_EQ(read_json_file(folder / "none.json").error().code, ErrorCode::not_found);
    EXPECT_EQ(read_json_file(folder.path()).error().code, ErrorCode::bad_input);
    EXPECT_EQ(read_json_file(folder.write("empty.json", "")).error().code, ErrorCode::corrupt);
}

}  // namespace
}  // namespace photoflux::weights
