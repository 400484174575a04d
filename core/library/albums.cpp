#include "library/items_private.h"
#include "library/search.h"
#include "library/text.h"

#include <sqlite3.h>

namespace photoflux::library {

namespace {

Result<std::string> free_name(const Connection& connection, const std::string& name, std::int64_t of) {
    std::string clean = trimmed(name);
    if (clean.empty()) return Error{ErrorCode::bad_input, sentence("library", "an album needs a name")};
    SQLite::Statement taken(*connection.db, "SELECT 1 FROM albums WHERE name = ?1 AND id != ?2");
    taken.bind(1, clean);
    taken.bind(2, of);
    if (taken.executeStep()) {
        return Error{ErrorCode::bad_input, sentence("library", "there is an album \"%1\" already").with(clean)};
    }
    return clean;
}

Result<void> check_query(Connection& connection, const std::string& query) {
    View view;
    view.text = query;
    if (auto condition = condition_of(connection, view); !condition.ok()) return condition.failure();
    return Done{};
}

/// The album, when it is one that is filled by hand.
Result<void> by_hand(const Connection& connection, std::int64_t id) {
    SQLite::Statement query(*connection.db, "SELECT name, query FROM albums WHERE id = ?1");
    query.bind(1, id);
    if (!query.executeStep()) return connection.no_album(id);
    if (query.getColumn(1).getString().empty()) return Done{};
    return Error{ErrorCode::usage, sentence("library", "\"%1\" is a smart album: what it shows follows its search")
                                       .with(query.getColumn(0).getString())};
}

/// Differs when anything may have changed, by us or by another process.
std::int64_t change_of(SQLite::Database& db) {
    const std::int64_t others = db.execAndGet("PRAGMA data_version").getInt64();
    return (others << 40) + sqlite3_total_changes(db.getHandle());
}

Result<void> change_members(Connection& connection, std::int64_t album, std::span<const std::int64_t> ids,
                            const char* change) {
    return connection.write([&]() -> Result<void> {
        PHOTOFLUX_CHECK(by_hand(connection, album));
        SQLite::Statement statement(*connection.db, change);
        for (const std::int64_t id : ids) {
            statement.reset();
            statement.bind(1, album);
            statement.bind(2, id);
            statement.exec();
        }
        return Done{};
    });
}

}  // namespace

Result<std::vector<Album>> Items::albums() const {
    return d->connection.read([&]() -> Result<std::vector<Album>> {
        SQLite::Database& db = *d->connection.db;
        SQLite::Statement query(db,
                                "SELECT id, name, query, CASE query WHEN '' THEN (SELECT count(*) FROM album_items "
                                "JOIN items ON items.id = item WHERE album = albums.id AND trashed_at IS NULL) END "
                                "FROM albums ORDER BY folded, name");
        std::vector<Album> albums;
        while (query.executeStep()) {
            Album& album = albums.emplace_back();
            album.id = query.getColumn(0).getInt64();
            album.name = query.getColumn(1).getString();
            album.query = query.getColumn(2).getString();
            album.count = query.getColumn(3).getInt();
        }
        if (const std::int64_t change = change_of(db); d->counts.change != change) d->counts = {change, {}};
        for (Album& album : albums) {
            if (album.query.empty()) continue;
            const auto known = d->counts.of_query.find(album.query);
            if (known == d->counts.of_query.end()) {
                // A search that has lost its meaning, as one for an album that is gone, shows nothing.
                const auto count = count_of(d->connection, album.query);
                album.count = count.ok() ? *count : 0;
                d->counts.of_query.emplace(album.query, album.count);
            } else {
                album.count = known->second;
            }
        }
        return albums;
    });
}

Result<std::int64_t> Items::add_album(const std::string& name, const std::string& query) {
    return d->connection.write([&]() -> Result<std::int64_t> {
        PHOTOFLUX_TRY(const std::string clean, free_name(d->connection, name, 0));
        SQLite::Statement insert(*d->connection.db, "INSERT INTO albums (name, folded, query) VALUES (?1, ?2, ?3)");
        insert.bind(1, clean);
        insert.bind(2, folded(clean));
        insert.bind(3, trimmed(query));
        insert.exec();
        const std::int64_t id = d->connection.db->getLastInsertRowid();
        PHOTOFLUX_CHECK(check_query(d->connection, query));  // after writing: it may lead back to itself
        return id;
    });
}

Result<void> Items::rename_album(std::int64_t id, const std::string& name) {
    return d->connection.write([&]() -> Result<void> {
        PHOTOFLUX_TRY(const std::string clean, free_name(d->connection, name, id));
        SQLite::Statement update(*d->connection.db, "UPDATE albums SET name = ?1, folded = ?2 WHERE id = ?3");
        update.bind(1, clean);
        update.bind(2, folded(clean));
        update.bind(3, id);
        if (update.exec() == 0) return d->connection.no_album(id);
        return Done{};
    });
}

Result<void> Items::set_album_query(std::int64_t id, const std::string& query) {
    return d->connection.write([&]() -> Result<void> {
        const std::string clean = trimmed(query);
        if (clean.empty()) return Error{ErrorCode::usage, sentence("library", "a smart album needs a search")};
        auto hand = by_hand(d->connection, id);
        if (hand.ok()) {
            return Error{ErrorCode::usage, sentence("library", "an album that is filled by hand has no search")};
        }
        SQLite::Statement update(*d->connection.db, "UPDATE albums SET query = ?1 WHERE id = ?2");
        update.bind(1, clean);
        update.bind(2, id);
        if (update.exec() == 0) return d->connection.no_album(id);
        return check_query(d->connection, clean);  // after writing: it may now lead back to itself
    });
}

Result<void> Items::remove_album(std::int64_t id) {
    return d->connection.write([&]() -> Result<void> {
        SQLite::Statement remove(*d->connection.db, "DELETE FROM albums WHERE id = ?1");
        remove.bind(1, id);
        if (remove.exec() == 0) return d->connection.no_album(id);
        return Done{};
    });
}

Result<void> Items::add_to_album(std::int64_t album, std::span<const std::int64_t> ids) {
    return change_members(d->connection, album, ids,
                          "INSERT OR IGNORE INTO album_items (album, item) SELECT ?1, id FROM items WHERE id = ?2");
}

Result<void> Items::remove_from_album(std::int64_t album, std::span<const std::int64_t> ids) {
    return change_members(d->connection, album, ids, "DELETE FROM album_items WHERE album = ?1 AND item = ?2");
}

}  // namespace photoflux::library
