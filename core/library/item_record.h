#pragma once

#include "library/connection.h"
#include "library/items.h"

#include <vector>

namespace photoflux::library {

/// What is selected for `read_item`, from `items`.
extern const char* const kItemColumns;
Item read_item(const Connection& connection, SQLite::Statement& row);

/// Writes a new item; the user's own text begins as the file's. Words are left to the caller, as in all of these.
std::int64_t insert_item(Connection& connection, const NewItem& item);
/// The item's file is another, or is read for the first time: what the file says is written, what the user said stays.
void update_file(Connection& connection, std::int64_t id, const NewItem& item);
void add_tags(SQLite::Database& db, std::int64_t id, const std::vector<std::string>& tags);

/// Trimmed, sorted, each once, none empty.
std::vector<std::string> clean_tags(const std::vector<std::string>& tags);

}  // namespace photoflux::library
