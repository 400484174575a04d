#include "library/item_record.h"

#include "library/text.h"

#include <algorithm>

namespace photoflux::library {

const char* const kItemColumns =
    "id, kind, picture_id, path, storage, sha256, bytes, modified_at, look, format, width, height, orientation, pages, "
    "taken_at, camera, lens, focal_length, aperture, exposure, iso, latitude, longitude, place, file_title, "
    "file_caption, file_tags, file_rating, colour_profile, prompt, model, seed, generated, title, caption, rating, "
    "flag, favourite, added_at, trashed_at";

namespace {

/// Reads the columns of a row one after the other.
class Reader {
public:
    explicit Reader(SQLite::Statement& row) : row_(row) {}

    std::string text() { return row_.getColumn(at_++).getString(); }
    std::int64_t number() { return row_.getColumn(at_++).getInt64(); }
    int small() { return row_.getColumn(at_++).getInt(); }
    bool yes() { return number() != 0; }
    std::optional<double> maybe_real() {
        const int at = at_++;
        return row_.isColumnNull(at) ? std::nullopt : std::optional(row_.getColumn(at).getDouble());
    }
    template <class T>
    std::optional<T> maybe() {
        const int at = at_++;
        return row_.isColumnNull(at) ? std::nullopt : std::optional(static_cast<T>(row_.getColumn(at).getInt64()));
    }

private:
    SQLite::Statement& row_;
    int at_ = 0;
};

template <class T>
void bind(SQLite::Statement& statement, const char* name, const std::optional<T>& value) {
    if (!value) {
        statement.bind(name);
    } else if constexpr (std::is_floating_point_v<T>) {
        statement.bind(name, *value);
    } else {
        statement.bind(name, static_cast<std::int64_t>(*value));
    }
}

std::string lines(const std::vector<std::string>& all) {
    std::string text;
    for (const std::string& one : all) text += (text.empty() ? "" : "\n") + one;
    return text;
}

std::vector<std::string> from_lines(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        all.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return all;
}

void bind_file(SQLite::Statement& s, const NewItem& item) {
    const imaging::PhotoNotes& notes = item.notes;
    s.bind(":sha256", item.sha256);
    s.bind(":bytes", static_cast<std::int64_t>(item.bytes));
    s.bind(":modified_at", item.modified_at);
    bind(s, ":look", item.look);
    s.bind(":format", notes.format);
    s.bind(":width", notes.width);
    s.bind(":height", notes.height);
    s.bind(":orientation", notes.orientation);
    s.bind(":pages", notes.pages);
    bind(s, ":taken_at", notes.taken_at);
    s.bind(":camera", notes.camera);
    s.bind(":lens", notes.lens);
    bind(s, ":focal_length", notes.focal_length);
    bind(s, ":aperture", notes.aperture);
    bind(s, ":exposure", notes.exposure);
    bind(s, ":iso", notes.iso);
    bind(s, ":latitude", notes.latitude);
    bind(s, ":longitude", notes.longitude);
    s.bind(":place", notes.place);
    s.bind(":file_title", notes.title);
    s.bind(":file_caption", notes.caption);
    s.bind(":file_tags", lines(notes.tags));
    bind(s, ":file_rating", notes.rating);
    s.bind(":colour_profile", notes.colour_profile);
    s.bind(":prompt", notes.prompt);
    s.bind(":model", notes.model);
    bind(s, ":seed", notes.seed);
    s.bind(":generated", notes.generated ? 1 : 0);
}

}  // namespace

Item read_item(const Connection& connection, SQLite::Statement& row) {
    Reader r(row);
    Item item;
    imaging::PhotoNotes& notes = item.notes;
    item.id = r.number();
    item.kind = static_cast<Kind>(r.small());
    item.picture_id = r.maybe<std::int64_t>();
    item.path = connection.absolute(r.text());
    item.storage = static_cast<Storage>(r.small());
    item.sha256 = r.text();
    item.bytes = static_cast<std::uint64_t>(r.number());
    item.modified_at = r.number();
    item.look = r.maybe<std::uint64_t>();
    notes.format = r.text();
    notes.width = r.small();
    notes.height = r.small();
    notes.orientation = r.small();
    notes.pages = r.small();
    notes.taken_at = r.maybe<std::int64_t>();
    notes.camera = r.text();
    notes.lens = r.text();
    notes.focal_length = r.maybe_real();
    notes.aperture = r.maybe_real();
    notes.exposure = r.maybe_real();
    notes.iso = r.maybe<int>();
    notes.latitude = r.maybe_real();
    notes.longitude = r.maybe_real();
    notes.place = r.text();
    notes.title = r.text();
    notes.caption = r.text();
    notes.tags = from_lines(r.text());
    notes.rating = r.maybe<int>();
    notes.colour_profile = r.text();
    notes.prompt = r.text();
    notes.model = r.text();
    notes.seed = r.maybe<std::uint64_t>();
    notes.generated = r.yes();
    item.title = r.text();
    item.caption = r.text();
    item.rating = r.small();
    item.flag = static_cast<Flag>(r.small());
    item.favourite = r.yes();
    item.added_at = r.number();
    item.trashed_at = r.maybe<std::int64_t>();
    SQLite::Statement tags(*connection.db,
                           "SELECT name FROM item_tags JOIN tags ON tags.id = tag WHERE item = ?1 ORDER BY name");
    tags.bind(1, item.id);
    while (tags.executeStep()) item.tags.push_back(tags.getColumn(0).getString());
    return item;
}

std::int64_t insert_item(Connection& connection, const NewItem& item) {
    SQLite::Statement insert(
        *connection.db,
        "INSERT INTO items (kind, path, storage, added_at, shown_at, title, caption, rating, sha256, bytes, "
        "modified_at, look, format, width, height, orientation, pages, taken_at, camera, lens, focal_length, aperture, "
        "exposure, iso, latitude, longitude, place, file_title, file_caption, file_tags, file_rating, colour_profile, "
        "prompt, model, seed, generated) VALUES (0, :path, :storage, :added_at, coalesce(:taken_at, :added_at), "
        ":file_title, :file_caption, coalesce(:file_rating, 0), :sha256, :bytes, :modified_at, :look, :format, :width, "
        ":height, :orientation, :pages, :taken_at, :camera, :lens, :focal_length, :aperture, :exposure, :iso, "
        ":latitude, :longitude, :place, :file_title, :file_caption, :file_tags, :file_rating, :colour_profile, "
        ":prompt, :model, :seed, :generated)");
    insert.bind(":path", connection.stored(item.path));
    insert.bind(":storage", static_cast<int>(item.storage));
    insert.bind(":added_at", now());
    bind_file(insert, item);
    insert.exec();
    const std::int64_t id = connection.db->getLastInsertRowid();
    add_tags(*connection.db, id, clean_tags(item.notes.tags));
    return id;
}

// A picture made here knows its recipe better than its file does, which may carry none.
void update_file(Connection& connection, std::int64_t id, const NewItem& item) {
    SQLite::Statement update(
        *connection.db,
        "UPDATE items SET sha256 = :sha256, bytes = :bytes, modified_at = :modified_at, look = :look, format = "
        ":format, width = :width, height = :height, orientation = :orientation, pages = :pages, taken_at = CASE kind "
        "WHEN 0 THEN :taken_at END, shown_at = CASE kind WHEN 0 THEN coalesce(:taken_at, added_at) ELSE added_at END, "
        "camera = :camera, lens = :lens, focal_length = :focal_length, aperture = :aperture, exposure = :exposure, iso "
        "= :iso, latitude = :latitude, longitude = :longitude, place = :place, file_title = :file_title, file_caption "
        "= :file_caption, file_tags = :file_tags, file_rating = :file_rating, colour_profile = :colour_profile, prompt "
        "= CASE kind WHEN 0 THEN :prompt ELSE prompt END, model = CASE kind WHEN 0 THEN :model ELSE model END, seed = "
        "CASE kind WHEN 0 THEN :seed ELSE seed END, generated = max(:generated, kind) WHERE id = :id");
    update.bind(":id", id);
    bind_file(update, item);
    update.exec();
}

void add_tags(SQLite::Database& db, std::int64_t id, const std::vector<std::string>& tags) {
    for (const std::string& tag : tags) {
        SQLite::Statement known(db, "INSERT OR IGNORE INTO tags (name, folded) VALUES (?1, ?2)");
        known.bind(1, tag);
        known.bind(2, folded(tag));
        known.exec();
        SQLite::Statement has(db,
                              "INSERT OR IGNORE INTO item_tags (tag, item) SELECT id, ?2 FROM tags WHERE name = ?1");
        has.bind(1, tag);
        has.bind(2, id);
        has.exec();
    }
}

std::vector<std::string> clean_tags(const std::vector<std::string>& tags) {
    std::vector<std::string> clean;
    for (const std::string& tag : tags) {
        if (std::string text = trimmed(tag); !text.empty()) clean.push_back(std::move(text));
    }
    std::sort(clean.begin(), clean.end());
    clean.erase(std::unique(clean.begin(), clean.end()), clean.end());
    return clean;
}

}  // namespace photoflux::library
