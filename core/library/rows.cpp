#include "library/items_private.h"
#include "library/search.h"

#include <algorithm>
#include <unordered_map>

namespace photoflux::library {

namespace {

// In the order of the index, newest first, which no sorting follows.
std::vector<Row> newest_rows(const Connection& connection, const Condition& condition) {
    SQLite::Statement query(*connection.db,
                            "SELECT id, shown_at, width, height, rating, kind, flag, edited FROM items INDEXED BY "
                            "items_grid WHERE " +
                                condition.sql + " ORDER BY shown_at DESC, id DESC");
    condition.bind(query);
    std::vector<Row> rows;
    while (query.executeStep()) {
        Row& row = rows.emplace_back();
        row.id = query.getColumn(0).getInt64();
        row.when = query.getColumn(1).getInt64();
        row.width = query.getColumn(2).getInt();
        row.height = query.getColumn(3).getInt();
        row.rating = static_cast<std::uint8_t>(query.getColumn(4).getInt());
        row.kind = static_cast<Kind>(query.getColumn(5).getInt());
        row.flag = static_cast<Flag>(query.getColumn(6).getInt());
        row.edited = query.getColumn(7).getInt() != 0;
    }
    return rows;
}

std::vector<Row> by_name(const Connection& connection, const std::vector<Row>& rows) {
    std::unordered_map<std::int64_t, const Row*> of_id;
    of_id.reserve(rows.size());
    for (const Row& row : rows) of_id.emplace(row.id, &row);
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    SQLite::Statement names(*connection.db, "SELECT id FROM items INDEXED BY items_name ORDER BY name_key, id");
    while (sorted.size() < rows.size() && names.executeStep()) {
        const auto found = of_id.find(names.getColumn(0).getInt64());
        if (found != of_id.end()) sorted.push_back(*found->second);
    }
    return sorted;
}

}  // namespace

Result<std::vector<Row>> Items::rows(const View& view) const {
    return d->connection.read([&]() -> Result<std::vector<Row>> {
        PHOTOFLUX_TRY(const Condition condition, condition_of(d->connection, view));
        std::vector<Row> rows = newest_rows(d->connection, condition);
        switch (view.order) {
            case Order::newest:
                break;
            case Order::oldest:
                std::reverse(rows.begin(), rows.end());
                break;
            case Order::added:  // ids are given in this order
                std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id > b.id; });
                break;
            case Order::name:
                return by_name(d->connection, rows);
            case Order::rating:
                std::stable_sort(rows.begin(), rows.end(),
                                 [](const Row& a, const Row& b) { return a.rating > b.rating; });
                break;
        }
        return rows;
    });
}

}  // namespace photoflux::library
