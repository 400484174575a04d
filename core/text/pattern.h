#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace photoflux::text {

/// The regular expressions that tokenizer files use: alternatives of single characters, `.`-free: literals, escapes,
/// `\s`,
/// `\p{L}`, `\p{N}` and classes of these, with `?`, `*`, `+` and `{m,n}`, greedy. Groups, anchors and look-around are
/// refused by name. Immutable; any thread.
class Pattern {
public:
    using Match = std::pair<std::size_t, std::size_t>;  ///< begin, end

    static Result<Pattern> parse(std::u32string_view source);
    /// Matches exactly this text.
    static Pattern literal(std::u32string_view text);

    /// All matches, left to right, not overlapping, none empty. The first alternative that matches wins.
    std::vector<Match> find_all(std::u32string_view text) const;

private:
    friend class PatternParser;

    enum class Kind : std::uint8_t { range, space, letter, number };
    struct Term {
        Kind kind;
        char32_t first = 0, last = 0;
        bool contains(char32_t character) const;
    };
    struct Atom {
        std::vector<Term> terms;
        bool negated = false;
        std::size_t least = 1, most = 1;
        bool matches(char32_t character) const;
    };
    using Sequence = std::vector<Atom>;

    static std::optional<std::size_t> match(const Sequence& sequence, std::size_t atom, std::u32string_view text,
                                            std::size_t at);

    std::vector<Sequence> alternatives_;
};

}  // namespace photoflux::text
