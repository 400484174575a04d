#include "text/byte_pair.h"
#include "text/json_parts.h"
#include "text/sentencepiece_model.h"
#include "text/tokenizer_rules.h"
#include "text/unigram.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace photoflux::text {
namespace {

namespace fs = std::filesystem;
using weights::Json;

/// transformers 5 builds these around vocab.json and merges.txt (models/clip/tokenization_clip.py).
constexpr std::string_view kClipRules = R"json({
  "normalizer": {"type": "Sequence", "normalizers": [
    {"type": "NFC"}, {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "}, {"type": "Lowercase"}]},
  "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
    {"type": "Split", "behavior": "Removed", "invert": true, "pattern": {"Regex":
      "<\\|startoftext\\|>|<\\|endoftext\\|>|'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+"}},
    {"type": "ByteLevel", "add_prefix_space": false, "use_regex": true}]}
})json";

const Json kAbsent;  // in place of a member that a file leaves out

/// The result, with the file's name before its message. Errors of other parts name the file themselves.
template <class T>
Result<T> in_file(const fs::path& file, Result<T> result) {
    if (result.ok() || result.cancelled()) return result;
    const Error& error = result.error();
    if (error.sentence && error.sentence->part != "text") return result;
    return Error{error.code, sentence("text", "%1: %2").with(file.string(), error)};
}

/// "merges" as pairs or, in older files, as texts with one space between.
Result<std::vector<std::pair<std::string, std::string>>> merges_of(const Json& model) {
    std::vector<std::pair<std::string, std::string>> merges;
    const Json* all = model.find("merges");
    if (!all) return Error{ErrorCode::corrupt, sentence("text", "the BPE model has no merges")};
    for (const Json& merge : all->items()) {
        const auto& pair = merge.items();
        if (pair.size() == 2 && pair[0].text() && pair[1].text()) {
            merges.emplace_back(*pair[0].text(), *pair[1].text());
            continue;
        }
        const std::string* line = merge.text();
        const std::size_t space = line ? line->find(' ') : std::string::npos;
        if (space == std::string::npos) {
            return Error{ErrorCode::corrupt, sentence("text", "merge %1 is not a pair").with(merges.size() + 1)};
        }
        merges.emplace_back(line->substr(0, space), line->substr(space + 1));
    }
    return merges;
}

Result<BytePair::Vocabulary> vocabulary_of(const Json* json) {
    BytePair::Vocabulary vocabulary;
    if (!json || json->members().empty())
        return Error{ErrorCode::corrupt, sentence("text", "the vocabulary is missing or empty")};
    for (const Json::Member& member : json->members()) {
        const auto id = member.value.as_int();
        if (!id || *id < 0)
            return Error{ErrorCode::corrupt, sentence("text", "the token \"%1\" has no valid id").with(member.key)};
        vocabulary.emplace(member.key, *id);
    }
    return vocabulary;
}

Result<std::unique_ptr<WordModel>> parse_byte_pair(const Json& json) {
    const Json* dropout = json.find("dropout");
    if (flag(json, "byte_fallback", false) || (dropout && dropout->as_double().value_or(0) > 0)) {
        return unsupported_part("BPE model", dropout && !dropout->is_null() ? "dropout" : "byte_fallback");
    }
    BytePair::Settings settings;
    if (const Json* unknown = json.find("unk_token"); unknown && unknown->text()) {
        settings.unknown_token = *unknown->text();
    }
    settings.prefix = string_of(json, "continuing_subword_prefix");
    settings.suffix = string_of(json, "end_of_word_suffix");
    settings.fuse_unknown = flag(json, "fuse_unk", false);
    settings.whole_words_first = flag(json, "ignore_merges", false);
    PHOTOFLUX_TRY(auto vocabulary, vocabulary_of(json.find("vocab")));
    PHOTOFLUX_TRY(const auto merges, merges_of(json));
    PHOTOFLUX_TRY(auto model, BytePair::create(std::move(vocabulary), merges, std::move(settings)));
    return std::unique_ptr<WordModel>(std::move(model));
}

Result<std::unique_ptr<WordModel>> parse_unigram(const Json& json) {
    if (flag(json, "byte_fallback", false)) return unsupported_part("Unigram model", "byte_fallback");
    std::vector<Unigram::Token> tokens;
    const Json* vocabulary = json.find("vocab");
    for (const Json& entry : (vocabulary ? *vocabulary : kAbsent).items()) {
        const auto& pair = entry.items();
        const auto score = pair.size() == 2 && pair[0].text() ? pair[1].as_double() : std::nullopt;
        if (!score) {
            return Error{ErrorCode::corrupt,
                         sentence("text", "entry %1 of the Unigram vocabulary is not a token with its score")
                             .with(tokens.size())};
        }
        tokens.push_back({*pair[0].text(), *score});
    }
    const Json* unknown = json.find("unk_id");
    const std::int64_t unknown_id = unknown ? unknown->as_int().value_or(-1) : -1;
    PHOTOFLUX_TRY(auto model, Unigram::create(std::move(tokens), unknown_id, Unigram::Precision::double_));
    return std::unique_ptr<WordModel>(std::move(model));
}

Result<std::unique_ptr<WordModel>> parse_model(const Json* json) {
    if (!json) return Error{ErrorCode::corrupt, sentence("text", "it has no model")};
    std::string type = string_of(*json, "type");
    if (type.empty()) type = json->find("merges") ? "BPE" : json->find("unk_id") ? "Unigram" : "";
    if (type == "BPE") return parse_byte_pair(*json);
    if (type == "Unigram") return parse_unigram(*json);
    return unsupported_part("model", type);
}

AddedToken added_token(const Json& json, std::int64_t id) {
    return {string_of(json, "content"),       id,
            flag(json, "single_word", false), flag(json, "lstrip", false),
            flag(json, "rstrip", false),      flag(json, "normalized", false)};
}

}  // namespace

/// Opens each of the three kinds of folder.
class TokenizerFiles {
public:
    explicit TokenizerFiles(fs::path folder) : folder_(std::move(folder)) {}

    Result<Tokenizer> open() {
        PHOTOFLUX_CHECK(read_settings());
        auto rules = std::make_unique<Tokenizer::Rules>();
        std::error_code ignored;
        fs::path file = folder_ / "tokenizer.json";
        Result<void> opened = Done{};
        if (fs::exists(file, ignored)) {
            opened = open_tokenizer_json(file, *rules);
        } else if (file = folder_ / "vocab.json"; fs::exists(file, ignored)) {
            opened = open_clip(file, *rules);
        } else if (file = folder_ / "spiece.model"; fs::exists(file, ignored)) {
            opened = open_t5(file, *rules);
        } else {
            return Error{ErrorCode::not_found,
                         sentence("text",
                                  "%1 has no tokenizer.json, vocab.json or spiece.model; the model's folder is not "
                                  "complete")
                             .with(folder_.string())};
        }
        PHOTOFLUX_CHECK(in_file(file, std::move(opened)));
        PHOTOFLUX_CHECK(in_file(file, finish(*rules)));
        return Tokenizer(std::move(rules));
    }

private:
    Result<void> read_settings() {
        std::error_code ignored;
        if (const fs::path file = folder_ / "tokenizer_config.json"; fs::exists(file, ignored)) {
            PHOTOFLUX_TRY(config_, weights::read_json_file(file));
        }
        if (const fs::path file = folder_ / "special_tokens_map.json"; fs::exists(file, ignored)) {
            PHOTOFLUX_TRY(special_, weights::read_json_file(file));
        }
        return Done{};
    }

    /// "pad_token" and the like: a text, or an object with flags. Without id.
    std::optional<AddedToken> named(std::string_view name) const {
        for (const Json* source : {&config_, &special_}) {
            const Json* token = source->find(name);
            if (token && token->text()) return AddedToken{*token->text()};
            if (token && token->is_object()) return added_token(*token, 0);
        }
        return std::nullopt;
    }

    std::string name_of(std::string_view name, const std::string& otherwise) const {
        const auto token = named(name);
        return token ? token->content : otherwise;
    }

    std::vector<AddedToken> added_by_settings() const {
        std::vector<AddedToken> tokens;
        const Json* listed = config_.find("added_tokens_decoder");
        for (const Json::Member& member : (listed ? *listed : kAbsent).members()) {
            tokens.push_back(added_token(member.value, std::strtoll(member.key.c_str(), nullptr, 10)));
        }
        return tokens;
    }

    Result<void> open_tokenizer_json(const fs::path& file, Tokenizer::Rules& rules) {
        PHOTOFLUX_TRY(const Json json, weights::read_json_file(file));
        PHOTOFLUX_TRY(rules.normalizer, Normalizer::parse(json.find("normalizer")));
        PHOTOFLUX_TRY(rules.pre_tokenizer, PreTokenizer::parse(json.find("pre_tokenizer")));
        PHOTOFLUX_TRY(rules.model, parse_model(json.find("model")));
        PHOTOFLUX_TRY(rules.post_processor, PostProcessor::parse(json.find("post_processor")));
        std::vector<AddedToken> added;
        const Json* listed = json.find("added_tokens");
        for (const Json& token : (listed ? *listed : kAbsent).items()) {
            const Json* id = token.find("id");
            const auto number = id ? id->as_int() : std::nullopt;
            if (!number) return Error{ErrorCode::corrupt, sentence("text", "an added token has no id")};
            added.push_back(added_token(token, *number));
        }
        set_added(rules, std::move(added));
        if (const Json* padding = json.find("padding")) pad_ = string_of(*padding, "pad_token");
        return Done{};
    }

    Result<void> open_clip(const fs::path& file, Tokenizer::Rules& rules) {
        PHOTOFLUX_TRY(const Json json, weights::read_json_file(file));
        PHOTOFLUX_TRY(auto vocabulary, vocabulary_of(&json));
        PHOTOFLUX_TRY(const auto merges, read_merges(folder_ / "merges.txt"));
        const std::string end = "<|endoftext|>";
        eos_ = pad_ = end;
        BytePair::Settings settings;
        settings.unknown_token = name_of("unk_token", end);
        settings.suffix = "</w>";
        PHOTOFLUX_TRY(rules.model, BytePair::create(std::move(vocabulary), merges, std::move(settings)));
        PHOTOFLUX_TRY(const Json clip, weights::parse_json(kClipRules, "CLIP's rules"));
        PHOTOFLUX_TRY(rules.normalizer, Normalizer::parse(clip.find("normalizer")));
        PHOTOFLUX_TRY(rules.pre_tokenizer, PreTokenizer::parse(clip.find("pre_tokenizer")));

        std::vector<AddedToken> added = added_by_settings();
        add_missing(added, named("bos_token").value_or(AddedToken{"<|startoftext|>"}), rules);
        for (const std::string_view name : {"eos_token", "unk_token", "pad_token"}) {
            add_missing(added, named(name).value_or(AddedToken{end}), rules);
        }
        set_added(rules, std::move(added));
        PHOTOFLUX_TRY(const std::int64_t begin_id, special_id(rules, name_of("bos_token", "<|startoftext|>")));
        PHOTOFLUX_TRY(const std::int64_t end_id, special_id(rules, name_of("eos_token", end)));
        rules.post_processor.before = {begin_id};
        rules.post_processor.after = {end_id};
        return Done{};
    }

    Result<std::vector<std::pair<std::string, std::string>>> read_merges(const fs::path& file) {
        std::vector<std::pair<std::string, std::string>> merges;
        std::ifstream stream(file, std::ios::binary);
        if (!stream)
            return Error{ErrorCode::not_found,
                         sentence("text", "merges.txt beside it cannot be read; the folder is not complete")};
        std::string line;
        for (std::size_t number = 1; std::getline(stream, line); ++number) {
            if (!line.empty() && line.back() == '\r') line.pop_back();
            if (line.empty() || line.starts_with("#version")) continue;
            const std::size_t space = line.find(' ');
            if (space == std::string::npos || line.find(' ', space + 1) != std::string::npos) {
                return Error{ErrorCode::corrupt, sentence("text", "line %1 of merges.txt is not a pair").with(number)};
            }
            merges.emplace_back(line.substr(0, space), line.substr(space + 1));
        }
        return merges;
    }

    Result<void> open_t5(const fs::path& file, Tokenizer::Rules& rules) {
        PHOTOFLUX_TRY(SentencePieceModel model, SentencePieceModel::open(file));
        rules.model = std::move(model.model);
        rules.normalizer = std::move(model.normalizer);
        rules.post_processor.once = true;
        std::vector<AddedToken> added = added_by_settings();
        eos_ = "</s>";
        pad_ = "<pad>";
        add_missing(added, named("eos_token").value_or(AddedToken{eos_}), rules);
        add_missing(added, named("unk_token").value_or(AddedToken{"<unk>"}), rules);
        add_missing(added, named("pad_token").value_or(AddedToken{pad_}), rules);
        // The sentinels lie behind the model's own pieces, the last one first.
        const Json* listed = config_.find("extra_ids");
        const std::int64_t extra = std::clamp<std::int64_t>(listed ? listed->as_int().value_or(100) : 100, 0, 100'000);
        for (std::int64_t i = 0; i < extra; ++i) {
            AddedToken token{"<extra_id_" + std::to_string(i) + ">"};
            token.id = static_cast<std::int64_t>(model.size) + extra - 1 - i;
            token.lstrip = token.rstrip = true;
            add_missing(added, std::move(token), rules);
        }
        for (AddedToken& token : added) token.python_spaces = true;
        set_added(rules, std::move(added));
        PHOTOFLUX_TRY(const std::int64_t end_id, special_id(rules, name_of("eos_token", eos_)));
        rules.post_processor.after = {end_id};
        return Done{};
    }

    /// Tokens of the settings that the list lacks, with their id in the vocabulary where they are in it.
    static void add_missing(std::vector<AddedToken>& list, AddedToken token, const Tokenizer::Rules& rules) {
        for (const AddedToken& own : list) {
            if (own.content == token.content) return;
        }
        const auto id = rules.model->id_of(token.content);
        if (!id && token.id == 0) return;
        if (id) token.id = *id;
        list.push_back(std::move(token));
    }

    static void set_added(Tokenizer::Rules& rules, std::vector<AddedToken> tokens) {
        const Normalizer& normalizer = rules.normalizer;
        rules.added =
            AddedTokens(std::move(tokens), [&](std::u32string text) { return normalizer.apply(std::move(text)); });
    }

    static Result<std::int64_t> special_id(const Tokenizer::Rules& rules, const std::string& content) {
        auto id = rules.added.id_of(content);
        if (!id) id = rules.model->id_of(content);
        if (!id)
            return Error{ErrorCode::corrupt,
                         sentence("text", "the special token \"%1\" is not in the vocabulary").with(content)};
        return *id;
    }

    /// Padding, end and length: from the settings, else from what the rules say.
    Result<void> finish(Tokenizer::Rules& rules) {
        if (!rules.post_processor.after.empty()) rules.eos_id = rules.post_processor.after.back();
        if (const std::string eos = name_of("eos_token", eos_); !eos.empty()) {
            PHOTOFLUX_TRY(rules.eos_id, special_id(rules, eos));
        }
        rules.pad_id = rules.eos_id;
        std::string pad = name_of("pad_token", pad_);
        if (pad.empty() && special_id(rules, "<pad>").ok()) pad = "<pad>";
        if (!pad.empty()) {
            PHOTOFLUX_TRY(rules.pad_id, special_id(rules, pad));
        }
        for (const std::string_view side : {"padding_side", "truncation_side"}) {
            if (string_of(config_, side) == "left") {
                return Error{
                    ErrorCode::bad_input,
                    sentence("text", "its settings say %1 = left, which FLUX's text encoders do not take").with(side)};
            }
        }
        const Json* length = config_.find("model_max_length");
        const auto value = length ? length->as_double() : std::nullopt;
        if (value && *value >= 1 && *value < 1e9) rules.max_length = static_cast<std::size_t>(*value);
        return Done{};
    }

    fs::path folder_;
    Json config_, special_;
    std::string eos_, pad_;  // where the settings name none
};

Result<Tokenizer> Tokenizer::open(const std::filesystem::path& folder) { return TokenizerFiles(folder).open(); }

}  // namespace photoflux::text
