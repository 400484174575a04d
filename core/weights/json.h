#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace photoflux::weights {

/// A JSON value. Objects keep the order of their file. Lookups never fail: they return null or nothing when the value
/// is of another type. Pointers and references live as long as the value that they came from.
class Json {
public:
    struct Member;

    Json() = default;  ///< null

    bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
    bool is_bool() const { return std::holds_alternative<bool>(value_); }
    bool is_number() const { return std::holds_alternative<Number>(value_); }
    bool is_string() const { return std::holds_alternative<std::string>(value_); }
    bool is_array() const { return std::holds_alternative<std::vector<Json>>(value_); }
    bool is_object() const { return std::holds_alternative<Object>(value_); }

    std::optional<bool> as_bool() const;
    /// Only numbers written without fraction and exponent that fit 64 bits; exact.
    std::optional<std::int64_t> as_int() const;
    std::optional<double> as_double() const;
    std::optional<std::string> as_string() const;
    /// The text without a copy; null for other types.
    const std::string* text() const { return std::get_if<std::string>(&value_); }

    /// The member of that name; null where there is none or this is no object. O(log n).
    const Json* find(std::string_view key) const;
    /// The elements of an array; empty for other types.
    const std::vector<Json>& items() const;
    /// The members of an object in file order; empty for other types.
    const std::vector<Member>& members() const;

private:
    friend class JsonParser;

    struct Number {
        double value = 0;
        std::int64_t integer = 0;
        bool exact = false;  ///< `integer` is the number
    };
    struct Object {
        std::vector<Member> members;
        std::vector<std::uint32_t> by_key;  ///< indices of `members`, sorted by key
    };
    std::variant<std::monostate, bool, Number, std::string, std::vector<Json>, Object> value_;
};

struct Json::Member {
    std::string key;
    Json value;
};

/// Strict RFC 8259: UTF-8 is checked, duplicate keys, lone surrogates, a byte order mark, bytes after the value and
/// numbers that no double can hold are refused. An object or array in the top one has depth 2. `where` names the source
/// in messages ("model_index.json"). Errors: corrupt, with the offset in bytes.
Result<Json> parse_json(std::string_view text, const Sentence& where, int max_depth = 64);
inline Result<Json> parse_json(std::string_view text, std::string_view where, int max_depth = 64) {
    return parse_json(text, plain(where), max_depth);
}

/// Reads a whole file of at most 256 MiB. Errors: not_found, bad_input, corrupt.
Result<Json> read_json_file(const std::filesystem::path& path);

/// The text as a JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD.
std::string quote_json(std::string_view text);

bool is_utf8(std::string_view text);

}  // namespace photoflux::weights
