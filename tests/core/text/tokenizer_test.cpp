// Tokenizer files small enough to read here, broken in every way; what the references make of real ones: the peer test.
#include "text/tokenizer.h"

#include <gtest/gtest.h>

#include <fstream>
#include <limits>
#include <thread>

namespace photoflux::text {
namespace {

namespace fs = std::filesystem;
using Ids = std::vector<std::int64_t>;

class TokenizerFolder : public testing::Test {
protected:
    void SetUp() override {
        const auto* info = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::path(testing::TempDir()) / (std::string("photoflux_text_") + info->name());
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& contents) const {
        std::ofstream(folder_ / name, std::ios::binary) << contents;
    }

    /// Words of a, b and ▁ by a unigram model; `more` replaces the default parts.
    void write_unigram(const std::string& normalizer = "null", const std::string& pre_tokenizer = kMetaspace) const {
        write("tokenizer.json", R"({"added_tokens": [
            {"id": 0, "content": "<pad>", "special": true}, {"id": 1, "content": "</s>", "special": true}],
            "normalizer": )" + normalizer +
                                    R"(, "pre_tokenizer": )" + pre_tokenizer + R"(,
            "post_processor": {"type": "TemplateProcessing",
                "single": [{"Sequence": {"id": "A"}}, {"SpecialToken": {"id": "</s>"}}],
                "special_tokens": {"</s>": {"ids": [1]}}},
            "model": {"type": "Unigram", "unk_id": 2, "vocab": [["<pad>", 0], ["</s>", 0], ["<unk>", 0],
                ["▁", -3], ["a", -2], ["b", -2], ["▁a", -1.5], ["ab", -2.5], ["▁ab", -4.5]]}})");
    }

    std::string error(ErrorCode code) const {
        const auto opened = Tokenizer::open(folder_);
        if (opened.ok()) {
            ADD_FAILURE() << "opened";
            return {};
        }
        EXPECT_EQ(opened.error().code, code);
        return opened.error().message;
    }

    Tokenizer open() const {
        auto opened = Tokenizer::open(folder_);
        if (!opened.ok()) throw std::runtime_error(opened.error().message);
        return std::move(opened).value();
    }

    static constexpr const char* kMetaspace =
        R"({"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always"})";
    fs::path folder_;
};

bool mentions(const std::string& message, const std::string& part) { return message.find(part) != std::string::npos; }

TEST_F(TokenizerFolder, TakesTheBestPathAndEndsTheText) {
    write_unigram();
    // ▁a + b: -3.5; ▁ab: -4.5; ▁ + ab: -5.5
    EXPECT_EQ(open().ids("ab"), (Ids{6, 5, 1}));
    EXPECT_EQ(open().ids(""), (Ids{1}));
}

TEST_F(TokenizerFolder, AnyLengthKeepsTheEndAndFillsUp) {
    write_unigram();
    const Tokenizer tokenizer = open();
    EXPECT_EQ(tokenizer.encode("ab ab", 8), (Ids{6, 5, 6, 5, 1, 0, 0, 0}));
    EXPECT_EQ(tokenizer.encode("ab ab", 3), (Ids{6, 5, 1}));
    EXPECT_EQ(tokenizer.encode("ab ab", 1), (Ids{1}));
    EXPECT_EQ(tokenizer.encode("ab ab", 0), Ids{});
}

TEST_F(TokenizerFolder, CountsUnknownRunsAndNotLiteralTokens) {
    write_unigram();
    EXPECT_EQ(open().unknown_count("ab"), 0u);
    EXPECT_EQ(open().unknown_count("xyz xyz </s>"), 2u);
}

TEST_F(TokenizerFolder, IllFormedBytesAreUnknownAndNoCrash) {
    write_unigram();
    EXPECT_EQ(open().ids("a\xff\xc3"), (Ids{6, 2, 1}));
}

TEST_F(TokenizerFolder, LengthIsUnlimitedUnlessTheSettingsSaySo) {
    write_unigram();
    constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();
    EXPECT_EQ(open().max_length(), unlimited);
    write("tokenizer_config.json", R"({"model_max_length": 1000000000000000019884624838656})");
    EXPECT_EQ(open().max_length(), unlimited);
    write("tokenizer_config.json", R"({"model_max_length": 77, "pad_token": {"content": "</s>"}})");
    EXPECT_EQ(open().max_length(), 77u);
    EXPECT_EQ(open().pad_id(), 1);
}

TEST_F(TokenizerFolder, ThreadsShareOneTokenizer) {
    write("vocab.json",
          R"({"a": 0, "b": 1, "a</w>": 2, "b</w>": 3, "ab</w>": 4, "<|startoftext|>": 5, "<|endoftext|>": 6})");
    write("merges.txt", "#version: 0.2\na b</w>\n");
    const Tokenizer tokenizer = open();
    std::vector<std::thread> threads;
    threads.reserve(4);
    std::vector<int> wrong(4);
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 500; ++i) wrong[t] += tokenizer.ids("AB a\tb") != Ids{5, 4, 2, 3, 6};
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(wrong, std::vector<int>(4));
}

TEST_F(TokenizerFolder, AnEmptyFolderSaysWhatIsMissing) {
    EXPECT_TRUE(mentions(error(ErrorCode::not_found), "tokenizer.json"));
    write("vocab.json", R"({"a": 0})");
    EXPECT_TRUE(mentions(error(ErrorCode::not_found), "merges.txt"));
}

TEST_F(TokenizerFolder, AnUnknownComponentIsNamed) {
    write_unigram(R"({"type": "Sequence", "normalizers": [{"type": "NFC"}, {"type": "BertNormalizer"}]})");
    EXPECT_TRUE(mentions(error(ErrorCode::bad_input), "normalizer \"BertNormalizer\""));
    write_unigram("null", R"({"type": "UnicodeScripts"})");
    EXPECT_TRUE(mentions(error(ErrorCode::bad_input), "pre_tokenizer \"UnicodeScripts\""));
    write_unigram(R"({"type": "Replace", "pattern": {"Regex": "(?i)x"}, "content": ""})");
    EXPECT_TRUE(mentions(error(ErrorCode::bad_input), "(?i)x"));
    write("tokenizer.json", R"({"model": {"type": "WordPiece", "vocab": {"a": 0}}})");
    EXPECT_TRUE(mentions(error(ErrorCode::bad_input), "model \"WordPiece\""));
    write("tokenizer.json", R"({"model": {"type": "BPE", "vocab": {"a": 0}, "merges": [], "byte_fallback": true}})");
    EXPECT_TRUE(mentions(error(ErrorCode::bad_input), "byte_fallback"));
}

TEST_F(TokenizerFolder, FilesOfDifferentModelsAreRefused) {
    write("vocab.json", R"({"a": 0, "b": 1, "<|startoftext|>": 2, "<|endoftext|>": 3})");
    write("merges.txt", "#version: 0.2\na b\n");
    EXPECT_TRUE(mentions(error(ErrorCode::corrupt), "\"a b\""));
    write("merges.txt", "#version: 0.2\nab\n");
    EXPECT_TRUE(mentions(error(ErrorCode::corrupt), "line 2"));
    write("merges.txt", "");
    write("vocab.json", R"({"a": -1})");
    EXPECT_TRUE(mentions(error(ErrorCode::corrupt), "\"a\""));
}

TEST_F(TokenizerFolder, DamagedRulesAreErrorsNotCrashes) {
    for (const char* json : {"", "[]", "{}", R"({"model": {}})", R"({"model": {"type": "Unigram"}})",
                             R"({"model": {"type": "Unigram", "unk_id": 5, "vocab": [["a", 0]]}})",
                             R"({"model": {"type": "Unigram", "unk_id": 0, "vocab": [["a"]]}})",
                             R"({"model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["a"]}})"}) {
        write("tokenizer.json", json);
        EXPECT_FALSE(Tokenizer::open(folder_).ok()) << json;
    }
    write_unigram(R"({"type": "Precompiled", "precompiled_charsmap": "/////w=="})");
    EXPECT_TRUE(mentions(error(ErrorCode::corrupt), "precompiled_charsmap"));
    // A trie of one unit whose offset leads out of it.
    write_unigram(R"({"type": "Precompiled", "precompiled_charsmap": "BAAAAP////8="})");
    EXPECT_EQ(open().ids("ab"), (Ids{6, 5, 1}));
}

/// One length-delimited field of a protocol buffer.
std::string field(int number, const std::string& contents) {
    return std::string{static_cast<char>(number << 3 | 2), static_cast<char>(contents.size())} + contents;
}

std::string piece(const std::string& text, char type) {
    return field(1, field(1, text) + std::string{0x15, 0, 0, '\x80', '\xBF', 0x18, type});  // score -1
}

TEST_F(TokenizerFolder, ASentencePieceModelCutAnywhereIsAnErrorOrOpens) {
    const std::string whole = piece("<pad>", 3) + piece("</s>", 3) + piece("<unk>", 2) + piece("\xE2\x96\x81", 1) +
                              piece("ab", 1) + field(3, field(1, "identity"));
    write("spiece.model", whole);
    EXPECT_EQ(open().ids(" ab  ab</s>"), (Ids{3, 4, 3, 4, 1}));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        write("spiece.model", whole.substr(0, size));
        const auto opened = Tokenizer::open(folder_);
        EXPECT_TRUE(!opened.ok() || !opened->ids("ab").empty()) << size;
    }
    write("spiece.model", whole + field(2, {0x18, 2}));
    EXPECT_TRUE(mentions(error(ErrorCode::bad_input), "unigram"));
    write("spiece.model", "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF");
    EXPECT_TRUE(mentions(error(ErrorCode::corrupt), "spiece.model"));
}

}  // namespace
}  // namespace photoflux::text
