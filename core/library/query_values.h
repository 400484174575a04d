#pragma once

#include "library/query.h"

namespace photoflux::library {

/// Reads the value of a field into a match. Nothing: it is none of the field's values.
std::optional<Match> value_of(Field field, const std::string& text, bool quoted);

/// A word that is a date or a range of dates, as `2024..2025`.
std::optional<Range> date_range(std::string_view text);

/// An example of a field's values, for messages.
std::string_view example_of(Field field);

}  // namespace photoflux::library
