#include "library/text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace photoflux::library {

namespace {

using Span = std::pair<char32_t, char32_t>;
constexpr std::array<Span, 12> kCjk = {Span{0x2e80, 0x2fdf},                                      // radicals
                                       {0x3005, 0x3007},     {0x3021, 0x3029}, {0x3040, 0x312f},  // kana, bopomofo
                                       {0x3131, 0x318e},                                          // hangul letters
                                       {0x31a0, 0x31ff},     {0x3400, 0x4dbf}, {0x4e00, 0x9fff},
                                       {0xac00, 0xd7a3},  // hangul syllables
                                       {0xf900, 0xfaff},     {0xff66, 0xff9d}, {0x20000, 0x3ffff}};

// The plain letters of U+00C0 … U+017F; a dot where a letter is no accented one.
constexpr std::string_view kPlain =
    "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y"
    "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrsssssssstttt.."
    "uuuuuuuuuuuu"
    "wwyyyzzzzzz.";
static_assert(kPlain.size() == 0x180 - 0xc0);

void append(std::string& text, char32_t c) {
    if (c < 0x80) {
        text += static_cast<char>(c);
    } else if (c < 0x800) {
        text += static_cast<char>(0xc0 | (c >> 6));
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        text += static_cast<char>(0xe0 | (c >> 12));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        text += static_cast<char>(0xf0 | (c >> 18));
        text += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        text += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        text += static_cast<char>(0x80 | (c & 0x3f));
    }
}

// Zero: the character falls away.
char32_t plain_letter(char32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 0x20;
    if (c < 0xc0) return c;
    if (c < 0x180) {
        const char letter = kPlain[c - 0xc0];
        if (letter != '.') return static_cast<char32_t>(letter);
        if (c < 0xdf && c != 0xd7) return c + 0x20;
        const bool capital = c >= 0x100 && c != 0x138 && c != 0x149 && c != 0x17f && c != 0x131 && c != 0x130;
        const bool odd_is_capital = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e);
        if (capital && (c % 2 == 1) == odd_is_capital) return c + 1;
        return c;
    }
    if (c >= 0x300 && c <= 0x36f) return 0;
    if ((c >= 0x391 && c <= 0x3a9) || (c >= 0x410 && c <= 0x42f)) return c + 0x20;
    if (c >= 0x400 && c <= 0x40f) return c + 0x50;
    return c;
}

}  // namespace

char32_t next_character(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80) return first;
    const int more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
    if (more == 0 || first >= 0xf5) return 0xfffd;
    char32_t c = first & (0x3f >> more);
    for (int i = 0; i < more; ++i) {
        if (at + std::size_t(i) >= text.size() || (byte(at + std::size_t(i)) & 0xc0) != 0x80) return 0xfffd;
        c = (c << 6) | (byte(at + std::size_t(i)) & 0x3f);
    }
    at += std::size_t(more);
    return c;
}

bool is_cjk(char32_t character) {
    return std::any_of(kCjk.begin(), kCjk.end(),
                       [&](const Span& span) { return character >= span.first && character <= span.second; });
}

std::string spaced(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 16);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        const bool alone = is_cjk(next_character(text, at));
        if (alone && !out.empty() && out.back() != ' ') out += ' ';
        out += text.substr(from, at - from);
        if (alone) out += ' ';
    }
    return out;
}

std::string folded(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = plain_letter(next_character(text, at));
        if (letter != 0) append(out, letter);
    }
    return out;
}

std::string sort_key(std::string_view name) {
    const std::string plain = folded(name);
    const auto digit = [&](std::size_t i) { return i < plain.size() && plain[i] >= '0' && plain[i] <= '9'; };
    std::string key;
    for (std::size_t at = 0; at < plain.size();) {
        if (!digit(at)) {
            key += plain[at++];
            continue;
        }
        while (plain[at] == '0' && digit(at + 1)) ++at;
        std::size_t end = at;
        while (digit(end)) ++end;
        // The count of digits goes first, as a digit or, past nine, a letter: 9 < 10 < 10 digits.
        key += static_cast<char>('0' + std::min<std::size_t>(end - at, 60));
        key.append(plain, at, end - at);
        at = end;
    }
    return key;
}

bool word_begins(std::string_view plain, std::string_view begin) {
    if (begin.empty()) return true;
    bool starts = true;
    for (std::size_t at = 0; at < plain.size();) {
        if (starts && plain.compare(at, begin.size(), begin) == 0) return true;
        const char32_t c = next_character(plain, at);
        starts = is_cjk(c) || !(c >= 0x80 || std::isalnum(static_cast<int>(c)) != 0);
    }
    return false;
}

std::string trimmed(std::string_view text) {
    const auto space = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    while (!text.empty() && space(text.front())) text.remove_prefix(1);
    while (!text.empty() && space(text.back())) text.remove_suffix(1);
    return std::string(text);
}

}  // namespace photoflux::library
