#include "library/catalogue.h"

#include "database/database.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <mutex>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

// Entry i takes the schema from version i to i + 1. Entries are never changed once released, only added.
const database::Migrations kMigrations = {
    R"(CREATE TABLE pictures (
           id         INTEGER PRIMARY KEY AUTOINCREMENT,
           path       TEXT NOT NULL UNIQUE,   -- relative to the library folder with '/', or absolute
           prompt     TEXT NOT NULL,
           model_name TEXT NOT NULL,
           model_hash TEXT NOT NULL,
           seed       INTEGER NOT NULL,       -- the 64 bits, read as signed
           width      INTEGER NOT NULL,
           height     INTEGER NOT NULL,
           steps      INTEGER NOT NULL,
           guidance   REAL,
           style      TEXT NOT NULL,
           recipe     TEXT NOT NULL,          -- JSON
           created_at INTEGER NOT NULL,       -- milliseconds since 1970, UTC
           favourite  INTEGER NOT NULL DEFAULT 0,
           trashed_at INTEGER);
       CREATE INDEX pictures_shown ON pictures(id) WHERE trashed_at IS NULL;)",
};

constexpr const char* kColumns =
    "id, path, prompt, model_name, model_hash, seed, width, height, steps, guidance, style, recipe, created_at, "
    "favourite, "
    "trashed_at";

std::int64_t now() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::string utf8(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

fs::path from_utf8(const std::string& text) { return fs::path(std::u8string(text.begin(), text.end())); }

}  // namespace

class Catalogue::Private {
public:
    fs::path folder;
    std::unique_ptr<SQLite::Database> db;
    std::mutex mutex;  // one connection: calls take turns

    std::string name() const { return utf8(folder / "catalogue.sqlite"); }

    // Inside the library folder a path is kept relative, so that the library can move to another disk.
    std::string stored_path(const fs::path& path) const {
        const fs::path relative = path.lexically_normal().lexically_relative(folder.lexically_normal());
        const bool inside = !relative.empty() && relative != "." && *relative.begin() != "..";
        return utf8(inside ? relative : path.lexically_normal());
    }

    MadePicture read(SQLite::Statement& row) const {
        MadePicture picture;
        picture.id = row.getColumn(0).getInt64();
        picture.path = folder / from_utf8(row.getColumn(1).getString());
        picture.prompt = row.getColumn(2).getString();
        picture.model_name = row.getColumn(3).getString();
        picture.model_hash = row.getColumn(4).getString();
        picture.seed = static_cast<std::uint64_t>(row.getColumn(5).getInt64());
        picture.width = row.getColumn(6).getInt();
        picture.height = row.getColumn(7).getInt();
        picture.steps = row.getColumn(8).getInt();
        if (!row.isColumnNull(9)) picture.guidance = row.getColumn(9).getDouble();
        picture.style = row.getColumn(10).getString();
        picture.recipe = row.getColumn(11).getString();
        picture.created_at = row.getColumn(12).getInt64();
        picture.favourite = row.getColumn(13).getInt() != 0;
        if (!row.isColumnNull(14)) picture.trashed_at = row.getColumn(14).getInt64();
        return picture;
    }

    // Runs one UPDATE whose first parameter is the value and second the id.
    template <class Bind>
    Result<void> update(std::int64_t id, const char* assignment, Bind&& bind) {
        const std::lock_guard lock(mutex);
        return database::guarded(sentence("library", "changing %1").with(name()), [&]() -> Result<void> {
            SQLite::Statement statement(*db, std::string("UPDATE pictures SET ") + assignment + " WHERE id = ?2");
            bind(statement);
            statement.bind(2, id);
            if (statement.exec() == 0) return missing(id);
            return Done{};
        });
    }

    Error missing(std::int64_t id) const {
        return {ErrorCode::not_found, sentence("library", "there is no picture %1 in %2").with(id, name())};
    }
};

Catalogue::Catalogue(std::unique_ptr<Private> d) : d(std::move(d)) {}
Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::open(const fs::path& folder) {
    std::error_code error;
    auto d = std::make_unique<Private>();
    d->folder = fs::absolute(folder, error);
    if (error || folder.empty()) {
        return Error{ErrorCode::bad_input,
                     sentence("library", "\"%1\" is not a folder that can be opened").with(utf8(folder))};
    }
    PHOTOFLUX_TRY(d->db, database::open(d->folder / "catalogue.sqlite", kMigrations));
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(d)));
}

const fs::path& Catalogue::folder() const { return d->folder; }

Result<std::int64_t> Catalogue::add_picture(const MadePicture& picture) {
    if (!picture.path.is_absolute()) {
        return Error{ErrorCode::bad_input,
                     sentence("library", "\"%1\" must be an absolute path").with(utf8(picture.path))};
    }
    const std::lock_guard lock(d->mutex);
    return database::guarded(sentence("library", "adding to %1").with(d->name()), [&]() -> Result<std::int64_t> {
        SQLite::Statement insert(
            *d->db,
            "INSERT OR REPLACE INTO pictures (path, prompt, model_name, model_hash, seed, width, height, "
            "steps, guidance, style, recipe, created_at, favourite, trashed_at) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
        insert.bind(1, d->stored_path(picture.path));
        insert.bind(2, picture.prompt);
        insert.bind(3, picture.model_name);
        insert.bind(4, picture.model_hash);
        insert.bind(5, static_cast<std::int64_t>(picture.seed));
        insert.bind(6, picture.width);
        insert.bind(7, picture.height);
        insert.bind(8, picture.steps);
        if (picture.guidance) insert.bind(9, *picture.guidance);
        insert.bind(10, picture.style);
        insert.bind(11, picture.recipe);
        insert.bind(12, picture.created_at != 0 ? picture.created_at : now());
        insert.bind(13, picture.favourite ? 1 : 0);
        if (picture.trashed_at) insert.bind(14, *picture.trashed_at);
        insert.exec();
        return std::int64_t{d->db->getLastInsertRowid()};
    });
}

Result<std::vector<MadePicture>> Catalogue::recent_pictures(int limit, std::optional<std::int64_t> before_id) const {
    const std::lock_guard lock(d->mutex);
    return database::guarded(
        sentence("library", "reading %1").with(d->name()), [&]() -> Result<std::vector<MadePicture>> {
            SQLite::Statement query(
                *d->db, std::string("SELECT ") + kColumns +
                            " FROM pictures WHERE trashed_at IS NULL AND id < ?1 ORDER BY id DESC LIMIT ?2");
            query.bind(1, before_id.value_or(std::numeric_limits<std::int64_t>::max()));
            query.bind(2, std::max(limit, 0));
            std::vector<MadePicture> pictures;
            while (query.executeStep()) pictures.push_back(d->read(query));
            return pictures;
        });
}

Result<MadePicture> Catalogue::picture(std::int64_t id) const {
    const std::lock_guard lock(d->mutex);
    return database::guarded(sentence("library", "reading %1").with(d->name()), [&]() -> Result<MadePicture> {
        SQLite::Statement query(*d->db, std::string("SELECT ") + kColumns + " FROM pictures WHERE id = ?1");
        query.bind(1, id);
        if (!query.executeStep()) return d->missing(id);
        return d->read(query);
    });
}

Result<void> Catalogue::set_favourite(std::int64_t id, bool favourite) {
    return d->update(id, "favourite = ?1", [&](SQLite::Statement& s) { s.bind(1, favourite ? 1 : 0); });
}

Result<void> Catalogue::remove_picture(std::int64_t id) {
    // The first removal counts: the thirty days of the trash do not begin again.
    return d->update(id, "trashed_at = coalesce(trashed_at, ?1)", [](SQLite::Statement& s) { s.bind(1, now()); });
}

Result<void> Catalogue::restore_picture(std::int64_t id) {
    return d->update(id, "trashed_at = ?1", [](SQLite::Statement& s) { s.bind(1); });
}

}  // namespace photoflux::library
