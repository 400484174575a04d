#include "text/pattern.h"

#include "text/unicode.h"

#include <algorithm>
#include <limits>

namespace photoflux::text {
namespace {

constexpr std::size_t kUnlimited = std::numeric_limits<std::size_t>::max();
constexpr std::u32string_view kReserved = U"().^$";

}  // namespace

class PatternParser {
public:
    explicit PatternParser(std::u32string_view source) : source_(source) {}

    Result<Pattern> parse() {
        Pattern pattern;
        pattern.alternatives_.emplace_back();
        while (at_ < source_.size()) {
            if (source_[at_] == U'|') {
                ++at_;
                pattern.alternatives_.emplace_back();
                continue;
            }
            PHOTOFLUX_TRY(Pattern::Atom atom, parse_atom());
            PHOTOFLUX_CHECK(parse_count(atom));
            pattern.alternatives_.back().push_back(std::move(atom));
        }
        return pattern;
    }

private:
    Error unsupported(const Sentence& what) const {
        return {ErrorCode::bad_input,
                sentence("text", "the regular expression \"%1\" holds %2, which this program does not read")
                    .with(encode_utf8(source_), what)};
    }

    Result<Pattern::Atom> parse_atom() {
        Pattern::Atom atom;
        if (source_[at_] != U'[') {
            if (kReserved.find(source_[at_]) != std::u32string_view::npos || is_count(source_[at_])) {
                return unsupported(plain("\"" + encode_utf8(source_.substr(at_, 1)) + "\""));
            }
            PHOTOFLUX_TRY(const Pattern::Term term, parse_term());
            atom.terms.push_back(term);
            return atom;
        }
        ++at_;
        if (at_ < source_.size() && source_[at_] == U'^') {
            atom.negated = true;
            ++at_;
        }
        while (at_ < source_.size() && source_[at_] != U']') {
            if (source_[at_] == U'[' || source_.substr(at_, 2) == U"&&")
                return unsupported(sentence("text", "a class in a class"));
            PHOTOFLUX_TRY(Pattern::Term term, parse_term());
            const bool range = at_ + 1 < source_.size() && source_[at_] == U'-' && source_[at_ + 1] != U']';
            if (range && term.kind == Pattern::Kind::range) {
                ++at_;
                PHOTOFLUX_TRY(const Pattern::Term last, parse_term());
                term.last = last.last;
            }
            atom.terms.push_back(term);
        }
        if (at_ == source_.size()) return unsupported(sentence("text", "a class without end"));
        ++at_;
        return atom;
    }

    Result<Pattern::Term> parse_term() {
        const char32_t character = source_[at_++];
        if (character != U'\\') return Pattern::Term{Pattern::Kind::range, character, character};
        if (at_ == source_.size()) return unsupported(sentence("text", "a backslash at its end"));
        const char32_t escaped = source_[at_++];
        if (escaped == U's') return Pattern::Term{Pattern::Kind::space};
        if (escaped == U'n') return Pattern::Term{Pattern::Kind::range, U'\n', U'\n'};
        if (escaped == U'r') return Pattern::Term{Pattern::Kind::range, U'\r', U'\r'};
        if (escaped == U't') return Pattern::Term{Pattern::Kind::range, U'\t', U'\t'};
        if (escaped == U'p') {
            const std::u32string_view name = source_.substr(at_, 3);
            at_ += name.size();
            if (name == U"{L}") return Pattern::Term{Pattern::Kind::letter};
            if (name == U"{N}") return Pattern::Term{Pattern::Kind::number};
            return unsupported(plain("\\p" + encode_utf8(name)));
        }
        if (escaped < 0x80 && is_word(escaped) && escaped != U'_') {
            return unsupported(plain("\\" + encode_utf8(source_.substr(at_ - 1, 1))));
        }
        return Pattern::Term{Pattern::Kind::range, escaped, escaped};
    }

    static bool is_count(char32_t c) { return c == U'?' || c == U'*' || c == U'+' || c == U'{'; }

    Result<void> parse_count(Pattern::Atom& atom) {
        if (at_ == source_.size() || !is_count(source_[at_])) return Done{};
        const char32_t count = source_[at_++];
        if (count != U'{') {
            atom.least = count == U'+' ? 1 : 0;
            atom.most = count == U'?' ? 1 : kUnlimited;
        } else {
            atom.least = parse_number();
            atom.most = atom.least;
            if (at_ < source_.size() && source_[at_] == U',') {
                ++at_;
                atom.most = at_ < source_.size() && source_[at_] == U'}' ? kUnlimited : parse_number();
            }
            if (at_ == source_.size() || source_[at_] != U'}')
                return unsupported(sentence("text", "a count without end"));
            ++at_;
            if (atom.most < atom.least) return unsupported(sentence("text", "a count that nothing fulfils"));
        }
        if (at_ < source_.size() && is_count(source_[at_]))
            return unsupported(sentence("text", "a lazy or possessive count"));
        return Done{};
    }

    std::size_t parse_number() {
        std::size_t number = 0;
        for (; at_ < source_.size() && source_[at_] >= U'0' && source_[at_] <= U'9'; ++at_) {
            number = std::min<std::size_t>(number * 10 + (source_[at_] - U'0'), 1'000'000);
        }
        return number;
    }

    std::u32string_view source_;
    std::size_t at_ = 0;
};

bool Pattern::Term::contains(char32_t character) const {
    switch (kind) {
        case Kind::space:
            return is_space(character);
        case Kind::letter:
            return is_letter(character);
        case Kind::number:
            return is_number(character);
        case Kind::range:
            break;
    }
    return character >= first && character <= last;
}

bool Pattern::Atom::matches(char32_t character) const {
    for (const Term& term : terms) {
        if (term.contains(character)) return !negated;
    }
    return negated;
}

Result<Pattern> Pattern::parse(std::u32string_view source) { return PatternParser(source).parse(); }

Pattern Pattern::literal(std::u32string_view text) {
    Pattern pattern;
    pattern.alternatives_.emplace_back();
    for (const char32_t character : text) {
        pattern.alternatives_.back().push_back(Atom{{Term{Kind::range, character, character}}});
    }
    return pattern;
}

std::optional<std::size_t> Pattern::match(const Sequence& sequence, std::size_t atom, std::u32string_view text,
                                          std::size_t at) {
    if (atom == sequence.size()) return at;
    const Atom& own = sequence[atom];
    std::size_t count = 0;
    while (count < own.most && at + count < text.size() && own.matches(text[at + count])) ++count;
    for (; count >= own.least; --count) {
        if (const auto end = match(sequence, atom + 1, text, at + count)) return end;
        if (count == 0) break;
    }
    return std::nullopt;
}

std::vector<Pattern::Match> Pattern::find_all(std::u32string_view text) const {
    std::vector<Match> found;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        for (const Sequence& sequence : alternatives_) {
            if (sequence.empty() || (sequence[0].least > 0 && !sequence[0].matches(text[at]))) continue;
            if (const auto matched = match(sequence, 0, text, at)) {
                end = *matched;
                break;
            }
        }
        if (end > at) found.emplace_back(at, end);
        at = end > at ? end : at + 1;
    }
    return found;
}

}  // namespace photoflux::text
