#include "text/added_tokens.h"

#include "text/unicode.h"

#include <algorithm>

namespace photoflux::text {

AddedTokens::AddedTokens(std::vector<AddedToken> tokens, const std::function<std::u32string(std::u32string)>& normalize)
    : tokens_(std::move(tokens)) {
    for (std::size_t i = 0; i < tokens_.size(); ++i) {
        std::u32string text = decode_utf8(tokens_[i].content);
        if (tokens_[i].normalized) text = normalize(std::move(text));
        if (text.empty()) continue;
        (tokens_[i].normalized ? normalized_ : raw_)[text.front()].push_back({std::move(text), i});
    }
    for (ByFirst* table : {&raw_, &normalized_}) {
        for (auto& [first, sought] : *table) {
            std::stable_sort(sought.begin(), sought.end(),
                             [](const Sought& a, const Sought& b) { return a.text.size() > b.text.size(); });
        }
    }
}

std::optional<std::int64_t> AddedTokens::id_of(std::string_view content) const {
    for (const AddedToken& token : tokens_) {
        if (token.content == content) return token.id;
    }
    return std::nullopt;
}

std::vector<AddedTokens::Stretch> AddedTokens::split(const ByFirst& sought, std::u32string_view text) const {
    std::vector<Stretch> out;
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto candidates = sought.find(text[at]);
        const Sought* found = nullptr;
        if (candidates != sought.end()) {
            const auto match = std::find_if(candidates->second.begin(), candidates->second.end(),
                                            [&](const Sought& s) { return text.substr(at, s.text.size()) == s.text; });
            if (match != candidates->second.end()) found = &*match;
        }
        if (!found) {
            ++at;
            continue;
        }
        const AddedToken& token = tokens_[found->token];
        std::size_t begin = at, end = at + found->text.size();
        at = end;
        if (token.single_word) {
            const bool touched = (begin > 0 && is_word(text[begin - 1])) || (end < text.size() && is_word(text[end]));
            if (touched) continue;
        }
        const auto strips = [&token](char32_t c) {
            return is_space(c) || (token.python_spaces && c >= 0x1C && c <= 0x1F);
        };
        while (token.lstrip && begin > done && strips(text[begin - 1])) --begin;
        while (token.rstrip && end < text.size() && strips(text[end])) ++end;
        if (begin > done) out.push_back({done, begin, std::nullopt});
        out.push_back({begin, end, token.id});
        done = at = end;
    }
    if (done < text.size()) out.push_back({done, text.size(), std::nullopt});
    return out;
}

}  // namespace photoflux::text
