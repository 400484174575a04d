#pragma once

#include "database/database.h"

#include <cstdint>
#include <vector>

namespace photoflux::library {

/// Ids that a part of a search has found: a bit each, for a walk over the whole grid asks for every one.
class IdSet {
public:
    void insert(std::int64_t id);
    bool holds(std::int64_t id) const {
        const auto at = static_cast<std::size_t>(id);
        return at < bits_.size() && bits_[at];
    }

private:
    std::vector<bool> bits_;
};

/// Gives SQL the function holds(N, id): whether sets[N] holds it. `sets` must outlive the connection.
void give_sets(SQLite::Database& db, const std::vector<IdSet>& sets);

}  // namespace photoflux::library
