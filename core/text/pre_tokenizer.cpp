#include "text/pre_tokenizer.h"

#include "text/json_parts.h"
#include "text/pattern.h"

#include <array>

namespace photoflux::text {
namespace {

using weights::Json;
using Pieces = std::vector<Piece>;

void cut(const Piece& piece, std::size_t begin, std::size_t end, Pieces& out) {
    if (begin < end) out.push_back({piece.text.substr(begin, end - begin), piece.at_start && begin == 0});
}

/// GPT-2's `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`: the end of the match at `at`.
std::size_t gpt2_end(std::u32string_view text, std::size_t at) {
    for (const std::u32string_view ending : {U"'s", U"'t", U"'re", U"'ve", U"'m", U"'ll", U"'d"}) {
        if (text.substr(at, ending.size()) == ending) return at + ending.size();
    }
    const auto kind = [](char32_t c) { return is_letter(c) ? 0 : is_number(c) ? 1 : is_space(c) ? 2 : 3; };
    const bool led_by_space = text[at] == U' ' && at + 1 < text.size() && kind(text[at + 1]) != 2;
    std::size_t end = led_by_space ? at + 1 : at;
    const int run = kind(text[end]);
    while (end < text.size() && kind(text[end]) == run) ++end;
    // The last space before a word belongs to the word, unless it is the only one.
    return run == 2 && end < text.size() && end - at > 1 ? end - 1 : end;
}

/// GPT-2's alphabet: every byte as one printable character.
const std::array<char32_t, 256>& byte_alphabet() {
    static const std::array<char32_t, 256> alphabet = [] {
        std::array<char32_t, 256> out{};
        char32_t next = 256;
        for (int byte = 0; byte < 256; ++byte) {
            const bool printable = (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xFF && byte != 0xAD);
            out[byte] = printable ? static_cast<char32_t>(byte) : next++;
        }
        return out;
    }();
    return alphabet;
}

std::u32string in_byte_alphabet(std::u32string_view text) {
    std::u32string out;
    for (const char byte : encode_utf8(text)) out.push_back(byte_alphabet()[static_cast<std::uint8_t>(byte)]);
    return out;
}

void split_bytes(Piece piece, bool prefix_space, bool gpt2, Pieces& out) {
    if (prefix_space && piece.text.front() != U' ') piece.text.insert(piece.text.begin(), U' ');
    for (std::size_t at = 0; at < piece.text.size();) {
        const std::size_t end = gpt2 ? gpt2_end(piece.text, at) : piece.text.size();
        out.push_back(
            {in_byte_alphabet(std::u32string_view(piece.text).substr(at, end - at)), piece.at_start && at == 0});
        at = end;
    }
}

enum class Prefix { never, first, always };

void split_metaspace(Piece piece, char32_t mark, Prefix prefix, bool split, Pieces& out) {
    for (char32_t& character : piece.text) {
        if (character == U' ') character = mark;
    }
    const bool wanted = prefix == Prefix::always || (prefix == Prefix::first && piece.at_start);
    if (wanted && piece.text.front() != mark) piece.text.insert(piece.text.begin(), mark);
    std::size_t begin = 0;
    for (std::size_t at = 1; split && at < piece.text.size(); ++at) {
        if (piece.text[at] != mark) continue;
        cut(piece, begin, at, out);
        begin = at;
    }
    cut(piece, begin, piece.text.size(), out);
}

void split_at_spaces(const Piece& piece, Pieces& out) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < piece.text.size(); ++at) {
        if (!is_space(piece.text[at])) continue;
        cut(piece, begin, at, out);
        begin = at + 1;
    }
    cut(piece, begin, piece.text.size(), out);
}

void split_by(const Pattern& pattern, bool keep_matches, bool keep_rest, const Piece& piece, Pieces& out) {
    std::size_t rest = 0;
    for (const auto& [begin, end] : pattern.find_all(piece.text)) {
        if (keep_rest) cut(piece, rest, begin, out);
        if (keep_matches) cut(piece, begin, end, out);
        rest = end;
    }
    if (keep_rest) cut(piece, rest, piece.text.size(), out);
}

}  // namespace

Result<PreTokenizer> PreTokenizer::parse(const Json* json) {
    PreTokenizer out;
    if (json && !json->is_null()) PHOTOFLUX_CHECK(out.add_parsed(*json, 0));
    return out;
}

Result<void> PreTokenizer::add_parsed(const Json& json, int depth) {
    const std::string type = string_of(json, "type");
    if (type == "Sequence" && depth < 8) {
        const Json* parts = json.find("pretokenizers");
        if (!parts) return Error{ErrorCode::corrupt, sentence("text", "the pre_tokenizer \"Sequence\" has no parts")};
        for (const Json& part : parts->items()) PHOTOFLUX_CHECK(add_parsed(part, depth + 1));
    } else if (type == "WhitespaceSplit") {
        steps_.push_back([](const Piece& piece, Pieces& out) { split_at_spaces(piece, out); });
    } else if (type == "ByteLevel") {
        const bool prefix_space = flag(json, "add_prefix_space", true), gpt2 = flag(json, "use_regex", true);
        steps_.push_back([=](Piece piece, Pieces& out) { split_bytes(std::move(piece), prefix_space, gpt2, out); });
    } else if (type == "Metaspace") {
        const std::u32string mark = decode_utf8(string_of(json, "replacement"));
        if (mark.size() != 1) return unsupported_part("pre_tokenizer Metaspace replacement", encode_utf8(mark));
        // Files before tokenizers 0.14 say add_prefix_space.
        std::string scheme = string_of(json, "prepend_scheme");
        if (scheme.empty()) scheme = flag(json, "add_prefix_space", true) ? "always" : "never";
        if (scheme != "always" && scheme != "first" && scheme != "never") {
            return unsupported_part("pre_tokenizer Metaspace prepend_scheme", scheme);
        }
        const Prefix prefix = scheme == "always" ? Prefix::always : scheme == "first" ? Prefix::first : Prefix::never;
        const bool split = flag(json, "split", true);
        steps_.push_back(
            [=](Piece piece, Pieces& out) { split_metaspace(std::move(piece), mark[0], prefix, split, out); });
    } else if (type == "Split") {
        const Json* source = json.find("pattern");
        if (!source) return Error{ErrorCode::corrupt, sentence("text", "the pre_tokenizer \"Split\" has no pattern")};
        Pattern pattern = Pattern::literal(decode_utf8(string_of(*source, "String")));
        if (source->find("Regex")) {
            PHOTOFLUX_TRY(pattern, Pattern::parse(decode_utf8(string_of(*source, "Regex"))));
        }
        const std::string behavior = string_of(json, "behavior");
        if (behavior != "Removed" && behavior != "Isolated") {
            return unsupported_part("pre_tokenizer Split behavior", behavior);
        }
        const bool inverted = flag(json, "invert", false), isolated = behavior == "Isolated";
        steps_.push_back([=](const Piece& piece, Pieces& out) {
            split_by(pattern, isolated || inverted, isolated || !inverted, piece, out);
        });
    } else {
        return unsupported_part("pre_tokenizer", type);
    }
    return Done{};
}

std::vector<Piece> PreTokenizer::apply(Piece piece) const {
    Pieces pieces;
    if (!piece.text.empty()) pieces.push_back(std::move(piece));
    for (const Step& step : steps_) {
        Pieces next;
        next.reserve(pieces.size() * 2);
        for (Piece& own : pieces) step(std::move(own), next);
        pieces = std::move(next);
    }
    return pieces;
}

}  // namespace photoflux::text
