#pragma once

#include "database/database.h"

#include <cstdint>

namespace photoflux::library {

/// Writes anew what an item can be found by: its name and the words of its text. In the transaction that changed them.
void write_words(SQLite::Database& db, std::int64_t item);
void remove_words(SQLite::Database& db, std::int64_t item);

/// Gives words to items that have none, as after a migration.
Result<void> write_missing_words(SQLite::Database& db);

/// Items whose words are not those of their text; empty in every sound library.
std::vector<std::int64_t> items_with_wrong_words(SQLite::Database& db);

}  // namespace photoflux::library
