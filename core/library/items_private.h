#pragma once

#include "library/connection.h"
#include "library/items.h"

#include <map>

namespace photoflux::library {

class Items::Private {
public:
    explicit Private(Connection& shared) : connection(shared) {}

    Connection& connection;

    /// How many each smart album shows, as long as nothing changes.
    struct Counts {
        std::int64_t change = -1;
        std::map<std::string, int> of_query;
    };
    Counts counts;

    /// `work` for each id in one transaction.
    template <class Work>
    Result<void> each(std::span<const std::int64_t> ids, Work&& work) {
        return connection.write([&]() -> Result<void> {
            for (const std::int64_t id : ids) work(id);
            return Done{};
        });
    }

    /// Runs an UPDATE for each id: ?1 is the value, ?2 the id.
    Result<void> set(std::span<const std::int64_t> ids, const char* update, std::int64_t value);
    /// The same for one text, whose words follow.
    Result<void> set_text(std::int64_t id, const char* update, const std::string& text);
    Result<std::optional<Item>> first(const char* where, const std::string& text) const;
};

}  // namespace photoflux::library
