#pragma once

#include "base/result.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::library {

// The search box. Words stand side by side and must all be found; `|` between them means one of them. A word is
//   fox                 begins a word of file name, title, caption, tags, place, camera, lens, prompt or model
//   "red fox"           these words in this order
//   2024  2024-05  2024-05-17  2024..2025      when it was taken, else added
//   camera:x100         a field: text, rating:>3, iso:100..800, aperture:<2.8, exposure:1/250, size:>12mp, size:<5mb
//   tag:cat|dog         one of two values
//   -tag:cat            not
// Numbers and dates take =, >, >=, <, <=, a..b, a.. and ..b; a date means the whole year, month or day, so >2024 begins
// in 2025. Capitals and accents make no difference. A field without a value yet is passed over.

enum class Field {
    any,  ///< words anywhere
    file,
    title,
    caption,
    tag,
    person,
    place,
    camera,
    lens,
    prompt,
    model,
    album,
    format,
    kind,
    flag,
    is,
    has,
    seed,
    rating,
    iso,
    aperture,
    focal,
    exposure,
    size,  ///< in pixels or, in `bytes`, of the file
    bytes,
    width,
    height,
    taken,
    added,
    when,  ///< a date without a field
};

/// Of numbers; dates are milliseconds since 1970.
struct Range {
    double from = -std::numeric_limits<double>::infinity(), to = std::numeric_limits<double>::infinity();
    bool with_from = true, with_to = true;
    bool operator==(const Range&) const = default;
};

struct Match {
    Field field = Field::any;
    std::string text;    ///< of text fields; of kind, flag, is and has one of `field_values`
    bool exact = false;  ///< whole words only: it was quoted
    Range range;         ///< of numbers and dates
    std::uint64_t seed = 0;
    bool operator==(const Match&) const = default;
};

/// One of the matches, or, with `no`, none of them.
struct Term {
    bool no = false;
    std::vector<Match> any;
    bool operator==(const Term&) const = default;
};

/// All of these, each fulfilled by one of its terms.
struct Query {
    std::vector<std::vector<Term>> all;
    bool asks_trash() const;  ///< says `is:trashed`: then the trash is searched as well
};

/// Errors: usage (a field or a value that is not known; the sentence names where, and what is known).
Result<Query> parse_query(std::string_view text);

/// Names of fields as people write them, in the order in which they are offered.
std::span<const std::string_view> field_names();
std::optional<Field> field_of(std::string_view name);
/// What `kind`, `flag`, `is` and `has` may be; empty for other fields.
std::span<const std::string_view> field_values(Field field);

/// The last word of a search that is being typed.
struct LastWord {
    std::size_t at = 0;          ///< where it begins in the text, in bytes
    std::string before;          ///< what it keeps: `-`, `camera:`, `-tag:`
    std::optional<Field> field;  ///< also one that an earlier value behind `|` has given
    std::string value;           ///< without quotes
};
LastWord last_word(std::string_view text);

}  // namespace photoflux::library
