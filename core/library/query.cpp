#include "library/query.h"

#include "library/query_values.h"
#include "library/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace photoflux::library {

namespace {

constexpr std::array<std::string_view, 27> kNames = {
    "camera", "lens",     "tag",   "person",   "place",  "taken", "rating", "model", "prompt",
    "album",  "file",     "title", "caption",  "format", "kind",  "flag",   "is",    "has",
    "iso",    "aperture", "focal", "exposure", "size",   "width", "height", "added", "seed"};
constexpr std::array<Field, 27> kFields = {
    Field::camera,   Field::lens,   Field::tag,   Field::person, Field::place, Field::taken,    Field::rating,
    Field::model,    Field::prompt, Field::album, Field::file,   Field::title, Field::caption,  Field::format,
    Field::kind,     Field::flag,   Field::is,    Field::has,    Field::iso,   Field::aperture, Field::focal,
    Field::exposure, Field::size,   Field::width, Field::height, Field::added, Field::seed};

/// A word between spaces and bars.
struct Word {
    std::size_t at = 0;
    bool no = false;
    std::string field;  // as written, empty without one
    bool has_field = false;
    std::string value;  // without quotes
    bool quoted = false;
    bool after_bar = false;  // a bar stands before it …
    bool glued = false;      // … without spaces: it is another value of the word before
};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// From `at`, where no space stands, to the next space or bar outside quotes.
Word read_word(std::string_view text, std::size_t& at) {
    Word word;
    word.at = at;
    if (text[at] == '-' && at + 1 < text.size() && !is_space(text[at + 1])) {
        word.no = true;
        ++at;
    }
    bool inside = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (!inside && (is_space(c) || c == '|')) break;
        if (c == '"') {
            inside = !inside;
            word.quoted = true;
        } else if (c == ':' && !word.has_field && !word.quoted && is_name(word.value)) {
            word.has_field = true;
            word.field = folded(word.value);
            word.value.clear();
        } else {
            word.value += c;
        }
    }
    return word;
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    bool bar = false;
    bool space = true;
    bool space_before_bar = true;
    for (std::size_t at = 0; at < text.size();) {
        if (is_space(text[at])) {
            space = true;
            ++at;
        } else if (text[at] == '|') {
            if (!bar) space_before_bar = space;
            bar = true;
            space = false;
            ++at;
        } else {
            Word word = read_word(text, at);
            word.after_bar = bar && !words.empty();
            word.glued = word.after_bar && !space_before_bar && !space && !word.has_field && !word.no;
            words.push_back(std::move(word));
            bar = space = false;
        }
    }
    return words;
}

std::string list_of(std::span<const std::string_view> names) {
    std::string list;
    for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
}

Error unknown_field(const Word& word, std::string_view text) {
    // People count characters, not bytes.
    std::size_t place = 1;
    for (std::size_t at = 0; at < word.at; ++place) next_character(text, at);
    return {ErrorCode::usage, sentence("library",
                                       "at character %1: there is no field \"%2\"; there are %3. Words with a colon go "
                                       "into quotes")
                                  .with(place, word.field, list_of(field_names()))};
}

Error bad_value(const Word& word, Field field, std::string_view text) {
    std::size_t place = 1;
    for (std::size_t at = 0; at < word.at; ++place) next_character(text, at);
    std::string name = "taken";
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (kFields[i] == field) name = kNames[i];
    }
    if (const auto values = field_values(field); !values.empty()) {
        return {ErrorCode::usage,
                sentence("library", "at character %1: \"%2\" is nothing that %3: can be; it can be %4")
                    .with(place, word.value, name, list_of(values))};
    }
    return {ErrorCode::usage, sentence("library", "at character %1: \"%2\" is nothing that %3: can be; write %4")
                                  .with(place, word.value, name, example_of(field))};
}

/// What a word asks for; nothing while it is still being typed.
Result<std::optional<Match>> match_of(const Word& word, std::optional<Field> inherited, std::string_view text) {
    std::optional<Field> field = inherited;
    if (word.has_field) {
        field = field_of(word.field);
        if (!field) return unknown_field(word, text);
    }
    if (trimmed(word.value).empty()) return std::optional<Match>();
    if (!field || *field == Field::any) {
        if (const auto dates = word.quoted ? std::nullopt : date_range(word.value)) {
            return std::optional(Match{Field::when, {}, false, *dates, 0});
        }
        return std::optional(Match{Field::any, word.value, word.quoted, {}, 0});
    }
    auto match = value_of(*field, word.value, word.quoted);
    if (!match) return bad_value(word, *field, text);
    return match;
}

}  // namespace

std::span<const std::string_view> field_names() { return kNames; }

std::optional<Field> field_of(std::string_view name) {
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end()) return std::nullopt;
    return kFields[static_cast<std::size_t>(found - kNames.begin())];
}

bool Query::asks_trash() const {
    for (const auto& terms : all) {
        for (const Term& term : terms) {
            for (const Match& match : term.any) {
                if (!term.no && match.field == Field::is && match.text == "trashed") return true;
            }
        }
    }
    return false;
}

Result<Query> parse_query(std::string_view text) {
    Query query;
    std::optional<Field> field;
    bool passed_over = true;  // the word before asks for nothing yet
    for (const Word& word : words_of(text)) {
        if (!word.glued) field = word.has_field ? field_of(word.field) : std::nullopt;
        PHOTOFLUX_TRY(auto match, match_of(word, word.glued ? field : std::nullopt, text));
        if (!match) {
            if (!word.after_bar) passed_over = true;
            continue;
        }
        if (word.glued && !passed_over) {
            query.all.back().back().any.push_back(std::move(*match));
        } else if (word.after_bar && !passed_over) {
            query.all.back().push_back({word.no, {std::move(*match)}});
        } else {
            query.all.push_back({Term{word.no, {std::move(*match)}}});
        }
        passed_over = false;
    }
    return query;
}

LastWord last_word(std::string_view text) {
    LastWord last;
    last.at = text.size();
    const std::vector<Word> words = words_of(text);
    if (words.empty()) return last;
    const Word& word = words.back();
    // Behind a space or bar outside quotes a new word begins.
    std::size_t end = word.at;
    read_word(text, end);
    const bool bar = end < text.size() && text.find('|', end) != std::string_view::npos;
    const bool apart = end < text.size() && text.find_first_of(" \t\r\n", end) != std::string_view::npos;
    std::size_t first = words.size() - 1;
    while (words[first].glued) --first;
    const std::optional<Field> given = words[first].has_field ? field_of(words[first].field) : std::nullopt;
    if (end < text.size()) {
        if (bar && !apart) last.field = given;
        return last;
    }
    last.at = word.at;
    last.value = word.value;
    if (word.no) last.before = "-";
    if (word.has_field) last.before += word.field + ":";
    last.field = word.glued || word.has_field ? given : std::nullopt;
    return last;
}

}  // namespace photoflux::library
