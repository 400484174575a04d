#pragma once

#include "base/result.h"
#include "weights/json.h"

#include <functional>
#include <string>
#include <vector>

namespace photoflux::text {

/// What happens to a text before it is cut into words: the "normalizer" of a tokenizer.json. Immutable; any thread.
class Normalizer {
public:
    /// Nothing for JSON null. Errors: bad_input names the component that this program does not read.
    static Result<Normalizer> parse(const weights::Json* json);

    using Step = std::function<std::u32string(const std::u32string&)>;
    void add(Step step) { steps_.push_back(std::move(step)); }

    std::u32string apply(std::u32string text) const;

private:
    Result<void> add_parsed(const weights::Json& json, int depth);

    std::vector<Step> steps_;
};

}  // namespace photoflux::text
