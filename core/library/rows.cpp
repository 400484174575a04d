#include "library/items_private.h"
#include "library/search.h"

#include <sqlite3.h>

#include <algorithm>

namespace photoflux::library {

namespace {

/// A statement of SQLite's own interface: the wrapper counts references for each value, 400,000 times for a whole grid.
class PlainStatement {
public:
    PlainStatement(SQLite::Database& db, const std::string& sql) : db_(db.getHandle()) {
        check(sqlite3_prepare_v2(db_, sql.c_str(), static_cast<int>(sql.size()), &statement_, nullptr), SQLITE_OK);
    }
    ~PlainStatement() { sqlite3_finalize(statement_); }
    PlainStatement(const PlainStatement&) = delete;
    PlainStatement& operator=(const PlainStatement&) = delete;

    void bind(int at, std::int64_t value) { check(sqlite3_bind_int64(statement_, at, value), SQLITE_OK); }
    void bind(int at, double value) { check(sqlite3_bind_double(statement_, at, value), SQLITE_OK); }
    void bind(int at, const std::string& value) {
        // The text lives in the condition, longer than the statement.
        check(sqlite3_bind_text(statement_, at, value.c_str(), static_cast<int>(value.size()), nullptr), SQLITE_OK);
    }
    bool step() {
        const int result = sqlite3_step(statement_);
        if (result == SQLITE_DONE) return false;
        check(result, SQLITE_ROW);
        return true;
    }
    std::int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }

private:
    void check(int result, int wanted) const {
        if (result != wanted) throw SQLite::Exception(db_, result);
    }

    sqlite3* db_;
    sqlite3_stmt* statement_ = nullptr;
};

// In the order of the index, newest first, which no sorting follows.
std::vector<Row> newest_rows(const Connection& connection, const Condition& condition) {
    PlainStatement query(*connection.db,
                         "SELECT id, shown_at, width, height, rating, kind, flag, edited FROM items INDEXED BY "
                         "items_grid WHERE " +
                             condition.sql + " ORDER BY shown_at DESC, id DESC");
    for (std::size_t i = 0; i < condition.values.size(); ++i)
        std::visit([&](const auto& value) { query.bind(int(i) + 1, value); }, condition.values[i]);
    std::vector<Row> rows;
    while (query.step()) {
        Row& row = rows.emplace_back();
        row.id = query.number(0);
        row.when = query.number(1);
        row.width = static_cast<int>(query.number(2));
        row.height = static_cast<int>(query.number(3));
        row.rating = static_cast<std::uint8_t>(query.number(4));
        row.kind = static_cast<Kind>(query.number(5));
        row.flag = static_cast<Flag>(query.number(6));
        row.edited = static_cast<int>(query.number(7));
    }
    return rows;
}

std::vector<Row> by_name(const Connection& connection, const std::vector<Row>& rows) {
    std::int64_t last = 0;
    for (const Row& row : rows) last = std::max(last, row.id);
    std::vector<const Row*> of_id(static_cast<std::size_t>(last) + 1);
    for (const Row& row : rows) of_id[static_cast<std::size_t>(row.id)] = &row;
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    PlainStatement names(*connection.db, "SELECT id FROM items INDEXED BY items_name ORDER BY name_key, id");
    while (sorted.size() < rows.size() && names.step()) {
        const auto id = static_cast<std::size_t>(names.number(0));
        if (id < of_id.size() && of_id[id]) sorted.push_back(*of_id[id]);
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
