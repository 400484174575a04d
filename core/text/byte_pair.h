#pragma once

#include "base/result.h"
#include "text/word_model.h"

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

namespace photoflux::text {

/// Byte-pair encoding (Sennrich et al., 2016) as tokenizers' BPE does it: the pair of the lowest rank merges first, the
/// leftmost of equal ones. n log n in the length of a word; frequent words come from a cache of bounded size.
class BytePair final : public WordModel {
public:
    struct Settings {
        std::optional<std::string> unknown_token;  ///< without one, unknown characters vanish
        std::string prefix;                        ///< of every character but the first ("continuing_subword_prefix")
        std::string suffix;                        ///< of the last character ("end_of_word_suffix")
        bool fuse_unknown = false;
        bool whole_words_first = false;  ///< "ignore_merges"
    };
    using Vocabulary = std::unordered_map<std::string, std::int64_t>;

    /// `merges` in order of rank. Errors: corrupt when a merge names or makes something that `vocabulary` lacks.
    static Result<std::unique_ptr<BytePair>> create(Vocabulary vocabulary,
                                                    const std::vector<std::pair<std::string, std::string>>& merges,
                                                    Settings settings);

    std::size_t encode(std::string_view word, std::vector<std::int64_t>& ids) const override;
    std::optional<std::int64_t> id_of(std::string_view token) const override;

private:
    struct Merge {
        std::uint32_t rank;
        std::int64_t id;
    };
    struct PairHash {
        std::size_t operator()(const std::pair<std::int64_t, std::int64_t>& pair) const {
            return std::hash<std::uint64_t>()(static_cast<std::uint64_t>(pair.first) * 0x9E37'79B9'7F4A'7C15 +
                                              static_cast<std::uint64_t>(pair.second));
        }
    };
    struct Encoded {
        std::vector<std::int64_t> ids;
        std::size_t unknown = 0;
    };

    Encoded encode_uncached(std::string_view word) const;
    Encoded characters_of(std::string_view word) const;
    void merge(std::vector<std::int64_t>& ids) const;

    Vocabulary vocabulary_;
    std::unordered_map<std::pair<std::int64_t, std::int64_t>, Merge, PairHash> merges_;
    Settings settings_;
    std::int64_t unknown_id_ = -1;
    mutable std::mutex cache_mutex_;
    mutable std::unordered_map<std::string, Encoded> cache_;
};

}  // namespace photoflux::text
