#include "text/sentencepiece_model.h"

#include "text/charsmap.h"
#include "text/unicode.h"

#include <algorithm>
#include <bit>
#include <fstream>
#include <iterator>

namespace photoflux::text {
namespace {

const Error kBroken{ErrorCode::corrupt, sentence("text", "it is cut off or not a SentencePiece model")};
constexpr std::uintmax_t kLargestFile = 256u << 20;
constexpr std::string_view kSpaceMark = "\xE2\x96\x81";  // U+2581

/// One field of a protocol buffer message after the other.
class Fields {
public:
    explicit Fields(std::string_view bytes) : bytes_(bytes) {}

    std::uint32_t number = 0;
    std::uint64_t value = 0;    ///< of a varint or fixed field
    std::string_view contents;  ///< of a length-delimited field

    bool broken() const { return broken_; }

    bool next() {
        if (broken_ || bytes_.empty()) return false;
        const std::uint64_t tag = varint();
        number = static_cast<std::uint32_t>(tag >> 3);
        switch (tag & 7) {
            case 0:
                value = varint();
                break;
            case 1:
                value = fixed(8);
                break;
            case 2:
                contents = take(varint());
                break;
            case 5:
                value = fixed(4);
                break;
            default:
                broken_ = true;
        }
        return !broken_;
    }

private:
    std::string_view take(std::uint64_t size) {
        if (size > bytes_.size()) {
            broken_ = true;
            return {};
        }
        const std::string_view taken = bytes_.substr(0, size);
        bytes_.remove_prefix(size);
        return taken;
    }

    std::uint64_t fixed(std::size_t size) {
        std::uint64_t number = 0;
        const std::string_view taken = take(size);
        for (std::size_t i = taken.size(); i-- > 0;) number = number << 8 | static_cast<std::uint8_t>(taken[i]);
        return number;
    }

    std::uint64_t varint() {
        std::uint64_t number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::string_view byte = take(1);
            if (byte.empty()) return 0;
            number |= static_cast<std::uint64_t>(byte[0] & 0x7F) << shift;
            if (!(byte[0] & 0x80)) return number;
        }
        broken_ = true;
        return 0;
    }

    std::string_view bytes_;
    bool broken_ = false;
};

/// SentencePiece's normalizer.cc: rules, then spaces.
struct SpaceRules {
    std::shared_ptr<const Charsmap> map;  // null: no rules
    std::vector<std::string> kept;        // user-defined symbols: no rule touches them; longest first
    bool prefix = true, remove_extra = true, escape = true;

    /// What the front of `input` becomes, and how many bytes of it that takes.
    std::pair<std::string_view, std::size_t> front(std::string_view input) const {
        for (const std::string& symbol : kept) {
            if (input.starts_with(symbol)) return {input.substr(0, symbol.size()), symbol.size()};
        }
        if (map) {
            if (const auto rule = map->longest(input)) return {rule->replacement, rule->length};
        }
        const std::size_t length = std::min(utf8_length(input[0]), input.size());
        return {input.substr(0, length), length};
    }

    std::string apply(std::string_view input) const {
        while (remove_extra && !input.empty()) {
            const auto [text, length] = front(input);
            if (text != " ") break;
            input.remove_prefix(length);
        }
        if (input.empty()) return {};
        const std::string_view space = escape ? kSpaceMark : " ";
        std::string out;
        out.reserve(input.size() * 2);
        if (prefix) out += space;
        bool after_space = remove_extra;
        while (!input.empty()) {
            auto [text, length] = front(input);
            while (after_space && text.starts_with(' ')) text.remove_prefix(1);
            for (const char byte : text) byte == ' ' ? out += space : out += byte;
            if (!text.empty()) after_space = remove_extra && text.ends_with(' ');
            input.remove_prefix(length);
        }
        while (remove_extra && std::string_view(out).ends_with(space)) out.resize(out.size() - space.size());
        return out;
    }
};

enum PieceType : std::uint64_t { kNormal = 1, kUnknown = 2, kUserDefined = 4 };

Result<void> read_piece(std::string_view bytes, std::vector<Unigram::Token>& tokens, std::int64_t& unknown_id,
                        SpaceRules& spaces) {
    Unigram::Token token;
    std::uint64_t type = kNormal;
    Fields fields(bytes);
    while (fields.next()) {
        if (fields.number == 1) token.text = fields.contents;
        if (fields.number == 2) token.score = std::bit_cast<float>(static_cast<std::uint32_t>(fields.value));
        if (fields.number == 3) type = fields.value;
    }
    if (fields.broken() || token.text.empty()) return kBroken;
    if (type == kUnknown) unknown_id = static_cast<std::int64_t>(tokens.size());
    if (type == kUserDefined) spaces.kept.push_back(token.text);
    token.use = type == kNormal        ? Unigram::Use::normal
                : type == kUserDefined ? Unigram::Use::always
                                       : Unigram::Use::never;
    tokens.push_back(std::move(token));
    return Done{};
}

Result<void> check_trainer(std::string_view bytes) {
    Fields fields(bytes);
    while (fields.next()) {
        if (fields.number == 3 && fields.value != 1) {
            return Error{ErrorCode::bad_input, sentence("text", "it is not a unigram model, the kind that T5 uses")};
        }
        if ((fields.number == 24 || fields.number == 35) && fields.value) {
            return Error{ErrorCode::bad_input,
                         sentence("text", "it uses byte fallback or spaces as endings, which T5's models do not")};
        }
    }
    return fields.broken() ? Result<void>(kBroken) : Done{};
}

Result<void> read_normalizer(std::string_view bytes, SpaceRules& spaces) {
    Fields fields(bytes);
    while (fields.next()) {
        if (fields.number == 2 && !fields.contents.empty()) {
            PHOTOFLUX_TRY(Charsmap map, Charsmap::parse(fields.contents));
            spaces.map = std::make_shared<const Charsmap>(std::move(map));
        }
        if (fields.number == 3) spaces.prefix = fields.value != 0;
        if (fields.number == 4) spaces.remove_extra = fields.value != 0;
        if (fields.number == 5) spaces.escape = fields.value != 0;
    }
    return fields.broken() ? Result<void>(kBroken) : Done{};
}

}  // namespace

Result<SentencePieceModel> SentencePieceModel::open(const std::filesystem::path& file) {
    std::error_code failed;
    const std::uintmax_t file_size = std::filesystem::file_size(file, failed);
    if (failed) return Error{ErrorCode::not_found, sentence("text", "it cannot be read: %1").with(failed.message())};
    if (file_size > kLargestFile) return kBroken;
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (bytes.size() != file_size) return Error{ErrorCode::not_found, sentence("text", "it cannot be read to its end")};

    std::vector<Unigram::Token> tokens;
    std::int64_t unknown_id = -1;
    SpaceRules spaces;
    Fields fields(bytes);
    while (fields.next()) {
        if (fields.number == 1) PHOTOFLUX_CHECK(read_piece(fields.contents, tokens, unknown_id, spaces));
        if (fields.number == 2) PHOTOFLUX_CHECK(check_trainer(fields.contents));
        if (fields.number == 3) PHOTOFLUX_CHECK(read_normalizer(fields.contents, spaces));
    }
    if (fields.broken() || tokens.empty()) return kBroken;
    std::sort(spaces.kept.begin(), spaces.kept.end(),
              [](const std::string& a, const std::string& b) { return a.size() > b.size(); });

    SentencePieceModel out;
    out.size = tokens.size();
    PHOTOFLUX_TRY(out.model, Unigram::create(std::move(tokens), unknown_id, Unigram::Precision::single_));
    out.normalizer.add([spaces = std::move(spaces)](const std::u32string& text) {
        return decode_utf8(spaces.apply(encode_utf8(text)));
    });
    return out;
}

}  // namespace photoflux::text
