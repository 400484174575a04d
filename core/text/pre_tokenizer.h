#pragma once

#include "base/result.h"
#include "weights/json.h"

#include <functional>
#include <string>
#include <vector>

namespace photoflux::text {

/// A stretch of normalised text on its way to becoming a word. Never empty.
struct Piece {
    std::u32string text;
    bool at_start = false;  ///< it begins where the whole input begins
};

/// Cuts text into the words that the model sees: the "pre_tokenizer" of a tokenizer.json. Immutable; any thread.
class PreTokenizer {
public:
    /// One piece for JSON null. Errors: bad_input names the component that this program does not read.
    static Result<PreTokenizer> parse(const weights::Json* json);

    std::vector<Piece> apply(Piece piece) const;

private:
    using Step = std::function<void(Piece piece, std::vector<Piece>& out)>;
    Result<void> add_parsed(const weights::Json& json, int depth);

    std::vector<Step> steps_;
};

}  // namespace photoflux::text
