#include "text/unicode.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace photoflux::text {
namespace {

struct Range {
    std::uint32_t first, last;
};
struct ClassRange {
    std::uint32_t first, last;
    std::uint8_t value;
};
struct LowerRange {
    std::uint32_t first, last, step, difference;
};
struct Canonical {
    std::uint32_t character, first, second;
};
struct Compatible {
    std::uint32_t character, start, length;
};

#include "text/unicode_tables.inc"

constexpr std::uint32_t kComposes = 1u << 31;

template <class Row, std::size_t size>
const Row* find_range(const Row (&rows)[size], char32_t character) {
    const Row* row = std::partition_point(std::begin(rows), std::end(rows),
                                          [character](const Row& r) { return r.last < character; });
    return row != std::end(rows) && row->first <= character ? row : nullptr;
}

std::uint8_t combining_class(char32_t character) {
    if (character < 0x300) return 0;
    const ClassRange* row = find_range(kCombining, character);
    return row ? row->value : 0;
}

// Hangul syllables are composed by arithmetic (Unicode 3.12).
constexpr char32_t kSyllable = 0xAC00, kLead = 0x1100, kVowel = 0x1161, kTrail = 0x11A7;
constexpr char32_t kLeads = 19, kVowels = 21, kTrails = 28, kSyllables = kLeads * kVowels * kTrails;

void append_decomposed(std::u32string& out, char32_t character, bool compatible) {
    if (character < 0xA0) {
        out.push_back(character);
        return;
    }
    if (character - kSyllable < kSyllables) {
        const char32_t index = character - kSyllable;
        out.push_back(kLead + index / (kVowels * kTrails));
        out.push_back(kVowel + index % (kVowels * kTrails) / kTrails);
        if (index % kTrails) out.push_back(kTrail + index % kTrails);
        return;
    }
    if (compatible) {
        const auto* row = std::lower_bound(std::begin(kCompatible), std::end(kCompatible), character,
                                           [](const Compatible& r, char32_t c) { return r.character < c; });
        if (row != std::end(kCompatible) && row->character == character) {
            out.append(kCompatiblePool + row->start, row->length);
            return;
        }
    }
    const auto* row = std::lower_bound(std::begin(kCanonical), std::end(kCanonical), character,
                                       [](const Canonical& r, char32_t c) { return (r.character & ~kComposes) < c; });
    if (row == std::end(kCanonical) || (row->character & ~kComposes) != character) {
        out.push_back(character);
        return;
    }
    append_decomposed(out, row->first, compatible);
    if (row->second) append_decomposed(out, row->second, compatible);
}

/// Runs of combining marks are sorted by class, stably (Unicode 3.11, D109).
void order_marks(std::u32string& text) {
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && combining_class(text[end])) ++end;
        if (end - i > 1) {
            std::stable_sort(text.begin() + i, text.begin() + end,
                             [](char32_t a, char32_t b) { return combining_class(a) < combining_class(b); });
        }
        i = end + 1;
    }
}

/// The character made of two, or 0.
char32_t composed(char32_t first, char32_t second) {
    if (first - kLead < kLeads && second - kVowel < kVowels) {
        return kSyllable + ((first - kLead) * kVowels + (second - kVowel)) * kTrails;
    }
    if (first - kSyllable < kSyllables && (first - kSyllable) % kTrails == 0 && second - kTrail - 1 < kTrails - 1) {
        return first + (second - kTrail);
    }
    using Entry = std::pair<std::uint64_t, char32_t>;
    static const std::vector<Entry> pairs = [] {
        std::vector<Entry> all;
        for (const Canonical& row : kCanonical) {
            if (row.character & kComposes) {
                all.emplace_back(std::uint64_t{row.first} << 32 | row.second, row.character & ~kComposes);
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }();
    const std::uint64_t key = std::uint64_t{first} << 32 | second;
    const auto found = std::lower_bound(pairs.begin(), pairs.end(), Entry{key, 0});
    return found != pairs.end() && found->first == key ? found->second : 0;
}

/// Unicode 3.11, D117.
std::u32string compose(const std::u32string& text) {
    std::u32string out;
    std::size_t starter = std::u32string::npos;
    int last_class = -1;  // of the mark before, -1 right behind the starter
    for (const char32_t character : text) {
        const int own_class = combining_class(character);
        if (starter != std::u32string::npos && last_class < own_class) {
            if (const char32_t joined = composed(out[starter], character)) {
                out[starter] = joined;
                continue;
            }
        }
        if (own_class == 0) {
            starter = out.size();
            last_class = -1;
        } else {
            last_class = own_class;
        }
        out.push_back(character);
    }
    return out;
}

enum Break : std::uint8_t {
    other,
    control,
    extend,
    joiner,
    spacing_mark,
    prepend,
    regional,
    lead,
    vowel,
    trail,
    lv,
    lvt
};

Break grapheme_break(char32_t character) {
    if (character < 0x300 && character >= 0x20 && character < 0x7F) return other;
    if (character == 0x200D) return joiner;
    if (character >= 0xE0000 && character <= 0xE0FFF) {
        const bool tag = character >= 0xE0020 && character <= 0xE007F;
        return tag || (character >= 0xE0100 && character <= 0xE01EF) ? extend : control;
    }
    if (character - kSyllable < kSyllables) return (character - kSyllable) % kTrails ? lvt : lv;
    if (character == U'\r' || character == U'\n') return control;
    const ClassRange* row = find_range(kGraphemeBreaks, character);
    return row ? static_cast<Break>(row->value) : other;
}

/// What the rules remember of the cluster so far.
struct Cluster {
    int regionals = 0;
    bool picture = false;         // Extended_Pictographic Extend*
    bool picture_joined = false;  // … ZWJ
    bool consonant = false;       // a consonant with only extenders and linkers behind (GB9c)
    bool linked = false;          // … one of them a linker

    void add(char32_t character, Break kind) {
        regionals = kind == regional ? regionals + 1 : 0;
        picture_joined = picture && kind == joiner;
        picture = find_range(kPictographs, character) != nullptr || (picture && kind == extend);
        const bool linker = find_range(kConjunctLinkers, character) != nullptr;
        if (find_range(kConjunctConsonants, character)) {
            consonant = true;
            linked = false;
        } else if (consonant && linker) {
            linked = true;
        } else if (!find_range(kConjunctExtends, character) && kind != joiner) {
            consonant = linked = false;
        }
    }
};

bool joins(Break before, Break after, char32_t character, const Cluster& cluster) {
    if (before == control || after == control) return false;                                              // GB4, GB5
    if (before == lead && (after == lead || after == vowel || after == lv || after == lvt)) return true;  // GB6
    if ((before == lv || before == vowel) && (after == vowel || after == trail)) return true;             // GB7
    if ((before == lvt || before == trail) && after == trail) return true;                                // GB8
    if (after == extend || after == joiner || after == spacing_mark || before == prepend) return true;    // GB9, a, b
    if (cluster.linked && find_range(kConjunctConsonants, character)) return true;                        // GB9c
    if (cluster.picture_joined && find_range(kPictographs, character)) return true;                       // GB11
    return after == regional && cluster.regionals % 2 == 1;                                               // GB12
}

}  // namespace

std::u32string decode_utf8(std::string_view bytes) {
    std::u32string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead_byte = static_cast<std::uint8_t>(bytes[i++]);
        if (lead_byte < 0x80) {
            text.push_back(lead_byte);
            continue;
        }
        const int more = lead_byte >= 0xF0 ? 3 : lead_byte >= 0xE0 ? 2 : 1;
        if (lead_byte < 0xC2 || lead_byte > 0xF4) {
            text.push_back(0xFFFD);
            continue;
        }
        // The second byte's limits keep out overlong forms, surrogates and what lies past U+10FFFF.
        std::uint8_t low = lead_byte == 0xE0 ? 0xA0 : lead_byte == 0xF0 ? 0x90 : 0x80;
        std::uint8_t high = lead_byte == 0xED ? 0x9F : lead_byte == 0xF4 ? 0x8F : 0xBF;
        char32_t character = lead_byte & (0x3F >> more);
        int read = 0;
        for (; read < more && i < bytes.size(); ++read, ++i) {
            const auto byte = static_cast<std::uint8_t>(bytes[i]);
            if (byte < low || byte > high) break;
            character = character << 6 | (byte & 0x3F);
            low = 0x80;
            high = 0xBF;
        }
        text.push_back(read == more ? character : 0xFFFD);
    }
    return text;
}

void append_utf8(std::string& bytes, char32_t character) {
    const auto put = [&bytes](char32_t value) { bytes.push_back(static_cast<char>(value)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | character >> 6);
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | character >> 12);
        put(0x80 | (character >> 6 & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | character >> 18);
        put(0x80 | (character >> 12 & 0x3F));
        put(0x80 | (character >> 6 & 0x3F));
        put(0x80 | (character & 0x3F));
    }
}

std::string encode_utf8(std::u32string_view text) {
    std::string bytes;
    bytes.reserve(text.size());
    for (const char32_t character : text) append_utf8(bytes, character);
    return bytes;
}

std::size_t utf8_length(char lead) {
    const auto byte = static_cast<std::uint8_t>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool is_letter(char32_t character) {
    if (character < 0x80) return (character | 0x20) >= U'a' && (character | 0x20) <= U'z';
    return find_range(kLetters, character) != nullptr;
}

bool is_number(char32_t character) {
    if (character < 0x80) return character >= U'0' && character <= U'9';
    return find_range(kNumbers, character) != nullptr;
}

bool is_word(char32_t character) { return find_range(kWords, character) != nullptr; }

bool is_space(char32_t character) {
    return (character >= 0x09 && character <= 0x0D) || character == 0x20 || character == 0x85 || character == 0xA0 ||
           character == 0x1680 || (character >= 0x2000 && character <= 0x200A) || character == 0x2028 ||
           character == 0x2029 || character == 0x202F || character == 0x205F || character == 0x3000;
}

std::u32string lower_case(std::u32string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (const char32_t character : text) {
        if (character < 0x80) {
            out.push_back(character >= U'A' && character <= U'Z' ? character + 0x20 : character);
            continue;
        }
        if (character == 0x130) {  // the only lower case of two characters
            out += U"i\u0307";
            continue;
        }
        const LowerRange* row = find_range(kLower, character);
        const bool has_lower = row && (character - row->first) % row->step == 0;
        out.push_back(has_lower ? static_cast<char32_t>(character + row->difference) : character);
    }
    return out;
}

std::u32string normal_form(std::u32string_view text, NormalForm form) {
    if (std::all_of(text.begin(), text.end(), [](char32_t c) { return c < 0x80; })) return std::u32string(text);
    const bool compatible = form == NormalForm::nfkc || form == NormalForm::nfkd;
    std::u32string out;
    out.reserve(text.size());
    for (const char32_t character : text) append_decomposed(out, character, compatible);
    order_marks(out);
    return form == NormalForm::nfc || form == NormalForm::nfkc ? compose(out) : out;
}

std::size_t grapheme_end(std::u32string_view text, std::size_t start) {
    if (text[start] == U'\r' && start + 1 < text.size() && text[start + 1] == U'\n') return start + 2;  // GB3
    Cluster cluster;
    Break before = grapheme_break(text[start]);
    cluster.add(text[start], before);
    std::size_t end = start + 1;
    for (; end < text.size(); ++end) {
        const Break after = grapheme_break(text[end]);
        if (!joins(before, after, text[end], cluster)) break;
        cluster.add(text[end], after);
        before = after;
    }
    return end;
}

}  // namespace photoflux::text
