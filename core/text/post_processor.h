#pragma once

#include "base/result.h"
#include "weights/json.h"

#include <cstdint>
#include <vector>

namespace photoflux::text {

/// The special tokens around a prompt: the "post_processor" of a tokenizer.json.
struct PostProcessor {
    std::vector<std::int64_t> before, after;
    bool once = false;  ///< `after` is left out where the text ends with it already: T5 without tokenizer.json

    /// Nothing for JSON null. Errors: bad_input names the component that this program does not read.
    static Result<PostProcessor> parse(const weights::Json* json);

    /// `body` cut so that it has `length` ids at most with the special tokens around it.
    std::vector<std::int64_t> apply(std::vector<std::int64_t> body, std::size_t length) const;
};

}  // namespace photoflux::text
