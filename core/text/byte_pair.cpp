#include "text/byte_pair.h"

#include "text/unicode.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <tuple>

namespace photoflux::text {
namespace {

constexpr std::size_t kCachedWords = 10'000, kLongestCachedWord = 256;

}  // namespace

Result<std::unique_ptr<BytePair>> BytePair::create(Vocabulary vocabulary,
                                                   const std::vector<std::pair<std::string, std::string>>& merges,
                                                   Settings settings) {
    std::unique_ptr<BytePair> model(new BytePair);
    model->vocabulary_ = std::move(vocabulary);
    model->settings_ = std::move(settings);
    model->merges_.reserve(merges.size());
    const std::string& prefix = model->settings_.prefix;
    for (std::size_t rank = 0; rank < merges.size(); ++rank) {
        const auto& [left, right] = merges[rank];
        const bool continues = !prefix.empty() && right.starts_with(prefix);
        const auto left_id = model->id_of(left), right_id = model->id_of(right);
        const auto merged = model->id_of(left + (continues ? right.substr(prefix.size()) : right));
        if (!left_id || !right_id || !merged) {
            return Error{
                ErrorCode::corrupt,
                sentence("text", "merge %1, \"%2 %3\", is not in the vocabulary; they belong to different models")
                    .with(rank + 1, left, right)};
        }
        // A pair named twice: the last rank counts, as in tokenizers.
        model->merges_[{*left_id, *right_id}] = {static_cast<std::uint32_t>(rank), *merged};
    }
    if (model->settings_.unknown_token) {
        const auto id = model->id_of(*model->settings_.unknown_token);
        if (!id) {
            return Error{ErrorCode::corrupt, sentence("text", "the unknown token \"%1\" is not in the vocabulary")
                                                 .with(*model->settings_.unknown_token)};
        }
        model->unknown_id_ = *id;
    }
    return model;
}

std::optional<std::int64_t> BytePair::id_of(std::string_view token) const {
    const auto found = vocabulary_.find(std::string(token));
    if (found == vocabulary_.end()) return std::nullopt;
    return found->second;
}

std::size_t BytePair::encode(std::string_view word, std::vector<std::int64_t>& ids) const {
    const bool cached = word.size() <= kLongestCachedWord;
    const std::string key = cached ? std::string(word) : std::string();
    if (cached) {
        const std::lock_guard lock(cache_mutex_);
        if (const auto found = cache_.find(key); found != cache_.end()) {
            ids.insert(ids.end(), found->second.ids.begin(), found->second.ids.end());
            return found->second.unknown;
        }
    }
    Encoded encoded = encode_uncached(word);
    ids.insert(ids.end(), encoded.ids.begin(), encoded.ids.end());
    const std::size_t unknown = encoded.unknown;
    if (cached) {
        const std::lock_guard lock(cache_mutex_);
        if (cache_.size() >= kCachedWords) cache_.clear();
        cache_.emplace(key, std::move(encoded));
    }
    return unknown;
}

BytePair::Encoded BytePair::encode_uncached(std::string_view word) const {
    if (settings_.whole_words_first) {
        if (const auto id = id_of(word)) return {{*id}, 0};
    }
    Encoded encoded = characters_of(word);
    merge(encoded.ids);
    return encoded;
}

BytePair::Encoded BytePair::characters_of(std::string_view word) const {
    Encoded encoded;
    bool after_unknown = false;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t length = std::min(utf8_length(word[at]), word.size() - at);
        std::string token = at == 0 ? std::string() : settings_.prefix;
        token += word.substr(at, length);
        at += length;
        if (at == word.size()) token += settings_.suffix;
        if (const auto id = id_of(token)) {
            encoded.ids.push_back(*id);
            after_unknown = false;
        } else if (settings_.unknown_token) {
            if (!after_unknown || !settings_.fuse_unknown) {
                encoded.ids.push_back(unknown_id_);
                ++encoded.unknown;
            }
            after_unknown = true;
        }
    }
    return encoded;
}

void BytePair::merge(std::vector<std::int64_t>& ids) const {
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    struct Symbol {
        std::int64_t id;
        std::size_t before, after;
        bool gone = false;
    };
    std::vector<Symbol> symbols(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) symbols[i] = {ids[i], i - 1, i + 1 < ids.size() ? i + 1 : none};

    using Candidate = std::tuple<std::uint32_t, std::size_t, std::int64_t>;  // rank, left symbol, id of the whole
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
    const auto consider = [&](std::size_t left) {
        if (left == none || symbols[left].after == none) return;
        const auto found = merges_.find({symbols[left].id, symbols[symbols[left].after].id});
        if (found != merges_.end()) queue.emplace(found->second.rank, left, found->second.id);
    };
    for (std::size_t i = 0; i < symbols.size(); ++i) consider(i);

    while (!queue.empty()) {
        const auto [rank, left, id] = queue.top();
        queue.pop();
        Symbol& own = symbols[left];
        if (own.gone || own.after == none) continue;
        // The pair may have changed since it was queued.
        const auto found = merges_.find({own.id, symbols[own.after].id});
        if (found == merges_.end() || found->second.id != id) continue;
        Symbol& swallowed = symbols[own.after];
        swallowed.gone = true;
        own.id = id;
        own.after = swallowed.after;
        if (own.after != none) symbols[own.after].before = left;
        consider(own.before);
        consider(left);
    }
    ids.clear();
    for (const Symbol& symbol : symbols) {
        if (!symbol.gone) ids.push_back(symbol.id);
    }
}

}  // namespace photoflux::text
