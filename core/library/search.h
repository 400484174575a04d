#pragma once

#include "library/connection.h"
#include "library/items.h"

#include <variant>
#include <vector>

namespace photoflux::library {

/// What follows WHERE in a query of `items`, with the values of its question marks.
struct Condition {
    std::string sql;
    std::vector<std::variant<std::int64_t, double, std::string>> values;

    void bind(SQLite::Statement& statement) const;
};

/// In the connection's turn, whose sets it fills: it counts until the next one is made. Errors: usage (the text),
/// not_found (the album).
Result<Condition> condition_of(Connection& connection, const View& view);

/// How many items a smart album's text shows.
Result<int> count_of(Connection& connection, const std::string& text);

}  // namespace photoflux::library
