// Any bytes: parse_json accepts or refuses, never crashes, and what it accepts holds together and can be written again.

#include "demand.h"
#include "weights/json.h"

using namespace photoflux::weights;

namespace {

int depth_of(const Json& json) {
    int deepest = 0;
    for (const Json& item : json.items()) deepest = std::max(deepest, depth_of(item));
    for (const auto& [key, value] : json.members()) {
        demand(json.find(key) == &value, "a member is found by its key");
        demand(is_utf8(key), "keys are UTF-8");
        deepest = std::max(deepest, depth_of(value));
    }
    if (json.text()) {
        demand(is_utf8(*json.text()), "texts are UTF-8");
        const auto again = parse_json(quote_json(*json.text()), "again");
        demand(again.ok() && *again->text() == *json.text(), "a quoted text reads as itself");
    }
    if (const auto whole = json.as_int())
        demand(json.as_double().value() == static_cast<double>(*whole), "a number has one value");
    return json.is_array() || json.is_object() ? deepest + 1 : deepest;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr int kDeepest = 8;
    const auto json = parse_json({reinterpret_cast<const char*>(data), size}, "fuzz", kDeepest);
    if (!json.ok()) {
        demand(!json.cancelled() && !json.error().message.empty(), "a refusal says why");
        return 0;
    }
    demand(depth_of(*json) <= kDeepest, "nothing is nested more deeply than allowed");
    return 0;
}

std::vector<std::string> fuzz_seeds() {
    return {
        R"({"weight_map":{"a":"model-00001-of-00002.safetensors","\u00f1\ud834\udd1e":[1,-2.5e-3,true,null]}})",
        R"([[[[[[[[1]]]]]]]])",
        R"({"a":{"b":[false,0,-0,1e308,9223372036854775807,-9223372036854775808,18446744073709551615]}})",
        "\"\\u0000\\\"\\\\\\/\\b\\f\\n\\r\\t\x7F\xC3\xB1\xF0\x9F\x98\x80\"",
        // One for each rule that a text can break.
        "",
        " ",
        "\xEF\xBB\xBF{}",
        "{} x",
        "[[[[[[[[[1]]]]]]]]]",
        R"({"a":1,"a":2})",
        R"({"a" 1})",
        R"({"a":1,})",
        R"({a:1})",
        "[1,]",
        "[1 2]",
        "[1",
        R"({"a":)",
        "\"a",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"\n\"",
        "\"\xFF\"",
        "\"\xC0\xAF\"",
        "\"\xED\xA0\x80\"",
        "\"\xF4\x90\x80\x80\"",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "1e999",
        "0x1",
        "NaN",
        "Infinity",
        "tru",
        "nul",
        "'a'",
        "// comment\n1",
    };
}
