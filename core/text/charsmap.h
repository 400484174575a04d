#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::text {

/// SentencePiece's precompiled normalisation rules: a double-array trie (darts-clone) of UTF-8 texts and what replaces
/// them. Damaged rules are read without leaving their bounds. Immutable; any thread.
class Charsmap {
public:
    /// `blob` as in `precompiled_charsmap` of a spiece.model: size of the trie (uint32, little-endian), trie, texts.
    static Result<Charsmap> parse(std::string_view blob);
    /// The same in base64, as in tokenizer.json.
    static Result<Charsmap> parse_base64(std::string_view encoded);

    struct Rule {
        std::size_t length;            ///< bytes of the input that it replaces
        std::string_view replacement;  ///< lives as long as the map
    };
    std::optional<Rule> shortest(std::string_view input) const { return find(input, true); }
    std::optional<Rule> longest(std::string_view input) const { return find(input, false); }

    /// As tokenizers' Precompiled does it: whole grapheme clusters below six bytes first, then single characters.
    std::u32string apply(std::u32string_view text) const;

private:
    std::optional<Rule> find(std::string_view input, bool first_only) const;

    std::vector<std::uint32_t> units_;
    std::string texts_;
};

}  // namespace photoflux::text
