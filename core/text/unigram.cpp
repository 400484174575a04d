#include "text/unigram.h"

#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace photoflux::text {
namespace {

constexpr double kUnknownPenalty = 10.0;

}  // namespace

Result<std::unique_ptr<Unigram>> Unigram::create(std::vector<Token> tokens, std::int64_t unknown_id,
                                                 Precision precision) {
    if (unknown_id < 0 || unknown_id >= static_cast<std::int64_t>(tokens.size())) {
        return Error{ErrorCode::corrupt,
                     sentence("text", "the unigram model's unknown token %1 is not one of its %2 tokens")
                         .with(unknown_id, tokens.size())};
    }
    std::unique_ptr<Unigram> model(new Unigram);
    model->least_score_ = std::numeric_limits<double>::max();
    model->greatest_score_ = std::numeric_limits<double>::lowest();
    for (const Token& token : tokens) {
        if (!std::isfinite(token.score)) {
            return Error{ErrorCode::corrupt,
                         sentence("text", "the unigram model's token \"%1\" has no finite score").with(token.text)};
        }
        if (token.use == Use::never) model->outside_trie_.push_back(&token - tokens.data());
        if (token.use != Use::normal) continue;
        model->least_score_ = std::min(model->least_score_, token.score);
        model->greatest_score_ = std::max(model->greatest_score_, token.score);
    }
    model->tokens_ = std::move(tokens);
    model->unknown_id_ = unknown_id;
    model->precision_ = precision;
    model->build_trie();
    return model;
}

void Unigram::build_trie() {
    std::vector<std::int32_t> order(tokens_.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [this](std::int32_t id) { return tokens_[id].use == Use::never || tokens_[id].text.empty(); });
    std::stable_sort(order.begin(), order.end(),
                     [this](std::int32_t a, std::int32_t b) { return tokens_[a].text < tokens_[b].text; });

    struct Task {
        std::size_t node, begin, end, depth;  // the tokens order[begin, end) share the node's `depth` bytes
    };
    nodes_.assign(1, Node{});
    std::vector<Task> tasks{{0, 0, order.size(), 0}};
    for (std::size_t t = 0; t < tasks.size(); ++t) {
        auto [node, begin, end, depth] = tasks[t];
        for (; begin < end && tokens_[order[begin]].text.size() == depth; ++begin) nodes_[node].id = order[begin];
        nodes_[node].children = static_cast<std::uint32_t>(nodes_.size());
        while (begin < end) {
            const char byte = tokens_[order[begin]].text[depth];
            std::size_t last = begin;
            while (last < end && tokens_[order[last]].text[depth] == byte) ++last;
            tasks.push_back({nodes_.size(), begin, last, depth + 1});
            nodes_.push_back(Node{0, 0, static_cast<std::uint8_t>(byte), -1});
            ++nodes_[node].child_count;
            begin = last;
        }
    }
}

const Unigram::Node* Unigram::child(const Node& node, char byte) const {
    const Node* first = nodes_.data() + node.children;
    const Node* last = first + node.child_count;
    const auto wanted = static_cast<std::uint8_t>(byte);
    const Node* found = std::lower_bound(first, last, wanted, [](const Node& n, std::uint8_t b) { return n.byte < b; });
    return found != last && found->byte == wanted ? found : nullptr;
}

/// The steps from the end to the beginning.
template <class Score>
std::vector<Unigram::Step> Unigram::best_path(std::string_view word) const {
    struct Best {
        Score score = 0;
        std::size_t begin = std::string_view::npos;
        std::int64_t id = 0;
    };
    std::vector<Best> best(word.size() + 1);
    const Score unknown_score = static_cast<Score>(least_score_) - static_cast<Score>(kUnknownPenalty);
    // SentencePiece adds and compares in double, rounds what it keeps, and handles the unknown in its own precision.
    const auto offer = [&best](std::size_t begin, std::size_t end, std::int64_t id, double score) {
        Best& own = best[end];
        if (own.begin == std::string_view::npos || score > own.score) own = {static_cast<Score>(score), begin, id};
    };
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t length = std::min(utf8_length(word[at]), word.size() - at);
        const Score here = best[at].score;
        bool covered = false;
        const Node* node = nodes_.data();
        for (std::size_t end = at; end < word.size();) {
            node = child(*node, word[end++]);
            if (!node) break;
            if (node->id < 0) continue;
            const Token& token = tokens_[node->id];
            // The bonus of SentencePiece's user-defined symbols: they always win.
            const double own =
                token.use == Use::always ? (end - at) * static_cast<Score>(greatest_score_) - 0.1 : token.score;
            offer(at, end, node->id, own + here);
            covered = covered || end - at == length;
        }
        if (!covered) offer(at, at + length, unknown_id_, static_cast<Score>(unknown_score + here));
        at += length;
    }
    std::vector<Step> steps;
    for (std::size_t end = word.size(); end > 0; end = best[end].begin)
        steps.push_back({best[end].begin, best[end].id});
    return steps;
}

std::size_t Unigram::encode(std::string_view word, std::vector<std::int64_t>& ids) const {
    const std::vector<Step> steps = precision_ == Precision::single_ ? best_path<float>(word) : best_path<double>(word);
    std::size_t unknown = 0;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (step->id != unknown_id_) {
            ids.push_back(step->id);
            continue;
        }
        const std::size_t begin = step->begin;
        while (std::next(step) != steps.rend() && std::next(step)->id == unknown_id_) ++step;
        const std::size_t end = std::next(step) == steps.rend() ? word.size() : std::next(step)->begin;
        // A run of unknown characters may spell a token that the path did not take.
        const auto id = id_of(word.substr(begin, end - begin)).value_or(unknown_id_);
        ids.push_back(id);
        unknown += id == unknown_id_;
    }
    return unknown;
}

std::optional<std::int64_t> Unigram::id_of(std::string_view token) const {
    const Node* node = nodes_.data();
    for (const char byte : token) {
        if (!(node = child(*node, byte))) break;
    }
    if (node && node->id >= 0) return node->id;
    const auto found = std::find_if(outside_trie_.begin(), outside_trie_.end(),
                                    [&](std::int64_t id) { return tokens_[id].text == token; });
    if (found == outside_trie_.end()) return std::nullopt;
    return *found;
}

}  // namespace photoflux::text
