#pragma once

#include <string>
#include <string_view>

namespace photoflux::library {

/// The character at `at` of UTF-8 text, which moves on behind it; U+FFFD for a byte that belongs to none.
char32_t next_character(std::string_view text, std::size_t& at);

/// Chinese, Japanese and Korean characters: written without spaces between words.
bool is_cjk(char32_t character);

/// With a space on each side of every such character, so that SQLite's tokenizer makes a word of each.
std::string spaced(std::string_view text);

/// Small letters without accents, for comparing names: Latin, Greek, Cyrillic.
std::string folded(std::string_view text);

/// Sorts as people sort file names: folded, and numbers by their value.
std::string sort_key(std::string_view name);

/// Whether a word of `plain` begins with `begin`, both folded; each Chinese, Japanese or Korean character is a word.
bool word_begins(std::string_view plain, std::string_view begin);

std::string trimmed(std::string_view text);

}  // namespace photoflux::library
