#include "library/thumbnails.h"

#include "base/sha256.h"
#include "library/connection.h"

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

const database::Migrations& tables() {
    static const database::Migrations all = {
        R"(CREATE TABLE thumbnails (
               sha256 TEXT NOT NULL,
               side   INTEGER NOT NULL,
               bytes  BLOB NOT NULL,
               UNIQUE (sha256, side));)"};
    return all;
}

Result<std::unique_ptr<SQLite::Database>> open_file(const fs::path& file) {
    PHOTOFLUX_TRY(auto db, database::open(file, tables()));
    return database::guarded(
        sentence("library", "opening %1").with(utf8(file)), [&]() -> Result<std::unique_ptr<SQLite::Database>> {
            // A power failure may cost the file, which is then made anew: nobody waits for a disk.
            db->exec("PRAGMA synchronous = OFF");
            db->execAndGet("SELECT count(*) FROM sqlite_schema");
            SQLite::Statement(*db, "SELECT sha256, side, bytes FROM thumbnails LIMIT 1").executeStep();
            return std::move(db);
        });
}

}  // namespace

class Thumbnails::Private {
public:
    fs::path file;
    mutable std::unique_ptr<SQLite::Database> db;
    mutable std::mutex mutex;

    Result<void> make_anew() const {
        db.reset();
        for (const char* end : {"", "-wal", "-shm"}) {
            std::error_code error;
            fs::remove(fs::path(file) += end, error);
        }
        PHOTOFLUX_TRY(db, open_file(file));
        return Done{};
    }

    /// A damaged file is made anew, and `work` tried once more.
    template <class Work>
    auto attempt(Work&& work) const -> decltype(work()) {
        const std::lock_guard lock(mutex);
        const Sentence what = sentence("library", "using %1").with(utf8(file));
        if (db) {
            auto result = database::guarded(what, work);
            if (result.ok() || result.cancelled() || result.error().code != ErrorCode::corrupt) return result;
        }
        PHOTOFLUX_CHECK(make_anew());
        return database::guarded(what, work);
    }
};

Thumbnails::Thumbnails(std::unique_ptr<Private> d) : d(std::move(d)) {}
Thumbnails::~Thumbnails() = default;

Result<std::unique_ptr<Thumbnails>> Thumbnails::open(const fs::path& library_folder) {
    std::error_code error;
    auto d = std::make_unique<Private>();
    d->file = fs::absolute(library_folder, error) / "thumbnails.sqlite";
    auto opened = open_file(d->file);
    if (opened.ok()) {
        d->db = std::move(*opened);
    } else if (!opened.cancelled() && opened.error().code == ErrorCode::no_disk) {
        return opened.failure();
    } else {
        PHOTOFLUX_CHECK(d->make_anew());  // damaged, or of a newer program: it is only a cache
    }
    return std::unique_ptr<Thumbnails>(new Thumbnails(std::move(d)));
}

Result<void> Thumbnails::put(const std::vector<Thumbnail>& thumbnails) {
    return d->attempt([&]() -> Result<void> {
        SQLite::Transaction transaction(*d->db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(*d->db, "INSERT OR REPLACE INTO thumbnails (sha256, side, bytes) VALUES (?1, ?2, ?3)");
        for (const Thumbnail& one : thumbnails) {
            insert.reset();
            insert.bind(1, one.sha256);
            insert.bind(2, one.side);
            // SQLite takes a null pointer for NULL, and an empty vector has one.
            const void* bytes = one.bytes.empty() ? static_cast<const void*>("") : one.bytes.data();
            insert.bindNoCopy(3, bytes, static_cast<int>(one.bytes.size()));
            insert.exec();
        }
        transaction.commit();
        return Done{};
    });
}

Result<std::optional<std::vector<std::uint8_t>>> Thumbnails::get(const std::string& sha256, int side) const {
    using Bytes = std::optional<std::vector<std::uint8_t>>;
    return d->attempt([&]() -> Result<Bytes> {
        SQLite::Statement query(*d->db, "SELECT bytes FROM thumbnails WHERE sha256 = ?1 AND side = ?2");
        query.bind(1, sha256);
        query.bind(2, side);
        if (!query.executeStep()) return Bytes();
        const SQLite::Column column = query.getColumn(0);
        const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
        return Bytes(std::vector<std::uint8_t>(bytes, bytes + column.getBytes()));
    });
}

Result<void> Thumbnails::remove(const std::string& sha256) {
    return d->attempt([&]() -> Result<void> {
        // '0' follows '/': those of edits as well.
        SQLite::Statement remove(
            *d->db, "DELETE FROM thumbnails WHERE sha256 = ?1 OR (sha256 > ?1 || '/' AND sha256 < ?1 || '0')");
        remove.bind(1, sha256);
        remove.exec();
        return Done{};
    });
}

std::string Thumbnails::edited(const std::string& sha256, const std::string& recipe) {
    Sha256 hash;
    hash.update(recipe);
    return sha256 + "/" + hash.hex();
}

Result<void> Thumbnails::keep_edit(const std::string& edited) {
    return d->attempt([&]() -> Result<void> {
        const std::string photo = edited.substr(0, edited.find('/'));
        SQLite::Statement remove(
            *d->db, "DELETE FROM thumbnails WHERE sha256 > ?1 || '/' AND sha256 < ?1 || '0' AND sha256 != ?2");
        remove.bind(1, photo);
        remove.bind(2, edited);
        remove.exec();
        return Done{};
    });
}

}  // namespace photoflux::library
