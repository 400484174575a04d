#include "text/charsmap.h"

#include "text/unicode.h"

#include <algorithm>

namespace photoflux::text {
namespace {

std::uint32_t read_uint32(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (int i = 3; i >= 0; --i) value = value << 8 | static_cast<std::uint8_t>(bytes[at + i]);
    return value;
}

// The fields of a darts-clone unit.
bool has_leaf(std::uint32_t unit) { return unit >> 8 & 1; }
std::uint32_t value_of(std::uint32_t unit) { return unit & 0x7FFFFFFF; }
std::uint32_t label_of(std::uint32_t unit) { return unit & 0x800000FF; }
std::uint32_t offset_of(std::uint32_t unit) { return (unit >> 10) << ((unit & 1u << 9) >> 6); }

int base64_digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

}  // namespace

Result<Charsmap> Charsmap::parse(std::string_view blob) {
    const Error broken{ErrorCode::corrupt,
                       sentence("text", "the precompiled_charsmap is cut off or not in SentencePiece's format")};
    if (blob.size() < 4) return broken;
    const std::size_t size = read_uint32(blob, 0);
    if (size < 4 || size % 4 != 0 || size > blob.size() - 4) return broken;
    Charsmap map;
    map.units_.reserve(size / 4);
    for (std::size_t at = 4; at < 4 + size; at += 4) map.units_.push_back(read_uint32(blob, at));
    map.texts_ = blob.substr(4 + size);
    return map;
}

Result<Charsmap> Charsmap::parse_base64(std::string_view encoded) {
    while (!encoded.empty() && encoded.back() == '=') encoded.remove_suffix(1);
    std::string blob;
    blob.reserve(encoded.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : encoded) {
        const int digit = base64_digit(c);
        if (digit < 0) return Error{ErrorCode::corrupt, sentence("text", "the precompiled_charsmap is not base64")};
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        held += 6;
        if (held >= 8) {
            held -= 8;
            blob.push_back(static_cast<char>(bits >> held & 0xFF));
        }
    }
    return parse(blob);
}

std::optional<Charsmap::Rule> Charsmap::find(std::string_view input, bool first_only) const {
    std::optional<Rule> found;
    std::size_t node = offset_of(units_[0]);
    for (std::size_t i = 0; i < input.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(input[i]);
        node ^= byte;
        if (node >= units_.size() || label_of(units_[node]) != byte) break;
        const std::uint32_t unit = units_[node];
        node ^= offset_of(unit);
        if (node >= units_.size()) break;
        if (!has_leaf(unit)) continue;
        const std::size_t at = value_of(units_[node]);
        if (at >= texts_.size()) break;
        const std::size_t end = std::min(texts_.find('\0', at), texts_.size());
        found = Rule{i + 1, std::string_view(texts_).substr(at, end - at)};
        if (first_only) break;
    }
    return found;
}

std::u32string Charsmap::apply(std::u32string_view text) const {
    std::u32string out;
    out.reserve(text.size());
    std::string bytes;
    const auto replace = [&](std::u32string_view part) {
        bytes.clear();
        for (const char32_t character : part) append_utf8(bytes, character);
        if (bytes.size() >= 6) return false;
        const auto rule = shortest(bytes);
        if (rule) out += decode_utf8(rule->replacement);
        return rule.has_value();
    };
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = grapheme_end(text, start);
        // A longer cluster is six bytes at least, so that its parts are looked up alone.
        if (end - start >= 6 || !replace(text.substr(start, end - start))) {
            for (; start < end; ++start) {
                if (!replace(text.substr(start, 1))) out.push_back(text[start]);
            }
        }
        start = end;
    }
    return out;
}

}  // namespace photoflux::text
