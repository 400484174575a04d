#pragma once

#include "base/result.h"
#include "text/word_model.h"

#include <memory>
#include <string>

namespace photoflux::text {

/// The most probable segmentation under a unigram language model (Kudo, 2018), found by Viterbi. Runs of characters
/// that no token covers become one unknown token. Immutable; any thread.
class Unigram final : public WordModel {
public:
    enum class Use : std::uint8_t { normal, always, never };  ///< SentencePiece's NORMAL, USER_DEFINED, and the rest
    struct Token {
        std::string text;
        double score = 0;  ///< log probability
        Use use = Use::normal;
    };
    /// SentencePiece adds scores in single precision, tokenizers in double: ties fall differently.
    enum class Precision : std::uint8_t { single_, double_ };

    /// The id of a token is its place. Errors: corrupt for an unknown id outside the list or scores that are not
    /// finite.
    static Result<std::unique_ptr<Unigram>> create(std::vector<Token> tokens, std::int64_t unknown_id,
                                                   Precision precision);

    std::size_t encode(std::string_view word, std::vector<std::int64_t>& ids) const override;
    std::optional<std::int64_t> id_of(std::string_view token) const override;

private:
    struct Node {
        std::uint32_t children = 0;  ///< index of the first; they lie side by side, sorted by byte
        std::uint16_t child_count = 0;
        std::uint8_t byte = 0;
        std::int32_t id = -1;
    };
    struct Step {
        std::size_t begin;
        std::int64_t id;
    };

    void build_trie();
    const Node* child(const Node& node, char byte) const;
    template <class Score>
    std::vector<Step> best_path(std::string_view word) const;

    std::vector<Token> tokens_;
    std::vector<Node> nodes_;
    std::vector<std::int64_t> outside_trie_;  ///< tokens of `Use::never`: few
    std::int64_t unknown_id_ = 0;
    Precision precision_ = Precision::double_;
    double least_score_ = 0, greatest_score_ = 0;
};

}  // namespace photoflux::text
