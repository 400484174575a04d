#include "library/words.h"

#include "library/text.h"

#include <array>

namespace photoflux::library {

namespace {

constexpr std::size_t kColumns = 9;
using Words = std::array<std::string, kColumns>;  // as the table `words` has them

constexpr const char* kTexts =
    "SELECT id, name, title, caption, (SELECT group_concat(name, ' | ') FROM (SELECT name FROM item_tags JOIN tags ON "
    "tags.id = tag WHERE item = items.id ORDER BY name)), place, camera, lens, prompt, model, path FROM items ";

Words words_of(SQLite::Statement& texts) {
    Words words;
    for (std::size_t i = 0; i < kColumns; ++i) words[i] = spaced(texts.getColumn(int(i) + 1).getString());
    return words;
}

std::string name_in(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

}  // namespace

void write_words(SQLite::Database& db, std::int64_t item) {
    SQLite::Statement texts(db, std::string(kTexts) + "WHERE id = ?1");
    texts.bind(1, item);
    if (!texts.executeStep()) return;
    const std::string name = name_in(texts.getColumn(int(kColumns) + 1).getString());
    if (name != texts.getColumn(1).getString()) {
        SQLite::Statement named(db, "UPDATE items SET name = ?2, name_key = ?3 WHERE id = ?1");
        named.bind(1, item);
        named.bind(2, name);
        named.bind(3, sort_key(name));
        named.exec();
    }
    Words words = words_of(texts);
    words[0] = spaced(name);
    SQLite::Statement insert(db,
                             "INSERT OR REPLACE INTO words (rowid, file, title, caption, tags, place, camera, lens, "
                             "prompt, model) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    insert.bind(1, item);
    for (std::size_t i = 0; i < kColumns; ++i) insert.bind(int(i) + 2, words[i]);
    insert.exec();
}

void remove_words(SQLite::Database& db, std::int64_t item) {
    SQLite::Statement remove(db, "DELETE FROM words WHERE rowid = ?1");
    remove.bind(1, item);
    remove.exec();
}

Result<void> write_missing_words(SQLite::Database& db) {
    const auto count = [&](const char* table) {
        return db.execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    };
    if (count("items") == count("words_docsize")) return Done{};
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    db.exec("DELETE FROM words WHERE rowid NOT IN (SELECT id FROM items)");
    std::vector<std::int64_t> missing;
    SQLite::Statement query(db, "SELECT id FROM items WHERE id NOT IN (SELECT id FROM words_docsize)");
    while (query.executeStep()) missing.push_back(query.getColumn(0).getInt64());
    query.reset();
    for (const std::int64_t item : missing) write_words(db, item);
    transaction.commit();
    return Done{};
}

std::vector<std::int64_t> items_with_wrong_words(SQLite::Database& db) {
    std::vector<std::int64_t> wrong;
    SQLite::Statement texts(db, std::string(kTexts) + "ORDER BY id");
    SQLite::Statement kept(
        db, "SELECT file, title, caption, tags, place, camera, lens, prompt, model FROM words WHERE rowid = ?1");
    while (texts.executeStep()) {
        const Words words = words_of(texts);
        kept.reset();
        kept.bind(1, texts.getColumn(0).getInt64());
        bool same = kept.executeStep();
        for (std::size_t i = 0; same && i < kColumns; ++i) same = kept.getColumn(int(i)).getString() == words[i];
        if (!same) wrong.push_back(texts.getColumn(0).getInt64());
    }
    return wrong;
}

}  // namespace photoflux::library
