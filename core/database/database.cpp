#include "database/database.h"

#include <sqlite3.h>

namespace photoflux::database {

namespace fs = std::filesystem;

namespace {

constexpr int kBusyMilliseconds = 5000;

std::string text_of(const fs::path& path) {
    const std::u8string utf8 = path.u8string();
    return {utf8.begin(), utf8.end()};
}

// A copy beside the file, whole or absent under its name: written as .part, synced, then renamed.
Result<void> back_up(SQLite::Database& db, const fs::path& file, int version) {
    fs::path backup = file;
    backup += ".schema-" + std::to_string(version) + ".backup";
    fs::path part = backup;
    part += ".part";
    std::error_code error;
    fs::remove(part, error);
    PHOTOFLUX_CHECK(make_private_file(part));
    SQLite::Statement vacuum(db, "VACUUM INTO ?");
    vacuum.bind(1, text_of(part));
    vacuum.exec();
    PHOTOFLUX_CHECK(sync_file(part));
    fs::rename(part, backup, error);
    if (error) {
        return Error{ErrorCode::no_disk,
                     sentence("database", "%1 cannot be written: %2").with(text_of(backup), error.message())};
    }
    return Done{};
}

Result<void> migrate(SQLite::Database& db, const fs::path& file, const Migrations& migrations) {
    const int newest = static_cast<int>(migrations.size());
    int version = db.execAndGet("PRAGMA user_version").getInt();
    if (version > newest) {
        return Error{
            ErrorCode::bad_input,
            sentence("database",
                     "%1 was written by a newer PhotoFlux (schema %2, this program knows %3); install the newer "
                     "version to open it")
                .with(text_of(file), version, newest)};
    }
    if (version == newest) return Done{};
    if (version > 0) PHOTOFLUX_CHECK(back_up(db, file, version));
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    // Asked again inside the transaction: another process may have migrated meanwhile.
    version = db.execAndGet("PRAGMA user_version").getInt();
    for (; version < newest; ++version) db.exec(std::string(migrations[std::size_t(version)]));
    db.exec("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
    return Done{};
}

}  // namespace

Error error_of(const SQLite::Exception& exception, const Sentence& what) {
    const char* said = exception.what();
    switch (exception.getErrorCode() & 0xff) {
        case SQLITE_FULL:
            return {ErrorCode::no_disk, sentence("database", "%1 failed: the disk is full").with(what)};
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return {ErrorCode::no_disk,
                    sentence("database", "%1 failed: the disk is full, gone or write-protected (%2)").with(what, said)};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {ErrorCode::corrupt,
                    sentence("database",
                             "%1 failed: the file is damaged or no PhotoFlux file (%2); restore it from a backup")
                        .with(what, said)};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorCode::usage, sentence("database", "%1 failed: another program is using the file").with(what)};
        case SQLITE_NOMEM:
            return {ErrorCode::no_memory, sentence("database", "%1 failed: there is not enough memory").with(what)};
        default:
            return {ErrorCode::internal, sentence("database", "%1 failed (%2)").with(what, said)};
    }
}

Result<std::unique_ptr<SQLite::Database>> open(const fs::path& file, const Migrations& migrations) {
    using Opened = Result<std::unique_ptr<SQLite::Database>>;
    PHOTOFLUX_CHECK(make_private_folder(file.parent_path()));
    PHOTOFLUX_CHECK(make_private_file(file));
    return guarded(sentence("database", "opening %1").with(text_of(file)), [&]() -> Opened {
        auto db = std::make_unique<SQLite::Database>(text_of(file), SQLite::OPEN_READWRITE, kBusyMilliseconds);
        // Asked before anything is written: a newer file stays as it is.
        const int version = db->execAndGet("PRAGMA user_version").getInt();
        if (version <= static_cast<int>(migrations.size())) {
            db->exec("PRAGMA journal_mode = WAL");
            db->exec("PRAGMA synchronous = FULL");
            db->exec("PRAGMA foreign_keys = ON");
        }
        PHOTOFLUX_CHECK(migrate(*db, file, migrations));
        return Opened(std::move(db));
    });
}

}  // namespace photoflux::database
