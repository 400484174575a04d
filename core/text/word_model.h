#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace photoflux::text {

/// Words to ids: the "model" of a tokenizer.json. Immutable as seen from outside; any thread.
class WordModel {
public:
    virtual ~WordModel() = default;

    /// Appends the ids of one word (UTF-8, not empty) to `ids`. Returns how many of them stand for something unknown.
    virtual std::size_t encode(std::string_view word, std::vector<std::int64_t>& ids) const = 0;
    virtual std::optional<std::int64_t> id_of(std::string_view token) const = 0;
};

}  // namespace photoflux::text
