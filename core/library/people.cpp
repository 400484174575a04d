#include "library/people.h"

#include "library/people_private.h"
#include "library/text.h"

#include <algorithm>
#include <cstring>

namespace photoflux::library {

namespace {

constexpr const char* kEnabled = "faces.enabled";
constexpr const char* kModels = "faces.models";
constexpr const char* kFace =
    "SELECT faces.id, faces.item, x, y, faces.width, faces.height, person, coalesce(people.name, ''), state FROM faces "
    "LEFT JOIN people ON people.id = person ";

FaceBox box_of(const SQLite::Statement& row, int first) {
    return {row.getColumn(first).getDouble(), row.getColumn(first + 1).getDouble(),
            row.getColumn(first + 2).getDouble(), row.getColumn(first + 3).getDouble()};
}

Face face_of(const SQLite::Statement& row) {
    Face face;
    face.id = row.getColumn(0).getInt64();
    face.item = row.getColumn(1).getInt64();
    face.box = box_of(row, 2);
    if (!row.isColumnNull(6)) face.person = row.getColumn(6).getInt64();
    face.name = row.getColumn(7).getString();
    face.state = static_cast<FaceState>(row.getColumn(8).getInt());
    return face;
}

std::vector<Face> faces_where(SQLite::Database& db, const char* where, std::int64_t value) {
    SQLite::Statement query(db, std::string(kFace) + where);
    query.bind(1, value);
    std::vector<Face> faces;
    while (query.executeStep()) faces.push_back(face_of(query));
    return faces;
}

/// How much of two boxes is in both, of what is in either.
double overlap(const FaceBox& a, const FaceBox& b) {
    const double width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const double height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    if (width <= 0 || height <= 0) return 0;
    const double both = width * height;
    return both / (a.width * a.height + b.width * b.height - both);
}

constexpr double kSameFace = 0.4;  // overlap; two faces of a photo hardly overlap at all

std::int64_t insert_face(SQLite::Database& db, std::int64_t item, const NewFace& face, std::int64_t person,
                         FaceState state) {
    SQLite::Statement insert(db,
                             "INSERT INTO faces (item, person, state, x, y, width, height, sure, numbers) VALUES (?1, "
                             "nullif(?2, 0), ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    insert.bind(1, item);
    insert.bind(2, person);
    insert.bind(3, static_cast<int>(state));
    insert.bind(4, face.box.x);
    insert.bind(5, face.box.y);
    insert.bind(6, face.box.width);
    insert.bind(7, face.box.height);
    insert.bind(8, face.sure);
    insert.bind(9, face.numbers.data(), static_cast<int>(sizeof face.numbers));
    insert.exec();
    return db.getLastInsertRowid();
}

}  // namespace

bool People::Private::is_person(std::int64_t id) const {
    SQLite::Statement query(*connection.db, "SELECT 1 FROM people WHERE id = ?1");
    query.bind(1, id);
    return query.executeStep();
}

std::int64_t People::Private::new_person(const std::string& name) const {
    SQLite::Statement insert(*connection.db, "INSERT INTO people (name, folded) VALUES (?1, ?2)");
    insert.bind(1, name);
    insert.bind(2, folded(name));
    insert.exec();
    return connection.db->getLastInsertRowid();
}

std::int64_t People::Private::with_name(const std::string& name) const {
    SQLite::Statement query(*connection.db, "SELECT id FROM people WHERE folded = ?1 AND folded != ''");
    query.bind(1, folded(name));
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

int People::Private::run(const char* sql, std::initializer_list<std::int64_t> values) const {
    SQLite::Statement statement(*connection.db, sql);
    int at = 0;
    for (const std::int64_t value : values) statement.bind(++at, value);
    return statement.exec();
}

Result<std::string> People::Private::setting(const char* name) const {
    return connection.read([&]() -> Result<std::string> {
        SQLite::Statement query(*connection.db, "SELECT value FROM settings WHERE name = ?1");
        query.bind(1, name);
        return query.executeStep() ? query.getColumn(0).getString() : std::string();
    });
}

Result<void> People::Private::set_setting(const char* name, const std::string& value) {
    return connection.write([&]() -> Result<void> {
        SQLite::Statement write(*connection.db, "INSERT OR REPLACE INTO settings (name, value) VALUES (?1, ?2)");
        write.bind(1, name);
        write.bind(2, value);
        write.exec();
        return Done{};
    });
}

People::People(std::unique_ptr<Private> d) : d(std::move(d)) {}
People::~People() = default;

Result<bool> People::enabled() const {
    const auto value = d->setting(kEnabled);
    if (!value.ok()) return value.failure();
    return *value == "on";
}

Result<void> People::set_enabled(bool enabled) { return d->set_setting(kEnabled, enabled ? "on" : "off"); }

Result<std::filesystem::path> People::models() const {
    PHOTOFLUX_TRY(const std::string value, d->setting(kModels));
    return from_utf8(value);
}

Result<void> People::set_models(const std::filesystem::path& folder) { return d->set_setting(kModels, utf8(folder)); }

Result<int> People::faces() const {
    return d->connection.read(
        [&]() -> Result<int> { return d->connection.db->execAndGet("SELECT count(*) FROM faces").getInt(); });
}

Result<void> People::forget() {
    const std::lock_guard lock(d->connection.mutex);
    return database::guarded(d->connection.changing(), [&]() -> Result<void> {
        SQLite::Database& db = *d->connection.db;
        // What is freed is overwritten; VACUUM leaves out what had been freed before, and the log is emptied.
        db.exec("PRAGMA secure_delete = ON");
        {
            SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
            for (const char* table : {"face_refusals", "faces", "people", "face_looks"})
                db.exec(std::string("DELETE FROM ") + table);
            transaction.commit();
        }
        ++d->changes;
        db.exec("VACUUM");
        SQLite::Statement empty_log(db, "PRAGMA wal_checkpoint(TRUNCATE)");
        while (empty_log.executeStep()) {
        }
        db.exec("PRAGMA secure_delete = OFF");
        return Done{};
    });
}

Result<std::vector<std::int64_t>> People::unseen(const std::string& model) const {
    return d->connection.read([&]() -> Result<std::vector<std::int64_t>> {
        SQLite::Statement query(
            *d->connection.db,
            "SELECT items.id FROM items LEFT JOIN face_looks ON item = items.id WHERE trashed_at IS "
            "NULL AND items.sha256 != '' AND (face_looks.sha256 IS NOT items.sha256 OR "
            "face_looks.model IS NOT ?1) ORDER BY shown_at DESC, items.id DESC");
        query.bind(1, model);
        std::vector<std::int64_t> ids;
        while (query.executeStep()) ids.push_back(query.getColumn(0).getInt64());
        return ids;
    });
}

Result<std::vector<KnownFace>> People::known() const {
    return d->connection.read([&]() -> Result<std::vector<KnownFace>> {
        SQLite::Statement query(
            *d->connection.db,
            "SELECT faces.id, coalesce(person, 0), coalesce(people.folded != '', 0), state, numbers "
            "FROM faces LEFT JOIN people ON people.id = person ORDER BY faces.id");
        std::vector<KnownFace> all;
        while (query.executeStep()) {
            KnownFace& one = all.emplace_back();
            one.id = query.getColumn(0).getInt64();
            const auto state = static_cast<FaceState>(query.getColumn(3).getInt());
            if (state != FaceState::ignored) one.person = query.getColumn(1).getInt64();
            one.named = query.getColumn(2).getInt() != 0;
            one.confirmed = state == FaceState::confirmed;
            const SQLite::Column numbers = query.getColumn(4);
            if (numbers.getBytes() == static_cast<int>(sizeof one.numbers))
                std::memcpy(one.numbers.data(), numbers.getBlob(), sizeof one.numbers);
        }
        return all;
    });
}

Result<std::vector<std::pair<std::int64_t, std::int64_t>>> People::refusals() const {
    using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;
    return d->connection.read([&]() -> Result<Pairs> {
        SQLite::Statement query(*d->connection.db, "SELECT face, person FROM face_refusals");
        Pairs pairs;
        while (query.executeStep()) pairs.emplace_back(query.getColumn(0).getInt64(), query.getColumn(1).getInt64());
        return pairs;
    });
}

Result<std::int64_t> People::stamp() const {
    return d->connection.read([&]() -> Result<std::int64_t> {
        // The pragma counts what other connections changed.
        const std::int64_t others = d->connection.db->execAndGet("PRAGMA data_version").getInt64();
        return (others << 32) + d->changes;
    });
}

Result<std::vector<Face>> People::put(std::int64_t item, const std::string& model, std::span<const NewFace> faces) {
    return d->connection.write([&]() -> Result<std::vector<Face>> {
        SQLite::Database& db = *d->connection.db;
        SQLite::Statement look(db,
                               "INSERT OR REPLACE INTO face_looks (item, sha256, model) SELECT id, sha256, ?2 FROM "
                               "items WHERE id = ?1");
        look.bind(1, item);
        look.bind(2, model);
        if (look.exec() == 0) return d->connection.no_item(item);
        // Before the old ones go: their people may have no other face.
        std::vector<Face> said = faces_where(db, "WHERE faces.item = ?1 AND state != 0", item);
        std::vector<std::int64_t> ids;
        const std::vector<Face> before = faces_where(db, "WHERE faces.item = ?1", item);
        for (const NewFace& face : faces) {
            const auto same = std::find_if(said.begin(), said.end(),
                                           [&](const Face& one) { return overlap(one.box, face.box) > kSameFace; });
            std::int64_t person = face.person != 0 && d->is_person(face.person) ? face.person : 0;
            FaceState state = FaceState::guessed;
            if (same != said.end()) {
                person = same->person.value_or(0);
                state = same->state;
            } else if (person == 0) {
                person = d->new_person("");
            }
            ids.push_back(insert_face(db, item, face, person, state));
            if (same == said.end()) continue;
            const std::int64_t id = ids.back();
            d->run("UPDATE face_refusals SET face = ?2 WHERE face = ?1", {same->id, id});
            said.erase(same);
        }
        // What the user said of a face that is not found any more stays, where it was.
        for (const Face& old : before)
            if (std::none_of(said.begin(), said.end(), [&](const Face& kept) { return kept.id == old.id; }))
                d->run("DELETE FROM faces WHERE id = ?1", {old.id});
        std::vector<Face> put;
        for (const std::int64_t id : ids) put.push_back(faces_where(db, "WHERE faces.id = ?1", id).front());
        return put;
    });
}

Result<std::vector<Person>> People::people(int least) const {
    return d->connection.read([&]() -> Result<std::vector<Person>> {
        // The clearest face: said by the user before guessed, then by its size and by how sure the finding was.
        SQLite::Statement query(
            *d->connection.db,
            "SELECT people.id, people.name, count(DISTINCT faces.item), sum(state = 0), faces.item, x, y, faces.width, "
            "faces.height, max((state = 1) + min(sure, 3) / 10 + min(faces.height, 0.4)) FROM faces JOIN people ON "
            "people.id = person JOIN items ON items.id = faces.item WHERE state != 2 AND trashed_at IS NULL GROUP BY "
            "people.id HAVING people.folded != '' OR count(DISTINCT faces.item) >= ?1 ORDER BY people.folded = '', "
            "people.folded, 3 DESC, people.id");
        query.bind(1, least);
        std::vector<Person> people;
        while (query.executeStep()) {
            Person& person = people.emplace_back();
            person.id = query.getColumn(0).getInt64();
            person.name = query.getColumn(1).getString();
            person.photos = query.getColumn(2).getInt();
            person.guessed = query.getColumn(3).getInt();
            person.cover_item = query.getColumn(4).getInt64();
            person.cover = box_of(query, 5);
        }
        return people;
    });
}

Result<std::optional<Person>> People::person_named(const std::string& name) const {
    PHOTOFLUX_TRY(const auto all, people());
    const std::string wanted = folded(trimmed(name));
    for (const Person& person : all)
        if (!person.name.empty() && folded(person.name) == wanted) return std::optional(person);
    return std::optional<Person>();
}

Result<std::vector<Face>> People::faces_of(std::int64_t item) const {
    return d->connection.read([&]() -> Result<std::vector<Face>> {
        return faces_where(*d->connection.db, "WHERE faces.item = ?1 ORDER BY x, faces.id", item);
    });
}

Result<std::vector<Face>> People::faces_of_person(std::int64_t person) const {
    return d->connection.read([&]() -> Result<std::vector<Face>> {
        return faces_where(
            *d->connection.db,
            "JOIN items ON items.id = faces.item WHERE person = ?1 AND state != 2 AND trashed_at IS NULL "
            "ORDER BY shown_at DESC, items.id DESC",
            person);
    });
}

Result<Face> People::face(std::int64_t id) const {
    return d->connection.read([&]() -> Result<Face> {
        const auto faces = faces_where(*d->connection.db, "WHERE faces.id = ?1", id);
        if (faces.empty()) return d->no_face(id);
        return faces.front();
    });
}

}  // namespace photoflux::library
