#include "library/items_private.h"
#include "library/query.h"
#include "library/text.h"

#include <algorithm>

namespace photoflux::library {

namespace {

/// A value that occurs, with how often.
struct Value {
    Field field = Field::any;
    std::string text;
    std::int64_t count = 0;
};

const char* values_sql(Field field) {
    switch (field) {
        case Field::camera:
            return "SELECT camera, count(*) FROM items WHERE camera != '' GROUP BY camera";
        case Field::lens:
            return "SELECT lens, count(*) FROM items WHERE lens != '' GROUP BY lens";
        case Field::place:
            return "SELECT place, count(*) FROM items WHERE place != '' GROUP BY place";
        case Field::model:
            return "SELECT model, count(*) FROM items WHERE model != '' GROUP BY model";
        case Field::format:
            return "SELECT format, count(*) FROM items INDEXED BY items_grid WHERE format != '' GROUP BY format";
        case Field::tag:
            return "SELECT name, count(*) FROM tags JOIN item_tags ON tag = id GROUP BY id";
        case Field::person:
            return "SELECT name, (SELECT count(DISTINCT item) FROM faces WHERE person = people.id AND state != 2) FROM "
                   "people WHERE name != ''";
        case Field::album:
            return "SELECT name, (SELECT count(*) FROM album_items WHERE album = id) FROM albums";
        case Field::taken:
            return "SELECT strftime('%Y', taken_at / 1000, 'unixepoch') AS year, count(*) FROM items INDEXED BY "
                   "items_grid WHERE taken_at IS NOT NULL GROUP BY year";
        default:
            return nullptr;
    }
}

void collect(SQLite::Database& db, Field field, const std::string& begin, std::vector<Value>& values) {
    for (const std::string_view known : field_values(field)) {
        if (known.starts_with(begin)) values.push_back({field, std::string(known), 0});
    }
    const char* sql = values_sql(field);
    if (!sql) return;
    SQLite::Statement query(db, sql);
    while (query.executeStep()) {
        std::string text = query.getColumn(0).getString();
        if (word_begins(folded(text), begin)) values.push_back({field, std::move(text), query.getColumn(1).getInt64()});
    }
}

std::string name_of(Field field) {
    for (const std::string_view name : field_names()) {
        if (field_of(name) == field) return std::string(name) + ":";
    }
    return {};
}

// As it is written in the box.
std::string written(std::string text) {
    std::erase(text, '"');
    const bool plain = text.find_first_of(" |\t\n") == std::string::npos;
    return plain ? text : '"' + text + '"';
}

}  // namespace

Result<std::vector<std::string>> Items::completions(const std::string& text, int limit) const {
    return d->connection.read([&]() -> Result<std::vector<std::string>> {
        const LastWord last = last_word(text);
        const std::string begin = folded(last.value);
        std::vector<std::string> offers;
        std::vector<Value> values;
        if (last.field) {
            collect(*d->connection.db, *last.field, begin, values);
        } else if (last.before.empty() || last.before == "-") {
            for (const std::string_view name : field_names()) {
                if (name.starts_with(begin)) offers.push_back(last.before + std::string(name) + ":");
            }
            if (!begin.empty()) {
                for (const Field field :
                     {Field::tag, Field::person, Field::album, Field::camera, Field::lens, Field::place, Field::model})
                    collect(*d->connection.db, field, begin, values);
            }
        }
        std::stable_sort(values.begin(), values.end(),
                         [](const Value& a, const Value& b) { return a.count > b.count; });
        for (const Value& value : values) {
            offers.push_back(last.before + (last.field ? "" : name_of(value.field)) + written(value.text));
        }
        if (offers.size() > static_cast<std::size_t>(std::max(limit, 0)))
            offers.resize(std::size_t(std::max(limit, 0)));
        return offers;
    });
}

}  // namespace photoflux::library
