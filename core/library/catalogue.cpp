#include "library/catalogue.h"

#include "library/edits_private.h"
#include "library/items_private.h"
#include "library/people_private.h"
#include "library/purge_list.h"
#include "library/schema.h"
#include "library/words.h"

#include <algorithm>
#include <limits>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

constexpr const char* kColumns =
    "id, path, prompt, model_name, model_hash, seed, width, height, steps, guidance, style, recipe, created_at, "
    "favourite, "
    "trashed_at";

// Also when the file was written anew: the item is the same, its old bytes are not.
constexpr const char* kWriteItem =
    "INSERT INTO items (kind, picture_id, path, storage, bytes, modified_at, width, height, seed, generated, "
    "favourite, added_at, shown_at, trashed_at, model, prompt) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10, "
    "?10, ?11, ?12, "
    "?13) ON CONFLICT (path) DO UPDATE SET kind = 1, picture_id = excluded.picture_id, sha256 = '', look = NULL, "
    "taken_at = NULL, bytes = excluded.bytes, modified_at = excluded.modified_at, width = excluded.width, height = "
    "excluded.height, seed = excluded.seed, generated = 1, favourite = excluded.favourite, added_at = "
    "excluded.added_at, shown_at = excluded.shown_at, trashed_at = excluded.trashed_at, model = excluded.model, prompt "
    "= excluded.prompt "
    "RETURNING id";

}  // namespace

class Catalogue::Private {
public:
    Connection connection;
    std::unique_ptr<Items> items;
    std::unique_ptr<Edits> edits;
    std::unique_ptr<People> people;

    MadePicture read(SQLite::Statement& row) const {
        MadePicture picture;
        picture.id = row.getColumn(0).getInt64();
        picture.path = connection.absolute(row.getColumn(1).getString());
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

    std::int64_t write_picture(const MadePicture& picture, std::int64_t created_at) {
        SQLite::Statement insert(
            *connection.db,
            "INSERT OR REPLACE INTO pictures (path, prompt, model_name, model_hash, seed, width, height, "
            "steps, guidance, style, recipe, created_at, favourite, trashed_at) "
            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)");
        insert.bind(1, connection.stored(picture.path));
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
        insert.bind(12, created_at);
        insert.bind(13, picture.favourite ? 1 : 0);
        if (picture.trashed_at) insert.bind(14, *picture.trashed_at);
        insert.exec();
        return connection.db->getLastInsertRowid();
    }

    void write_item(const MadePicture& picture, std::int64_t id, std::int64_t created_at) {
        const FileState file = file_state(picture.path).value_or(FileState{});
        const Storage storage = connection.inside(picture.path) ? Storage::copied : Storage::in_place;
        SQLite::Statement write(*connection.db, kWriteItem);
        write.bind(1, id);
        write.bind(2, connection.stored(picture.path));
        write.bind(3, static_cast<int>(storage));
        write.bind(4, static_cast<std::int64_t>(file.bytes));
        write.bind(5, file.modified_at);
        write.bind(6, picture.width);
        write.bind(7, picture.height);
        write.bind(8, static_cast<std::int64_t>(picture.seed));
        write.bind(9, picture.favourite ? 1 : 0);
        write.bind(10, created_at);
        if (picture.trashed_at) write.bind(11, *picture.trashed_at);
        write.bind(12, picture.model_name);
        write.bind(13, picture.prompt);
        write.executeStep();
        const std::int64_t item = write.getColumn(0).getInt64();
        write.reset();
        write_words(*connection.db, item);
    }

    // Runs an UPDATE of the picture and the same one of its item; ?1 is the value, ?2 the picture's id.
    template <class Bind>
    Result<void> update(std::int64_t id, const std::string& assignment, Bind&& bind) {
        return connection.write([&]() -> Result<void> {
            SQLite::Statement picture(*connection.db, "UPDATE pictures SET " + assignment + " WHERE id = ?2");
            bind(picture);
            picture.bind(2, id);
            if (picture.exec() == 0) return connection.no_picture(id);
            SQLite::Statement item(*connection.db, "UPDATE items SET " + assignment + " WHERE picture_id = ?2");
            bind(item);
            item.bind(2, id);
            item.exec();
            return Done{};
        });
    }
};

Catalogue::Catalogue(std::unique_ptr<Private> d) : d(std::move(d)) {}
Catalogue::~Catalogue() = default;

Result<std::unique_ptr<Catalogue>> Catalogue::open(const fs::path& folder) {
    std::error_code error;
    auto d = std::make_unique<Private>();
    Connection& connection = d->connection;
    connection.folder = fs::absolute(folder, error);
    if (error || folder.empty()) {
        return Error{ErrorCode::bad_input,
                     sentence("library", "\"%1\" is not a folder that can be opened").with(utf8(folder))};
    }
    PHOTOFLUX_TRY(connection.db, database::open(connection.folder / "catalogue.sqlite", migrations()));
    PHOTOFLUX_CHECK(database::guarded(connection.changing(), [&]() -> Result<void> {
        connection.db->exec("PRAGMA cache_size = -65536");  // KiB: the index of a grid and some of the rows
        give_sets(*connection.db, connection.sets);
        return write_missing_words(*connection.db);
    }));
    if (PurgeList::any_left(connection)) {
        PHOTOFLUX_CHECK(connection.write([&]() -> Result<void> {
            PurgeList::finish_all(connection);
            return Done{};
        }));
    }
    d->items.reset(new Items(std::make_unique<Items::Private>(connection)));
    d->edits.reset(new Edits(std::make_unique<Edits::Private>(connection)));
    d->people.reset(new People(std::make_unique<People::Private>(connection)));
    return std::unique_ptr<Catalogue>(new Catalogue(std::move(d)));
}

const fs::path& Catalogue::folder() const { return d->connection.folder; }

Connection& connection_of(const Catalogue& catalogue) { return catalogue.d->connection; }

Items& Catalogue::items() const { return *d->items; }
Edits& Catalogue::edits() const { return *d->edits; }
People& Catalogue::people() const { return *d->people; }

Result<std::int64_t> Catalogue::add_picture(const MadePicture& picture) {
    if (!picture.path.is_absolute()) {
        return Error{ErrorCode::bad_input,
                     sentence("library", "\"%1\" must be an absolute path").with(utf8(picture.path))};
    }
    return d->connection.write([&]() -> Result<std::int64_t> {
        const std::int64_t created_at = picture.created_at != 0 ? picture.created_at : now();
        const std::int64_t id = d->write_picture(picture, created_at);
        d->write_item(picture, id, created_at);
        return id;
    });
}

Result<std::vector<MadePicture>> Catalogue::recent_pictures(int limit, std::optional<std::int64_t> before_id) const {
    return d->connection.read([&]() -> Result<std::vector<MadePicture>> {
        SQLite::Statement query(*d->connection.db,
                                std::string("SELECT ") + kColumns +
                                    " FROM pictures WHERE trashed_at IS NULL AND id < ?1 ORDER BY id DESC LIMIT ?2");
        query.bind(1, before_id.value_or(std::numeric_limits<std::int64_t>::max()));
        query.bind(2, std::max(limit, 0));
        std::vector<MadePicture> pictures;
        while (query.executeStep()) pictures.push_back(d->read(query));
        return pictures;
    });
}

Result<MadePicture> Catalogue::picture(std::int64_t id) const {
    return d->connection.read([&]() -> Result<MadePicture> {
        SQLite::Statement query(*d->connection.db, std::string("SELECT ") + kColumns + " FROM pictures WHERE id = ?1");
        query.bind(1, id);
        if (!query.executeStep()) return d->connection.no_picture(id);
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
