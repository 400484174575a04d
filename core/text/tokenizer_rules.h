#pragma once

#include "text/added_tokens.h"
#include "text/normalizer.h"
#include "text/post_processor.h"
#include "text/pre_tokenizer.h"
#include "text/tokenizer.h"
#include "text/word_model.h"

#include <limits>

namespace photoflux::text {

/// The parts of a tokenizer in the order in which they work.
struct Tokenizer::Rules {
    AddedTokens added;
    Normalizer normalizer;
    PreTokenizer pre_tokenizer;
    std::unique_ptr<WordModel> model;
    PostProcessor post_processor;

    std::size_t max_length = std::numeric_limits<std::size_t>::max();
    std::int64_t pad_id = 0;
    std::int64_t eos_id = 0;

    struct Body {
        std::vector<std::int64_t> ids;
        std::size_t unknown = 0;
    };
    /// Without the special tokens around it.
    Body body(std::string_view utf8) const;
};

}  // namespace photoflux::text
