#include "library/item_record.h"
#include "library/items_private.h"
#include "library/purge_list.h"
#include "library/text.h"
#include "library/words.h"

namespace photoflux::library {

namespace {

struct Purged {
    std::int64_t id = 0;
    std::optional<std::int64_t> picture;
    std::string file;  // as it is stored; empty: the user's own
    std::string sha256;
};

std::vector<Purged> trashed_before(const Connection& connection, std::int64_t before) {
    SQLite::Statement query(*connection.db,
                            "SELECT id, picture_id, path, storage, sha256 FROM items WHERE trashed_at < ?1");
    query.bind(1, before);
    std::vector<Purged> all;
    while (query.executeStep()) {
        Purged one;
        one.id = query.getColumn(0).getInt64();
        if (!query.isColumnNull(1)) one.picture = query.getColumn(1).getInt64();
        const bool own = query.getColumn(3).getInt() == static_cast<int>(Storage::copied);
        if (own) one.file = query.getColumn(2).getString();
        one.sha256 = query.getColumn(4).getString();
        all.push_back(std::move(one));
    }
    return all;
}

void run_for(SQLite::Database& db, const char* statement, std::int64_t id) {
    SQLite::Statement remove(db, statement);
    remove.bind(1, id);
    remove.exec();
}

}  // namespace

Result<void> Items::Private::set(std::span<const std::int64_t> ids, const char* update, std::int64_t value) {
    return connection.write([&]() -> Result<void> {
        SQLite::Statement statement(*connection.db, update);
        for (const std::int64_t id : ids) {
            statement.reset();
            statement.bind(1, value);
            statement.bind(2, id);
            statement.exec();
        }
        return Done{};
    });
}

Result<void> Items::Private::set_text(std::int64_t id, const char* update, const std::string& text) {
    return connection.write([&]() -> Result<void> {
        SQLite::Statement statement(*connection.db, update);
        statement.bind(1, text);
        statement.bind(2, id);
        if (statement.exec() == 0) return connection.no_item(id);
        write_words(*connection.db, id);
        return Done{};
    });
}

Result<void> Items::set_rating(std::span<const std::int64_t> ids, int rating) {
    if (rating < 0 || rating > 5) {
        return Error{ErrorCode::bad_input,
                     sentence("library", "a rating of %1 is not possible; it goes from 0 to 5").with(rating)};
    }
    return d->set(ids, "UPDATE items SET rating = ?1 WHERE id = ?2", rating);
}

Result<void> Items::set_flag(std::span<const std::int64_t> ids, Flag flag) {
    return d->set(ids, "UPDATE items SET flag = ?1 WHERE id = ?2", static_cast<int>(flag));
}

Result<void> Items::set_favourite(std::span<const std::int64_t> ids, bool favourite) {
    return d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        for (const char* update : {"UPDATE items SET favourite = ?1 WHERE id = ?2",
                                   "UPDATE pictures SET favourite = ?1 WHERE id = (SELECT picture_id FROM items WHERE "
                                   "id = ?2)"}) {
            SQLite::Statement statement(db, update);
            for (const std::int64_t id : ids) {
                statement.reset();
                statement.bind(1, favourite ? 1 : 0);
                statement.bind(2, id);
                statement.exec();
            }
        }
        return Done{};
    });
}

Result<void> Items::set_title(std::int64_t id, const std::string& title) {
    return d->set_text(id, "UPDATE items SET title = ?1 WHERE id = ?2", title);
}

Result<void> Items::set_caption(std::int64_t id, const std::string& caption) {
    return d->set_text(id, "UPDATE items SET caption = ?1 WHERE id = ?2", caption);
}

Result<void> Items::add_tag(std::span<const std::int64_t> ids, const std::string& tag) {
    const std::vector<std::string> clean = clean_tags({tag});
    if (clean.empty()) return Error{ErrorCode::bad_input, sentence("library", "a tag needs at least one letter")};
    return d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        SQLite::Statement exists(db, "SELECT 1 FROM items WHERE id = ?1");
        for (const std::int64_t id : ids) {
            exists.reset();
            exists.bind(1, id);
            if (!exists.executeStep()) continue;
            add_tags(db, id, clean);
            write_words(db, id);
        }
        return Done{};
    });
}

Result<void> Items::remove_tag(std::span<const std::int64_t> ids, const std::string& tag) {
    return d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        SQLite::Statement remove(
            db, "DELETE FROM item_tags WHERE item = ?1 AND tag = (SELECT id FROM tags WHERE name = ?2)");
        for (const std::int64_t id : ids) {
            remove.reset();
            remove.bind(1, id);
            remove.bind(2, trimmed(tag));
            if (remove.exec() > 0) write_words(db, id);
        }
        db.exec("DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM item_tags WHERE tag = tags.id)");
        return Done{};
    });
}

Result<std::vector<std::pair<std::string, int>>> Items::tags() const {
    using Tags = std::vector<std::pair<std::string, int>>;
    return d->connection.read([&]() -> Result<Tags> {
        SQLite::Statement query(*d->connection.db,
                                "SELECT tags.name, count(*) FROM tags JOIN item_tags ON tag = tags.id JOIN items ON "
                                "items.id = item WHERE trashed_at IS NULL GROUP BY tags.id ORDER BY folded, tags.name");
        Tags tags;
        while (query.executeStep()) tags.emplace_back(query.getColumn(0).getString(), query.getColumn(1).getInt());
        return tags;
    });
}

// The first removal counts: the thirty days of the trash do not begin again.
Result<void> Items::trash(std::span<const std::int64_t> ids) {
    const std::int64_t when = now();
    return d->connection.write([&]() -> Result<void> {
        SQLite::Statement items(*d->connection.db,
                                "UPDATE items SET trashed_at = ?1 WHERE id = ?2 AND trashed_at IS NULL");
        SQLite::Statement pictures(*d->connection.db,
                                   "UPDATE pictures SET trashed_at = coalesce(trashed_at, ?1) WHERE id = (SELECT "
                                   "picture_id FROM items WHERE id = ?2)");
        for (const std::int64_t id : ids) {
            for (SQLite::Statement* statement : {&items, &pictures}) {
                statement->reset();
                statement->bind(1, when);
                statement->bind(2, id);
                statement->exec();
            }
        }
        return Done{};
    });
}

Result<void> Items::restore(std::span<const std::int64_t> ids) {
    return d->each(ids, [&](std::int64_t id) {
        run_for(*d->connection.db, "UPDATE items SET trashed_at = NULL WHERE id = ?1", id);
        run_for(*d->connection.db,
                "UPDATE pictures SET trashed_at = NULL WHERE id = (SELECT picture_id FROM items WHERE id = ?1)", id);
    });
}

Result<int> Items::purge(std::int64_t before, const std::function<void(const std::string&)>& gone) {
    std::vector<Purged> purged;
    PurgeList files;
    PHOTOFLUX_CHECK(d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        purged = trashed_before(d->connection, before);
        for (const Purged& one : purged) {
            remove_words(db, one.id);
            run_for(db, "DELETE FROM items WHERE id = ?1", one.id);
            if (one.picture) run_for(db, "DELETE FROM pictures WHERE id = ?1", *one.picture);
        }
        db.exec("DELETE FROM tags WHERE NOT EXISTS (SELECT 1 FROM item_tags WHERE tag = tags.id)");
        std::vector<std::string> own;
        for (const Purged& one : purged)
            if (!one.file.empty()) own.push_back(one.file);
        files = PurgeList::write(d->connection, own);
        return Done{};
    }));
    files.remove_files(d->connection);
    if (gone) {
        for (const Purged& one : purged)
            if (!one.sha256.empty()) gone(one.sha256);
    }
    return static_cast<int>(purged.size());
}

}  // namespace photoflux::library
