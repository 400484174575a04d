#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace photoflux::text {

/// A token that is recognised in the text itself, before the model sees it.
struct AddedToken {
    std::string content;
    std::int64_t id = 0;
    bool single_word = false;  ///< only where no word character touches it
    bool lstrip = false;       ///< takes the spaces before it along
    bool rstrip = false;       ///< … and those behind
    bool normalized = false;   ///< looked for in the normalised text
    /// What lstrip and rstrip take: White_Space as in Rust, or with U+001C–U+001F as in Python's str.strip.
    bool python_spaces = false;
};

/// Finds added tokens as tokenizers' AddedVocabulary does: leftmost, then longest. Immutable; any thread.
class AddedTokens {
public:
    AddedTokens() = default;
    /// `normalize` is applied to the contents of tokens that are looked for in normalised text.
    AddedTokens(std::vector<AddedToken> tokens, const std::function<std::u32string(std::u32string)>& normalize);

    struct Stretch {
        std::size_t begin, end;
        std::optional<std::int64_t> id;  ///< of an added token; nothing: ordinary text
    };
    std::vector<Stretch> split_raw(std::u32string_view text) const { return split(raw_, text); }
    std::vector<Stretch> split_normalized(std::u32string_view text) const { return split(normalized_, text); }

    std::optional<std::int64_t> id_of(std::string_view content) const;

private:
    struct Sought {
        std::u32string text;
        std::size_t token;
    };
    using ByFirst = std::unordered_map<char32_t, std::vector<Sought>>;  ///< longest first

    std::vector<Stretch> split(const ByFirst& sought, std::u32string_view text) const;

    std::vector<AddedToken> tokens_;
    ByFirst raw_, normalized_;
};

}  // namespace photoflux::text
