#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Character properties of Unicode 14, as far as the tokenizers need them (unicode_tables.inc). No locale, no ICU.
namespace photoflux::text {

/// Each longest part of an ill-formed sequence becomes U+FFFD, as Python's decode(errors="replace") does.
std::u32string decode_utf8(std::string_view bytes);
void append_utf8(std::string& bytes, char32_t character);
std::string encode_utf8(std::u32string_view text);
/// Bytes of the character that begins with `lead`, in well-formed UTF-8.
std::size_t utf8_length(char lead);

bool is_letter(char32_t character);  ///< category L
bool is_number(char32_t character);  ///< category N
bool is_space(char32_t character);   ///< property White_Space
bool is_word(char32_t character);    ///< `\w` of Unicode regular expressions (UTS 18)

/// Lower case character by character; a final sigma is not special, as in tokenizers' Lowercase.
std::u32string lower_case(std::u32string_view text);

enum class NormalForm { nfc, nfd, nfkc, nfkd };
std::u32string normal_form(std::u32string_view text, NormalForm form);

/// Where the extended grapheme cluster (UAX 29) that starts at `start` ends. `start` < text.size().
std::size_t grapheme_end(std::u32string_view text, std::size_t start);

}  // namespace photoflux::text
