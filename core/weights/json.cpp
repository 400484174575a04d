#include "weights/json.h"

#include "weights/mapped_file.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace photoflux::weights {

namespace {

/// Length of the UTF-8 sequence at `at` (RFC 3629: no overlong forms, no surrogates); 0 if there is none.
std::size_t utf8_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    const unsigned first = byte(0), second = byte(1);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0, surrogate = first == 0xED && second > 0x9F;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90, too_large = first == 0xF4 && second > 0x8F;
        return follows(1) && follows(2) && follows(3) && !overlong && !too_large ? 4 : 0;
    }
    return 0;
}

void append_utf8(std::string& out, unsigned code) {
    const auto put = [&](unsigned byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6), put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12), put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18), put(0x80 | (code >> 12 & 0x3F)), put(0x80 | (code >> 6 & 0x3F)),
            put(0x80 | (code & 0x3F));
    }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<bool> Json::as_bool() const {
    const auto* value = std::get_if<bool>(&value_);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::int64_t> Json::as_int() const {
    const auto* number = std::get_if<Number>(&value_);
    return number && number->exact ? std::optional(number->integer) : std::nullopt;
}

std::optional<double> Json::as_double() const {
    const auto* number = std::get_if<Number>(&value_);
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<std::string> Json::as_string() const {
    const auto* value = text();
    return value ? std::optional(*value) : std::nullopt;
}

const Json* Json::find(std::string_view key) const {
    const auto* object = std::get_if<Object>(&value_);
    if (!object) return nullptr;
    const auto found =
        std::lower_bound(object->by_key.begin(), object->by_key.end(), key,
                         [&](std::uint32_t i, std::string_view k) { return object->members[i].key < k; });
    if (found == object->by_key.end() || object->members[*found].key != key) return nullptr;
    return &object->members[*found].value;
}

const std::vector<Json>& Json::items() const {
    static const std::vector<Json> none;
    const auto* array = std::get_if<std::vector<Json>>(&value_);
    return array ? *array : none;
}

const std::vector<Json::Member>& Json::members() const {
    static const std::vector<Member> none;
    const auto* object = std::get_if<Object>(&value_);
    return object ? object->members : none;
}

/// Recursive descent; every `parse_…` returns false after `fail` has kept the reason.
class JsonParser {
public:
    JsonParser(std::string_view text, int max_depth) : text_(text), max_depth_(max_depth) {}

    bool parse(Json& out) {
        if (text_.starts_with("\xEF\xBB\xBF"))
            return fail(sentence("weights", "a byte order mark, which JSON does not allow"));
        if (!parse_value(out, 1)) return false;
        skip_space();
        return at_ == text_.size() || fail(sentence("weights", "more bytes after the end of the value"));
    }

    std::size_t error_offset() const { return error_offset_; }
    const Sentence& reason() const { return reason_; }

private:
    bool fail(Sentence reason) { return fail_at(at_, std::move(reason)); }
    bool fail_at(std::size_t offset, Sentence reason) {
        error_offset_ = offset;
        reason_ = std::move(reason);
        return false;
    }

    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool at_end() const { return at_ >= text_.size(); }
    bool take(char c) {
        if (at_end() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    void skip_space() {
        while (at_ < text_.size() &&
               (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
            ++at_;
    }

    bool parse_value(Json& out, int depth) {
        skip_space();
        if (at_end()) return fail(sentence("weights", "the text ends where a value should stand"));
        switch (peek()) {
            case '{':
                return parse_object(out, depth);
            case '[':
                return parse_array(out, depth);
            case '"':
                return parse_string(out.value_.emplace<std::string>());
            case 't':
                return parse_word("true") && (out.value_ = true, true);
            case 'f':
                return parse_word("false") && (out.value_ = false, true);
            case 'n':
                return parse_word("null") && (out.value_ = std::monostate(), true);
            default:
                return parse_number(out);
        }
    }

    bool parse_word(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return fail(sentence("weights", "something that is no JSON value"));
        at_ += word.size();
        return true;
    }

    bool parse_array(Json& out, int depth) {
        if (depth > max_depth_) return fail(sentence("weights", "nesting deeper than %1 levels").with(max_depth_));
        auto& items = out.value_.emplace<std::vector<Json>>();
        ++at_;
        skip_space();
        if (take(']')) return true;
        do {
            if (!parse_value(items.emplace_back(), depth + 1)) return false;
            skip_space();
        } while (take(','));
        return take(']') || fail(at_end() ? sentence("weights", "the text ends inside an array")
                                          : sentence("weights", "no comma or ] after an array element"));
    }

    bool parse_object(Json& out, int depth) {
        if (depth > max_depth_) return fail(sentence("weights", "nesting deeper than %1 levels").with(max_depth_));
        auto& object = out.value_.emplace<Json::Object>();
        std::vector<std::size_t> offsets;
        ++at_;
        skip_space();
        if (take('}')) return true;
        do {
            skip_space();
            if (peek() != '"')
                return fail(at_end() ? sentence("weights", "the text ends inside an object")
                                     : sentence("weights", "no string where a key should stand"));
            offsets.push_back(at_);
            auto& member = object.members.emplace_back();
            if (!parse_string(member.key)) return false;
            skip_space();
            if (!take(':')) return fail(sentence("weights", "no colon after a key"));
            if (!parse_value(member.value, depth + 1)) return false;
            skip_space();
        } while (take(','));
        if (!take('}'))
            return fail(at_end() ? sentence("weights", "the text ends inside an object")
                                 : sentence("weights", "no comma or } after an object member"));
        return index_keys(object, offsets);
    }

    bool index_keys(Json::Object& object, const std::vector<std::size_t>& offsets) {
        const auto& members = object.members;
        auto& order = object.by_key;
        order.resize(members.size());
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return members[a].key < members[b].key; });
        const auto twice = std::adjacent_find(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return members[a].key == members[b].key;
        });
        if (twice == order.end()) return true;
        return fail_at(offsets[twice[1]],
                       sentence("weights", "the key %1 for the second time").with(quote_json(members[*twice].key)));
    }

    bool parse_string(std::string& out) {
        ++at_;
        while (!at_end()) {
            const char c = text_[at_];
            if (c == '"') return ++at_, true;
            if (c == '\\') {
                if (!parse_escape(out)) return false;
                continue;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return fail(sentence("weights", "a control character inside a string"));
            const std::size_t length = utf8_length(text_, at_);
            if (length == 0) return fail(sentence("weights", "bytes that are not UTF-8"));
            out.append(text_, at_, length);
            at_ += length;
        }
        return fail(sentence("weights", "the text ends inside a string"));
    }

    bool parse_escape(std::string& out) {
        const std::size_t start = at_++;
        static constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        const char letter = peek();
        if (const auto index = letters.find(letter); !at_end() && index != letters.npos) {
            out += meanings[index];
            return ++at_, true;
        }
        unsigned code = 0, low = 0;
        if (!take('u') || !parse_hex(code))
            return fail_at(start, sentence("weights", "an escape that JSON does not know"));
        if (code >= 0xDC00 && code <= 0xDFFF) return fail_at(start, sentence("weights", "half of a surrogate pair"));
        if (code >= 0xD800 && code <= 0xDBFF) {
            if (!take('\\') || !take('u') || !parse_hex(low) || low < 0xDC00 || low > 0xDFFF)
                return fail_at(start, sentence("weights", "half of a surrogate pair"));
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        append_utf8(out, code);
        return true;
    }

    bool parse_hex(unsigned& out) {
        if (text_.size() - at_ < 4) return false;
        const char* first = text_.data() + at_;
        const auto [end, error] = std::from_chars(first, first + 4, out, 16);
        if (error != std::errc() || end != first + 4) return false;
        at_ += 4;
        return true;
    }

    bool parse_number(Json& out) {
        const std::size_t start = at_;
        const auto digits = [&] {
            const std::size_t before = at_;
            while (is_digit(peek())) ++at_;
            return at_ > before;
        };
        take('-');
        if (!take('0') && !digits()) return fail_at(start, sentence("weights", "something that is no JSON value"));
        bool integral = true;
        if (take('.')) {
            integral = false;
            if (!digits()) return fail(sentence("weights", "no digit after the decimal point"));
        }
        if (take('e') || take('E')) {
            integral = false;
            if (!take('+')) take('-');
            if (!digits()) return fail(sentence("weights", "no digit in the exponent"));
        }
        if (is_digit(peek())) return fail_at(start, sentence("weights", "a number with a leading zero"));

        auto& number = out.value_.emplace<Json::Number>();
        const char *first = text_.data() + start, *last = text_.data() + at_;
        if (std::from_chars(first, last, number.value).ec != std::errc())
            return fail_at(start, sentence("weights", "a number that is too large or too small"));
        // "-0" has no integer equal to it.
        if (integral && text_.substr(start, at_ - start) != "-0")
            number.exact = std::from_chars(first, last, number.integer).ec == std::errc();
        return true;
    }

    std::string_view text_;
    int max_depth_;
    std::size_t at_ = 0;
    std::size_t error_offset_ = 0;
    Sentence reason_;
};

Result<Json> parse_json(std::string_view text, const Sentence& where, int max_depth) {
    Json value;
    JsonParser parser(text, max_depth);
    if (parser.parse(value)) return value;
    return Error{ErrorCode::corrupt, sentence("weights", "%1 is not valid JSON: at byte %2 stands %3.")
                                         .with(where, parser.error_offset(), parser.reason())};
}

Result<Json> read_json_file(const std::filesystem::path& path) {
    constexpr std::size_t largest = std::size_t(256) << 20;
    PHOTOFLUX_TRY(const MappedFile file, MappedFile::open(path));
    if (file.size() > largest)
        return Error{ErrorCode::bad_input,
                     sentence("weights", "%1 is larger than 256 MiB: no JSON file that belongs to a model is.")
                         .with(display_path(path))};
    return parse_json({reinterpret_cast<const char*>(file.data()), file.size()}, display_path(path));
}

std::string quote_json(std::string_view text) {
    static constexpr char hex[] = "0123456789abcdef";
    std::string out = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        const std::size_t length = utf8_length(text, at);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += text[at];
        } else if (c < 0x20 || c == 0x7F) {
            out += "\\u00";
            out += hex[c >> 4];
            out += hex[c & 15];
        } else if (length == 0) {
            out += "\xEF\xBF\xBD";
        } else {
            out.append(text, at, length);
        }
        at += std::max<std::size_t>(length, 1);
    }
    return out += '"';
}

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = utf8_length(text, at);
        if (length == 0) return false;
        at += length;
    }
    return true;
}

}  // namespace photoflux::weights
