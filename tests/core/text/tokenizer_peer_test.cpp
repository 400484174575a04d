// Token ids, normal forms and decoding against what Python's packages make of the same 2,000 strings
// (make_peer_tokens.py).
#include "text/tokenizer.h"
#include "text/unicode.h"
#include "weights/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace photoflux::text {
namespace {

using weights::Json;

#ifdef __SANITIZE_ADDRESS__
constexpr double kAllowedSeconds = 10.0;
#else
constexpr double kAllowedSeconds = 1.0;  // of processor time
#endif

std::filesystem::path fixtures() {
    const char* chosen = std::getenv("PHOTOFLUX_PEER_TOKENS");  // a folder made with --check, to try real vocabularies
    return chosen ? std::filesystem::path(chosen) : std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "peer_tokens";
}

Json read(const std::filesystem::path& file) {
    auto json = weights::read_json_file(file);
    if (!json.ok()) {
        ADD_FAILURE() << json.error().message;
        return {};
    }
    return std::move(json).value();
}

std::vector<std::int64_t> integers(const Json& json) {
    std::vector<std::int64_t> out;
    for (const Json& item : json.items()) out.push_back(item.as_int().value_or(-1));
    return out;
}

std::string shown(const std::string& text) { return text.size() <= 300 ? text : text.substr(0, 300) + "…"; }

/// Every string's ids, cut and filled ids, and unknown tokens in one folder.
void expect_equal(const std::filesystem::path& folder, const std::vector<Json>& strings) {
    const Json expected = read(folder / "expected.json");
    const auto opened = Tokenizer::open(folder);
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    const Tokenizer& tokenizer = *opened;
    EXPECT_EQ(tokenizer.pad_id(), expected.find("pad")->as_int());
    EXPECT_EQ(tokenizer.eos_id(), expected.find("end")->as_int());
    if (const auto length = expected.find("max_length")->as_int()) {
        EXPECT_EQ(tokenizer.max_length(), static_cast<std::size_t>(*length));
    }

    const auto length = static_cast<std::size_t>(*expected.find("length")->as_int());
    const auto unknown = expected.find("unknown")->as_int();
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < strings.size(); ++i) {
        const std::string& text = *strings[i].text();
        const auto ids = integers(expected.find("ids")->items()[i]);
        const bool equal = tokenizer.ids(text) == ids &&
                           tokenizer.encode(text, length) == integers(expected.find("encoded")->items()[i]);
        const bool counted =
            !unknown || text.find("<unk>") != text.npos ||
            tokenizer.unknown_count(text) == static_cast<std::size_t>(std::count(ids.begin(), ids.end(), *unknown));
        if (equal && counted) continue;
        if (++wrong <= 5) {
            EXPECT_EQ(tokenizer.ids(text), ids) << "string " << i << ": " << shown(text);
            EXPECT_TRUE(counted) << "unknown tokens of string " << i << ": " << shown(text);
        }
    }
    EXPECT_EQ(wrong, 0u) << "of " << strings.size() << " strings in " << folder;
}

void expect_equal_in_every_case(const std::filesystem::path& folder) {
    const Json all = read(folder / "strings.json");
    const auto& strings = all.find("strings")->items();
    ASSERT_EQ(strings.size(), 2000u);
    const auto& cases = all.find("cases")->items();
    ASSERT_FALSE(cases.empty());
    for (const Json& name : cases) {
        SCOPED_TRACE(*name.text());
        expect_equal(folder / *name.text(), strings);
    }
}

TEST(TokenizerPeer, EveryStringHasTheReferencesIdsInEveryLayout) { expect_equal_in_every_case(fixtures()); }

TEST(TokenizerPeer, TheVocabulariesThatWeCarryGiveTheReferencesIds) {
    const auto folder = std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "carried_tokens";
    expect_equal_in_every_case(folder);
    const auto clip = Tokenizer::open(folder / "clip"), t5 = Tokenizer::open(folder / "t5");
    ASSERT_TRUE(clip.ok() && t5.ok());
    EXPECT_EQ(clip->max_length(), 77u);
    EXPECT_EQ(t5->max_length(), 512u);
    EXPECT_EQ(clip->ids("a photo of a cat"),
              (std::vector<std::int64_t>{49406, 320, 1125, 539, 320, 2368, 49407}));  // as published with CLIP
}

TEST(TokenizerPeer, IllFormedBytesBecomeWhatPythonMakesOfThem) {
    const Json expected = read(fixtures() / "unicode.json");
    ASSERT_FALSE(expected.find("bytes")->items().empty());
    for (const Json& pair : expected.find("bytes")->items()) {
        std::string bytes;
        for (const std::int64_t byte : integers(pair.items()[0])) bytes.push_back(static_cast<char>(byte));
        EXPECT_EQ(encode_utf8(decode_utf8(bytes)), *pair.items()[1].text());
    }
}

TEST(TokenizerPeer, NormalFormsAndLowerCaseAreUnicodes) {
    const Json all = read(fixtures() / "strings.json");
    const Json expected = read(fixtures() / "unicode.json");
    const std::pair<const char*, NormalForm> forms[] = {
        {"NFC", NormalForm::nfc}, {"NFD", NormalForm::nfd}, {"NFKC", NormalForm::nfkc}, {"NFKD", NormalForm::nfkd}};
    const auto& strings = all.find("strings")->items();
    for (std::size_t i = 0; i < strings.size(); ++i) {
        const std::u32string text = decode_utf8(*strings[i].text());
        for (const auto& [name, form] : forms) {
            EXPECT_EQ(encode_utf8(normal_form(text, form)), *expected.find(name)->items()[i].text()) << name << i;
        }
        EXPECT_EQ(encode_utf8(lower_case(text)), *expected.find("lower")->items()[i].text()) << i;
    }
}

TEST(TokenizerPeer, TenThousandDifferentWordsTakeWellUnderASecond) {
    std::string prompt;
    for (int i = 0; i < 10'000; ++i) prompt += "watercolor" + std::to_string(i * 7919) + "paintings ";
    const Json all = read(fixtures() / "strings.json");
    for (const Json& name : all.find("cases")->items()) {
        const auto tokenizer = Tokenizer::open(fixtures() / *name.text());
        ASSERT_TRUE(tokenizer.ok());
        const std::clock_t begin = std::clock();
        EXPECT_GT(tokenizer->ids(prompt).size(), 10'000u);
        const double taken = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        EXPECT_LT(taken, kAllowedSeconds) << *name.text();
        RecordProperty(*name.text(), std::to_string(taken));
    }
}

}  // namespace
}  // namespace photoflux::text
