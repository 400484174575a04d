#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace photoflux::text {

/// A prompt as numbers, exactly as Hugging Face's tokenizers do it for CLIP and T5. Opened from a model's `tokenizer`
/// or `tokenizer_2` folder. Immutable; every method may be called from any thread.
///
/// Rules, in this order of preference: tokenizer.json (the package tokenizers' from_file), vocab.json + merges.txt
/// (transformers 5's CLIPTokenizer), spiece.model (SentencePiece with transformers' handling of literal special
/// tokens). Bytes that are not UTF-8 become U+FFFD as Python's decode(errors="replace") makes them.
class Tokenizer {
public:
    /// Errors: not_found without any of these files, corrupt for damaged ones, bad_input for rules other than CLIP's
    /// and T5's, naming the component.
    static Result<Tokenizer> open(const std::filesystem::path& folder);

    Tokenizer(Tokenizer&&) noexcept;
    Tokenizer& operator=(Tokenizer&&) noexcept;
    ~Tokenizer();

    /// Exactly `length` ids: cut with the end token kept, or filled up with `pad_id()` on the right; as transformers'
    /// tokenizer(text, padding="max_length", truncation=True, max_length=length).
    std::vector<std::int64_t> encode(std::string_view utf8, std::size_t length) const;

    /// All ids with the special tokens, neither cut nor filled up.
    std::vector<std::int64_t> ids(std::string_view utf8) const;

    /// How many tokens of the text stand for something that the vocabulary does not know (a run counts once).
    std::size_t unknown_count(std::string_view utf8) const;

    /// `model_max_length` of tokenizer_config.json; SIZE_MAX where none is given or it means "unlimited".
    std::size_t max_length() const;
    std::int64_t pad_id() const;
    std::int64_t eos_id() const;

private:
    friend class TokenizerFiles;
    struct Rules;
    explicit Tokenizer(std::unique_ptr<const Rules> rules);

    std::unique_ptr<const Rules> rules_;
};

}  // namespace photoflux::text
