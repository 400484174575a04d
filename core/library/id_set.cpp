#include "library/id_set.h"

#include <sqlite3.h>

#include <algorithm>

namespace photoflux::library {

namespace {

void holds(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    const auto& sets = *static_cast<const std::vector<IdSet>*>(sqlite3_user_data(context));
    const auto set = static_cast<std::size_t>(sqlite3_value_int64(values[0]));
    sqlite3_result_int(context, set < sets.size() && sets[set].holds(sqlite3_value_int64(values[1])) ? 1 : 0);
}

}  // namespace

void IdSet::insert(std::int64_t id) {
    if (id < 0) return;
    const auto at = static_cast<std::size_t>(id);
    if (at >= bits_.size()) bits_.resize(std::max(at + 1, bits_.size() * 2));
    bits_[at] = true;
}

void give_sets(SQLite::Database& db, const std::vector<IdSet>& sets) {
    // SQLite's interface takes no pointer to const; `holds` only reads.
    auto* readable = const_cast<std::vector<IdSet>*>(&sets);  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    db.createFunction("holds", 2, false, readable, holds);
}

}  // namespace photoflux::library
