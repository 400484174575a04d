#include "library/search.h"

#include "library/query.h"
#include "library/text.h"

#include <cctype>
#include <cmath>
#include <map>

namespace photoflux::library {

namespace {

constexpr int kDeepest = 5;  // smart albums that search other smart albums

/// Writes SQL for a query. Whatever the user wrote becomes a bound value, never SQL.
class Writer {
public:
    Writer(Connection& connection, int depth) : connection_(connection), depth_(depth) {}

    Result<void> write(const Query& query) {
        std::string words;  // that must all be found are looked up together: the index joins them faster
        for (const auto& terms : query.all) {
            if (terms.size() == 1 && !terms.front().no && is_words(terms.front())) {
                words += (words.empty() ? "" : " AND ") + words_of(terms.front());
                continue;
            }
            PHOTOFLUX_CHECK(write(terms));
        }
        if (!words.empty()) {
            condition.sql += " AND ";
            add_found(kFound, {words});
        }
        return Done{};
    }

    void add_person(std::int64_t person) {
        condition.sql += " AND ";
        add_found("SELECT item FROM faces WHERE person = ?1 AND state != 2", {std::to_string(person)});
    }

    void add_album(std::int64_t album) {
        condition.sql += " AND ";
        add_found("SELECT item FROM album_items WHERE album = ?1", {std::to_string(album)});
    }

    Condition condition;

private:
    Result<void> write(const std::vector<Term>& terms) {
        condition.sql += " AND (";
        for (const Term& term : terms) {
            if (&term != &terms.front()) condition.sql += " OR ";
            condition.sql += "(";
            if (is_words(term)) {
                add_found(kFound, {words_of(term)});
            } else {
                for (const Match& match : term.any) {
                    if (&match != &term.any.front()) condition.sql += " OR ";
                    PHOTOFLUX_CHECK(write(match));
                }
            }
            // What is not known is not so: a photo without ISO is none of more than 800.
            condition.sql += term.no ? ") IS NOT TRUE" : ")";
        }
        condition.sql += ")";
        return Done{};
    }

    Result<void> write(const Match& match);
    Result<void> write_album(const std::string& name);
    void write_tag(std::string name);
    void write_person(const Match& match);
    void write_range(const char* column, const Range& range);
    void write_is(const std::string& what);
    void write_has(const std::string& what);

    static bool is_words(const Term& term);
    static std::string words_of(const Term& term);

    template <class Value>
    void add(const std::string& sql, Value value) {
        condition.sql += sql;
        condition.values.emplace_back(std::move(value));
    }

    /// Those ids that `select` finds, now.
    void add_found(const std::string& select, const std::vector<std::string>& values) {
        SQLite::Statement query(*connection_.db, select);
        for (std::size_t i = 0; i < values.size(); ++i) query.bind(int(i) + 1, values[i]);
        IdSet& set = connection_.sets.emplace_back();
        while (query.executeStep()) set.insert(query.getColumn(0).getInt64());
        condition.sql += "holds(" + std::to_string(connection_.sets.size() - 1) + ", id)";
    }

    void add_set(IdSet set) {
        connection_.sets.push_back(std::move(set));
        condition.sql += "holds(" + std::to_string(connection_.sets.size() - 1) + ", id)";
    }

    static constexpr const char* kFound = "SELECT rowid FROM words WHERE words MATCH ?1";
    Connection& connection_;
    int depth_;
};

const char* column_of_words(Field field) {
    switch (field) {
        case Field::file:
            return "file";
        case Field::title:
            return "title";
        case Field::caption:
            return "caption";
        case Field::place:
            return "place";
        case Field::camera:
            return "camera";
        case Field::lens:
            return "lens";
        case Field::prompt:
            return "prompt";
        case Field::model:
            return "model";
        default:
            return nullptr;
    }
}

const char* column_of_numbers(Field field) {
    static const std::map<Field, const char*> columns = {
        {Field::rating, "rating"},      {Field::iso, "iso"},           {Field::aperture, "aperture"},
        {Field::focal, "focal_length"}, {Field::exposure, "exposure"}, {Field::size, "(width * height)"},
        {Field::bytes, "bytes"},        {Field::width, "width"},       {Field::height, "height"},
        {Field::taken, "taken_at"},     {Field::added, "added_at"},    {Field::when, "shown_at"}};
    const auto found = columns.find(field);
    return found == columns.end() ? nullptr : found->second;
}

// Whether SQLite finds a word in it: marks alone, as "&", make none.
bool has_letter(std::string_view text) {
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0x80) != 0 || std::isalnum(static_cast<unsigned char>(c)) != 0)
            return true;
    }
    return false;
}

std::string phrase_of(const Match& match) {
    std::string text = spaced(match.text);
    std::erase(text, '"');
    std::erase(text, '\0');
    std::string phrase;
    if (const char* column = column_of_words(match.field)) phrase = std::string(column) + " : ";
    phrase += '"' + text + '"';
    // The last word may be unfinished; a Chinese character never is.
    if (!match.exact && !text.empty() && text.back() != ' ') phrase += '*';
    return phrase;
}

bool Writer::is_words(const Term& term) {
    for (const Match& match : term.any) {
        if (match.field != Field::any && !column_of_words(match.field)) return false;
        if (!has_letter(match.text)) return false;
    }
    return true;
}

std::string Writer::words_of(const Term& term) {
    std::string words = "(";
    for (const Match& match : term.any) words += (words.size() > 1 ? " OR (" : "(") + phrase_of(match) + ")";
    return words + ")";
}

void Writer::write_tag(std::string name) {
    name = folded(trimmed(name));
    const bool open = name.ends_with('*');
    if (open) name.pop_back();
    // Tags of tags, as other programs write them: animals/fox is one of animals.
    const std::string below = open ? name : name + '/';
    add_found(
        "SELECT item FROM item_tags WHERE tag IN (SELECT id FROM tags WHERE folded = ?1 OR (folded >= ?2 AND folded < "
        "?3))",
        {name, below, below + "\xf4\x8f\xbf\xbf"});
}

void Writer::write_person(const Match& match) {
    const std::string name = folded(trimmed(match.text));
    SQLite::Statement people(*connection_.db, "SELECT id, folded FROM people WHERE folded != ''");
    SQLite::Statement items(*connection_.db, "SELECT item FROM faces WHERE person = ?1 AND state != 2");
    IdSet set;
    while (people.executeStep()) {
        const std::string known = people.getColumn(1).getString();
        if (match.exact ? known != name : !word_begins(known, name)) continue;
        items.reset();
        items.bind(1, people.getColumn(0).getInt64());
        while (items.executeStep()) set.insert(items.getColumn(0).getInt64());
    }
    add_set(std::move(set));
}

void Writer::write_range(const char* column, const Range& range) {
    condition.sql += std::string("(") + column + " IS NOT NULL";
    if (std::isfinite(range.from)) {
        add(std::string(" AND ") + column + (range.with_from ? " >= ?" : " > ?"), range.from);
    }
    if (std::isfinite(range.to)) add(std::string(" AND ") + column + (range.with_to ? " <= ?" : " < ?"), range.to);
    condition.sql += ")";
}

void Writer::write_is(const std::string& what) {
    static const std::map<std::string, const char*> sql = {
        {"favourite", "favourite"}, {"edited", "edited"},       {"picked", "flag = 1"},
        {"rejected", "flag = 2"},   {"rated", "rating > 0"},    {"photo", "kind = 0"},
        {"made", "kind = 1"},       {"generated", "generated"}, {"trashed", "trashed_at IS NOT NULL"},
        {"in-place", "storage = 1"}};
    if (what == "tagged") return write_has("tags");
    condition.sql += sql.at(what);
}

void Writer::write_has(const std::string& what) {
    static const std::map<std::string, const char*> sql = {
        {"gps", "latitude IS NOT NULL"}, {"rating", "rating > 0"}, {"date", "taken_at IS NOT NULL"}};
    static const std::map<std::string, const char*> found = {{"tags", "SELECT item FROM item_tags"},
                                                             {"title", "SELECT id FROM items WHERE title != ''"},
                                                             {"caption", "SELECT id FROM items WHERE caption != ''"},
                                                             {"prompt", "SELECT id FROM items WHERE prompt != ''"},
                                                             {"place", "SELECT id FROM items WHERE place != ''"},
                                                             {"album", "SELECT item FROM album_items"},
                                                             {"face", "SELECT item FROM faces WHERE state != 2"}};
    if (const auto known = sql.find(what); known != sql.end()) {
        condition.sql += known->second;
    } else {
        add_found(found.at(what), {});
    }
}

Result<void> Writer::write_album(const std::string& name) {
    if (depth_ >= kDeepest) {
        return Error{ErrorCode::usage,
                     sentence("library", "album \"%1\" is found by a search that leads back to itself").with(name)};
    }
    const std::string plain = folded(trimmed(name));
    condition.sql += "(";
    add_found("SELECT item FROM album_items WHERE album IN (SELECT id FROM albums WHERE folded = ?1)", {plain});
    SQLite::Statement smart(*connection_.db, "SELECT query FROM albums WHERE folded = ?1 AND query != ''");
    smart.bind(1, plain);
    while (smart.executeStep()) {
        PHOTOFLUX_TRY(const Query query, parse_query(smart.getColumn(0).getString()));
        Writer inner(connection_, depth_ + 1);
        PHOTOFLUX_CHECK(inner.write(query));
        condition.sql += " OR (1" + inner.condition.sql + ")";
        for (auto& value : inner.condition.values) condition.values.push_back(std::move(value));
    }
    condition.sql += ")";
    return Done{};
}

Result<void> Writer::write(const Match& match) {
    if (const char* column = column_of_numbers(match.field)) {
        write_range(column, match.range);
        return Done{};
    }
    switch (match.field) {
        case Field::tag:
            write_tag(match.text);
            break;
        case Field::person:
            write_person(match);
            break;
        case Field::album:
            return write_album(match.text);
        case Field::format:
            add("format = ?", match.text);
            break;
        case Field::kind:
            condition.sql += match.text == "made" ? "kind = 1" : "kind = 0";
            break;
        case Field::flag:
            condition.sql += match.text == "picked" ? "flag = 1" : match.text == "rejected" ? "flag = 2" : "flag = 0";
            break;
        case Field::is:
            write_is(match.text);
            break;
        case Field::has:
            write_has(match.text);
            break;
        case Field::seed:
            add("seed = ?", static_cast<std::int64_t>(match.seed));
            break;
        default:  // words; marks alone are in every text
            if (has_letter(match.text)) {
                add_found(kFound, {phrase_of(match)});
            } else {
                condition.sql += "1";
            }
    }
    return Done{};
}

}  // namespace

void Condition::bind(SQLite::Statement& statement) const {
    for (std::size_t i = 0; i < values.size(); ++i) {
        std::visit([&](const auto& value) { statement.bind(int(i) + 1, value); }, values[i]);
    }
}

Result<Condition> condition_of(Connection& connection, const View& view) {
    PHOTOFLUX_TRY(const Query query, parse_query(view.text));
    connection.sets.clear();
    Writer writer(connection, 0);
    Condition& condition = writer.condition;
    condition.sql = view.trash ? "trashed_at IS NOT NULL" : query.asks_trash() ? "1" : "trashed_at IS NULL";
    if (view.kind) {
        condition.sql += " AND kind = ?";
        condition.values.emplace_back(std::int64_t{static_cast<int>(*view.kind)});
    }
    if (view.album) {
        SQLite::Statement album(*connection.db, "SELECT query FROM albums WHERE id = ?1");
        album.bind(1, *view.album);
        if (!album.executeStep()) return connection.no_album(*view.album);
        if (const std::string search = album.getColumn(0).getString(); !search.empty()) {
            PHOTOFLUX_TRY(const Query smart, parse_query(search));
            PHOTOFLUX_CHECK(writer.write(smart));
        } else {
            writer.add_album(*view.album);
        }
    }
    if (view.person) writer.add_person(*view.person);
    PHOTOFLUX_CHECK(writer.write(query));
    return std::move(condition);
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
