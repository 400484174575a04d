#include "library/items.h"

#include "library/item_record.h"
#include "library/items_private.h"
#include "library/words.h"

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

/// Adds items one after the other within a transaction.
class Adder {
public:
    explicit Adder(Connection& connection)
        : connection_(connection),
          by_path_(*connection.db, "SELECT id FROM items WHERE path = ?1"),
          by_hash_(*connection.db,
                   "SELECT id, path FROM items WHERE sha256 = ?1 ORDER BY trashed_at IS NOT NULL, id LIMIT 1") {}

    std::int64_t add(const NewItem& item) {
        by_path_.reset();
        by_path_.bind(1, connection_.stored(item.path));
        if (by_path_.executeStep()) return read_again(by_path_.getColumn(0).getInt64(), item);
        by_hash_.reset();
        by_hash_.bind(1, item.sha256);
        if (!item.sha256.empty() && by_hash_.executeStep()) return found(item);
        const std::int64_t id = insert_item(connection_, item);
        write_words(*connection_.db, id);
        return id;
    }

private:
    std::int64_t read_again(std::int64_t id, const NewItem& item) {
        update_file(connection_, id, item);
        write_words(*connection_.db, id);
        return id;
    }

    std::int64_t found(const NewItem& item) {
        const std::int64_t id = by_hash_.getColumn(0).getInt64();
        if (file_state(connection_.absolute(by_hash_.getColumn(1).getString()))) return id;
        SQLite::Statement move(*connection_.db, "UPDATE items SET path = ?2, storage = ?3 WHERE id = ?1");
        move.bind(1, id);
        move.bind(2, connection_.stored(item.path));
        move.bind(3, static_cast<int>(item.storage));
        move.exec();
        SQLite::Statement picture(*connection_.db,
                                  "UPDATE pictures SET path = ?2 WHERE id = (SELECT picture_id FROM items WHERE id = "
                                  "?1)");
        picture.bind(1, id);
        picture.bind(2, connection_.stored(item.path));
        picture.exec();
        return read_again(id, item);
    }

    Connection& connection_;
    SQLite::Statement by_path_, by_hash_;
};

std::string select(const char* rest) { return std::string("SELECT ") + kItemColumns + " FROM items " + rest; }

}  // namespace

Items::Items(std::unique_ptr<Private> d) : d(std::move(d)) {}
Items::~Items() = default;

Result<std::optional<Item>> Items::Private::first(const char* where, const std::string& text) const {
    return connection.read([&]() -> Result<std::optional<Item>> {
        SQLite::Statement query(*connection.db, select(where));
        query.bind(1, text);
        if (!query.executeStep()) return std::optional<Item>();
        return std::optional(read_item(connection, query));
    });
}

Result<std::vector<std::int64_t>> Items::add(std::span<const NewItem> items) {
    for (const NewItem& item : items) {
        if (item.path.is_absolute()) continue;
        return Error{ErrorCode::bad_input,
                     sentence("library", "\"%1\" must be an absolute path").with(utf8(item.path))};
    }
    return d->connection.write([&]() -> Result<std::vector<std::int64_t>> {
        Adder adder(d->connection);
        std::vector<std::int64_t> ids;
        ids.reserve(items.size());
        for (const NewItem& item : items) ids.push_back(adder.add(item));
        return ids;
    });
}

Result<std::optional<Item>> Items::with_hash(const std::string& sha256) const {
    if (sha256.empty()) return std::optional<Item>();
    return d->first("WHERE sha256 = ?1 ORDER BY trashed_at IS NOT NULL, id LIMIT 1", sha256);
}

Result<std::optional<Item>> Items::at_path(const fs::path& path) const {
    return d->first("WHERE path = ?1", d->connection.stored(path));
}

Result<Item> Items::item(std::int64_t id) const {
    PHOTOFLUX_TRY(auto found, items(std::span(&id, 1)));
    if (found.empty()) return d->connection.no_item(id);
    return std::move(found.front());
}

Result<std::vector<Item>> Items::items(std::span<const std::int64_t> ids) const {
    return d->connection.read([&]() -> Result<std::vector<Item>> {
        SQLite::Statement query(*d->connection.db, select("WHERE id = ?1"));
        std::vector<Item> all;
        for (const std::int64_t id : ids) {
            query.reset();
            query.bind(1, id);
            if (query.executeStep()) all.push_back(read_item(d->connection, query));
        }
        return all;
    });
}

Result<std::vector<Item>> Items::unread(int limit) const {
    return d->connection.read([&]() -> Result<std::vector<Item>> {
        SQLite::Statement query(*d->connection.db, select("WHERE sha256 = '' ORDER BY id DESC LIMIT ?1"));
        query.bind(1, std::max(limit, 0));
        std::vector<Item> all;
        while (query.executeStep()) all.push_back(read_item(d->connection, query));
        return all;
    });
}

// Asked within the transaction: a picture that is made again writes its file first, then its row.
Result<bool> Items::record_read(const NewItem& item) {
    return d->connection.write([&]() -> Result<bool> {
        SQLite::Statement query(*d->connection.db, "SELECT id FROM items WHERE path = ?1 AND sha256 = ''");
        query.bind(1, d->connection.stored(item.path));
        if (!query.executeStep()) return false;
        const auto file = file_state(item.path);
        if (!file || file->bytes != item.bytes || file->modified_at != item.modified_at) return false;
        const std::int64_t id = query.getColumn(0).getInt64();
        update_file(d->connection, id, item);
        write_words(*d->connection.db, id);
        return true;
    });
}

}  // namespace photoflux::library
