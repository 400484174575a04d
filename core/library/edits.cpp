#include "library/edits.h"

#include "library/edits_private.h"
#include "library/text.h"

#include <algorithm>

namespace photoflux::library {

namespace {

Error no_version(const Connection& connection, std::int64_t id) {
    return {ErrorCode::not_found, sentence("library", "there is no version %1 in %2").with(id, connection.name())};
}

/// Of the item; 0: nobody edited it.
std::int64_t shown_version(SQLite::Database& db, std::int64_t item) {
    SQLite::Statement query(db, "SELECT id FROM versions WHERE item = ?1 AND shown = 1");
    query.bind(1, item);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

bool is_item(SQLite::Database& db, std::int64_t item) {
    SQLite::Statement query(db, "SELECT 1 FROM items WHERE id = ?1");
    query.bind(1, item);
    return query.executeStep();
}

/// 0: no such version.
std::int64_t item_of(SQLite::Database& db, std::int64_t version) {
    SQLite::Statement query(db, "SELECT item FROM versions WHERE id = ?1");
    query.bind(1, version);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

std::int64_t insert_version(SQLite::Database& db, std::int64_t item, const std::string& name) {
    SQLite::Statement hide(db, "UPDATE versions SET shown = 0 WHERE item = ?1");
    hide.bind(1, item);
    hide.exec();
    SQLite::Statement insert(db, "INSERT INTO versions (item, name, shown) VALUES (?1, ?2, 1)");
    insert.bind(1, item);
    insert.bind(2, name);
    insert.exec();
    return db.getLastInsertRowid();
}

int step_of(SQLite::Database& db, std::int64_t version) {
    SQLite::Statement query(db, "SELECT step FROM versions WHERE id = ?1");
    query.bind(1, version);
    return query.executeStep() ? query.getColumn(0).getInt() : 0;
}

void stand_at(SQLite::Database& db, std::int64_t version, int step) {
    SQLite::Statement update(db, "UPDATE versions SET step = ?1 WHERE id = ?2");
    update.bind(1, step);
    update.bind(2, version);
    update.exec();
}

std::string recipe_of(SQLite::Database& db, std::int64_t item) {
    SQLite::Statement query(db,
                            "SELECT recipe FROM versions JOIN edit_steps ON version = versions.id AND number = step "
                            "WHERE item = ?1 AND shown = 1");
    query.bind(1, item);
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

/// 0 for the original; else a number (FNV-1a) that another recipe hardly shares.
int look_of(const std::string& recipe) {
    if (recipe.empty()) return 0;
    std::uint32_t hash = 2166136261U;
    for (const char letter : recipe) hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
    return static_cast<int>(hash >> 2) + 1;
}

void mark_edited(SQLite::Database& db, std::int64_t item) {
    SQLite::Statement update(db, "UPDATE items SET edited = ?2 WHERE id = ?1");
    update.bind(1, item);
    update.bind(2, look_of(recipe_of(db, item)));
    update.exec();
}

void write_step(SQLite::Database& db, std::int64_t version, int number, const std::string& recipe,
                const std::string& what) {
    SQLite::Statement undone(db, "DELETE FROM edit_steps WHERE version = ?1 AND number >= ?2");
    undone.bind(1, version);
    undone.bind(2, number);
    undone.exec();
    SQLite::Statement insert(
        db, "INSERT INTO edit_steps (version, number, recipe, what, made_at) VALUES (?1, ?2, ?3, ?4, ?5)");
    insert.bind(1, version);
    insert.bind(2, number);
    insert.bind(3, recipe);
    insert.bind(4, what);
    insert.bind(5, now());
    insert.exec();
    stand_at(db, version, number);
}

bool record_one(SQLite::Database& db, std::int64_t item, const std::string& recipe, const std::string& what,
                bool instead) {
    if (!is_item(db, item)) return false;
    std::int64_t version = shown_version(db, item);
    if (version == 0) version = insert_version(db, item, "");
    const int step = step_of(db, version);
    write_step(db, version, instead && step > 0 ? step : step + 1, recipe, what);
    mark_edited(db, item);
    return true;
}

/// That another version of the item may be named so. `except`: the one that is renamed.
Result<void> check_name(SQLite::Database& db, std::int64_t item, const std::string& name, std::int64_t except) {
    if (name.empty()) return Error{ErrorCode::bad_input, sentence("library", "a version needs a name")};
    SQLite::Statement query(db, "SELECT 1 FROM versions WHERE item = ?1 AND name = ?2 AND id != ?3");
    query.bind(1, item);
    query.bind(2, name);
    query.bind(3, except);
    if (query.executeStep())
        return Error{ErrorCode::bad_input,
                     sentence("library", "this photo has a version named \"%1\" already").with(name)};
    return Done{};
}

}  // namespace

Edits::Edits(std::unique_ptr<Private> d) : d(std::move(d)) {}
Edits::~Edits() = default;

Result<std::string> Edits::recipe(std::int64_t item) const {
    return d->connection.read([&]() -> Result<std::string> { return recipe_of(*d->connection.db, item); });
}

Result<std::vector<std::string>> Edits::recipes(std::span<const std::int64_t> items) const {
    return d->connection.read([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> all;
        for (const std::int64_t item : items) all.push_back(recipe_of(*d->connection.db, item));
        return all;
    });
}

Result<std::map<std::int64_t, int>> Edits::marks(std::span<const std::int64_t> items) const {
    return d->connection.read([&]() -> Result<std::map<std::int64_t, int>> {
        std::map<std::int64_t, int> all;
        SQLite::Statement query(*d->connection.db, "SELECT edited FROM items WHERE id = ?1");
        for (const std::int64_t item : items) {
            query.reset();
            query.bind(1, item);
            if (query.executeStep()) all[item] = query.getColumn(0).getInt();
        }
        return all;
    });
}

Result<std::vector<EditVersion>> Edits::versions(std::int64_t item) const {
    return d->connection.read([&]() -> Result<std::vector<EditVersion>> {
        SQLite::Statement query(*d->connection.db,
                                "SELECT id, name, (SELECT count(*) FROM edit_steps WHERE version = versions.id), step, "
                                "shown FROM versions WHERE item = ?1 ORDER BY id");
        query.bind(1, item);
        std::vector<EditVersion> versions;
        while (query.executeStep())
            versions.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(),
                                query.getColumn(2).getInt(), query.getColumn(3).getInt(),
                                query.getColumn(4).getInt() != 0});
        return versions;
    });
}

Result<std::vector<EditStep>> Edits::history(std::int64_t item) const {
    return d->connection.read([&]() -> Result<std::vector<EditStep>> {
        SQLite::Statement query(*d->connection.db,
                                "SELECT number, recipe, what, made_at FROM edit_steps WHERE version = ?1 ORDER BY "
                                "number");
        query.bind(1, shown_version(*d->connection.db, item));
        std::vector<EditStep> steps;
        while (query.executeStep())
            steps.push_back({query.getColumn(0).getInt(), query.getColumn(1).getString(),
                             query.getColumn(2).getString(), query.getColumn(3).getInt64()});
        return steps;
    });
}

Result<void> Edits::record(std::int64_t item, const std::string& recipe, const std::string& what, bool instead) {
    return d->connection.write([&]() -> Result<void> {
        if (!record_one(*d->connection.db, item, recipe, what, instead)) return d->connection.no_item(item);
        return Done{};
    });
}

Result<void> Edits::record(std::span<const std::int64_t> items, const std::string& recipe, const std::string& what) {
    return d->connection.write([&]() -> Result<void> {
        for (const std::int64_t item : items) record_one(*d->connection.db, item, recipe, what, false);
        return Done{};
    });
}

Result<void> Edits::go_to(std::int64_t item, int step) {
    return d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        const std::int64_t version = shown_version(db, item);
        SQLite::Statement query(db, "SELECT count(*) FROM edit_steps WHERE version = ?1");
        query.bind(1, version);
        query.executeStep();
        if (version == 0 || step < 0 || step > query.getColumn(0).getInt())
            return Error{ErrorCode::not_found,
                         sentence("library", "the history of photo %1 has no step %2").with(item, step)};
        stand_at(db, version, step);
        mark_edited(db, item);
        return Done{};
    });
}

Result<std::int64_t> Edits::add_version(std::int64_t item, const std::string& name) {
    return d->connection.write([&]() -> Result<std::int64_t> {
        SQLite::Database& db = *d->connection.db;
        if (!is_item(db, item)) return d->connection.no_item(item);
        PHOTOFLUX_CHECK(check_name(db, item, trimmed(name), 0));
        const std::string recipe = recipe_of(db, item);
        // The photo as it is stays a version of its own, so that one can come back to it.
        if (shown_version(db, item) == 0) insert_version(db, item, "");
        const std::int64_t version = insert_version(db, item, trimmed(name));
        if (!recipe.empty()) write_step(db, version, 1, recipe, "");
        mark_edited(db, item);
        return version;
    });
}

Result<void> Edits::rename_version(std::int64_t version, const std::string& name) {
    return d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        const std::int64_t item = item_of(db, version);
        if (item == 0) return no_version(d->connection, version);
        PHOTOFLUX_CHECK(check_name(db, item, trimmed(name), version));
        SQLite::Statement update(db, "UPDATE versions SET name = ?1 WHERE id = ?2");
        update.bind(1, trimmed(name));
        update.bind(2, version);
        update.exec();
        return Done{};
    });
}

Result<void> Edits::show_version(std::int64_t version) {
    return d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        const std::int64_t item = item_of(db, version);
        if (item == 0) return no_version(d->connection, version);
        SQLite::Statement update(db, "UPDATE versions SET shown = (id = ?1) WHERE item = ?2");
        update.bind(1, version);
        update.bind(2, item);
        update.exec();
        mark_edited(db, item);
        return Done{};
    });
}

Result<void> Edits::remove_version(std::int64_t version) {
    return d->connection.write([&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        const std::int64_t item = item_of(db, version);
        if (item == 0) return no_version(d->connection, version);
        SQLite::Statement remove(db, "DELETE FROM versions WHERE id = ?1");
        remove.bind(1, version);
        remove.exec();
        if (shown_version(db, item) == 0) {
            SQLite::Statement show(
                db, "UPDATE versions SET shown = 1 WHERE id = (SELECT min(id) FROM versions WHERE item = ?1)");
            show.bind(1, item);
            show.exec();
        }
        mark_edited(db, item);
        return Done{};
    });
}

}  // namespace photoflux::library
