#include "library/search.h"

#include "library/text.h"

namespace photoflux::library {

namespace {

struct AlbumRow {
    std::string query;
};

Result<AlbumRow> album_row(Connection& connection, std::int64_t id) {
    SQLite::Statement query(*connection.db, "SELECT query FROM albums WHERE id = ?1");
    query.bind(1, id);
    if (!query.executeStep()) return connection.no_album(id);
    return AlbumRow{query.getColumn(0).getString()};
}

// Words in any place, all of them.
void add_words(Condition& condition, const std::string& text) {
    std::string match;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) match += " \"" + word + "\"*";
        word.clear();
    };
    for (const char c : text) {
        if (c == ' ') {
            end_word();
        } else if (c != '"') {
            word += c;
        }
    }
    end_word();
    if (match.empty()) return;
    condition.sql += " AND id IN (SELECT rowid FROM words WHERE words MATCH ?)";
    condition.values.emplace_back(spaced(match));
}

}  // namespace

void Condition::bind(SQLite::Statement& statement) const {
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::visit([&](const auto& value) { statement.bind(int(i) + 1, value); }, values[i]);
    }
}

Result<Condition> condition_of(Connection& connection, const View& view) {
    Condition condition;
    condition.sql = view.trash ? "trashed_at IS NOT NULL" : "trashed_at IS NULL";
    if (view.kind) {
        condition.sql += " AND kind = ?";
        condition.values.emplace_back(std::int64_t{static_cast<int>(*view.kind)});
    }
    if (view.album) {
        PHOTOFLUX_TRY(const AlbumRow album, album_row(connection, *view.album));
        if (album.query.empty()) {
            condition.sql += " AND id IN (SELECT item FROM album_items WHERE album = ?)";
            condition.values.emplace_back(*view.album);
        } else {
            add_words(condition, album.query);
        }
    }
    add_words(condition, view.text);
    return condition;
}

Result<int> count_of(Connection& connection, const std::string& text) {
    View view;
    view.text = text;
    PHOTOFLUX_TRY(const Condition condition, condition_of(connection, view));
    SQLite::Statement query(*connection.db, "SELECT count(*) FROM items INDEXED BY items_grid WHERE " + condition.sql);
    condition.bind(query);
    query.executeStep();
    return query.getColumn(0).getInt();
}

}  // namespace photoflux::library
