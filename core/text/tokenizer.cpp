#include "text/tokenizer.h"

#include "text/tokenizer_rules.h"
#include "text/unicode.h"

namespace photoflux::text {

Tokenizer::Rules::Body Tokenizer::Rules::body(std::string_view utf8) const {
    Body body;
    const std::u32string text = decode_utf8(utf8);
    for (const auto& raw : added.split_raw(text)) {
        if (raw.id) {
            body.ids.push_back(*raw.id);
            continue;
        }
        const std::u32string normal = normalizer.apply(text.substr(raw.begin, raw.end - raw.begin));
        for (const auto& stretch : added.split_normalized(normal)) {
            if (stretch.id) {
                body.ids.push_back(*stretch.id);
                continue;
            }
            Piece piece{normal.substr(stretch.begin, stretch.end - stretch.begin),
                        raw.begin == 0 && stretch.begin == 0};
            for (const Piece& word : pre_tokenizer.apply(std::move(piece))) {
                body.unknown += model->encode(encode_utf8(word.text), body.ids);
            }
        }
    }
    return body;
}

Tokenizer::Tokenizer(std::unique_ptr<const Rules> rules) : rules_(std::move(rules)) {}
Tokenizer::Tokenizer(Tokenizer&&) noexcept = default;
Tokenizer& Tokenizer::operator=(Tokenizer&&) noexcept = default;
Tokenizer::~Tokenizer() = default;

std::vector<std::int64_t> Tokenizer::encode(std::string_view utf8, std::size_t length) const {
    std::vector<std::int64_t> ids = rules_->post_processor.apply(rules_->body(utf8).ids, length);
    ids.resize(length, rules_->pad_id);
    return ids;
}

std::vector<std::int64_t> Tokenizer::ids(std::string_view utf8) const {
    return rules_->post_processor.apply(rules_->body(utf8).ids, std::numeric_limits<std::size_t>::max());
}

std::size_t Tokenizer::unknown_count(std::string_view utf8) const { return rules_->body(utf8).unknown; }
std::size_t Tokenizer::max_length() const { return rules_->max_length; }
std::int64_t Tokenizer::pad_id() const { return rules_->pad_id; }
std::int64_t Tokenizer::eos_id() const { return rules_->eos_id; }

}  // namespace photoflux::text
