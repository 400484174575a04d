#include "library/verify.h"

#include "library/catalogue.h"
#include "library/library_files.h"
#include "library/words.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_set>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

// Some file systems keep times to two seconds only.
constexpr std::int64_t kSameTime = 2000;

void check_tables(SQLite::Database& db, std::vector<std::string>& wrong) {
    SQLite::Statement integrity(db, "PRAGMA integrity_check(20)");
    while (integrity.executeStep()) {
        if (const std::string said = integrity.getColumn(0).getString(); said != "ok") wrong.push_back(said);
    }
    SQLite::Statement foreign(db, "PRAGMA foreign_key_check");
    while (foreign.executeStep()) {
        wrong.push_back("row " + foreign.getColumn(1).getString() + " of " + foreign.getColumn(0).getString() +
                        " belongs to a row of " + foreign.getColumn(2).getString() + " that is not there");
    }
    SQLite::Statement pictures(
        db,
        "SELECT pictures.id FROM pictures LEFT JOIN items ON picture_id = pictures.id WHERE items.id IS NULL OR "
        "items.path != pictures.path OR items.trashed_at IS NOT pictures.trashed_at OR items.favourite != "
        "pictures.favourite");
    while (pictures.executeStep())
        wrong.push_back("picture " + pictures.getColumn(0).getString() + " and its item say different things");
}

void check_words(SQLite::Database& db, std::vector<std::string>& wrong) {
    try {
        db.exec("INSERT INTO words(words) VALUES ('integrity-check')");
    } catch (const SQLite::Exception& exception) {
        wrong.push_back(std::string("the index of words: ") + exception.what());
    }
    const auto strays = db.execAndGet("SELECT count(*) FROM words_docsize WHERE id NOT IN (SELECT id FROM items)");
    if (strays.getInt() > 0) wrong.push_back("the index of words knows items that are not there");
}

/// Looks at one file after the other.
class Looker {
public:
    Looker(const VerifyOptions& options, const Progress& progress, const CancelToken& cancel, std::uint64_t total)
        : options_(options), progress_(progress), cancel_(cancel), total_(total) {}

    Result<std::optional<Fault>> look(const KnownFile& known, const fs::path& path) {
        const auto state = file_state(path);
        if (!state) {
            // What the library owns lies in its folder, which is there.
            const bool offline = known.storage == Storage::in_place && on_absent_disk(path);
            return std::optional(offline ? Fault::offline : Fault::missing);
        }
        const bool unread = known.sha256.empty() && known.modified_at == 0;
        const bool same =
            unread || (state->bytes == known.bytes && std::abs(state->modified_at - known.modified_at) <= kSameTime);
        if (!options_.hashes || known.sha256.empty()) {
            advance(state->bytes);
            return same ? std::nullopt : std::optional(Fault::changed);
        }
        auto hash = hash_of(path, cancel_, [&](std::uint64_t bytes) { advance(bytes); });
        if (hash.cancelled()) return Cancelled{};
        if (!hash.ok()) return std::optional(Fault::unreadable);
        if (*hash == known.sha256) return std::optional<Fault>();
        return std::optional(same ? Fault::damaged : Fault::changed);
    }

private:
    void advance(std::uint64_t bytes) {
        done_ += bytes;
        if (progress_) progress_(std::min(done_, total_), total_);
    }

    const VerifyOptions& options_;
    const Progress& progress_;
    const CancelToken& cancel_;
    std::uint64_t done_ = 0, total_;
};

// Files of photos and pictures that no row names, but for sidecars of those that one does.
std::vector<fs::path> orphans(const Connection& connection, const std::unordered_set<std::string>& known) {
    std::vector<fs::path> found;
    for (const char* name : {"photos", "pictures"}) {
        std::error_code error;
        for (fs::recursive_directory_iterator entry(connection.folder / name, error);
             !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
            const fs::path& path = entry->path();
            if (utf8(path.filename()).starts_with('.')) {  // files on their way in
                if (entry->is_directory(error)) entry.disable_recursion_pending();
                continue;
            }
            if (!entry->is_regular_file(error)) continue;
            const std::string stored = connection.stored(path);
            const bool sidecar = stored.ends_with(".xmp") && known.contains(stored.substr(0, stored.size() - 4));
            if (!sidecar && !known.contains(stored)) found.push_back(path);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

// What was purged, moved or read anew while we looked is no fault.
void drop_outdated(Connection& connection, std::vector<Finding>& findings, const std::vector<KnownFile>& looked_at) {
    std::unordered_set<std::string> before;
    const auto key = [](const KnownFile& file) {
        return std::to_string(file.id) + ' ' + file.sha256 + ' ' + std::to_string(file.modified_at) + ' ' + file.stored;
    };
    for (const KnownFile& file : looked_at) before.insert(key(file));
    std::unordered_set<std::int64_t> same;
    std::unordered_set<std::string> paths;
    for (const KnownFile& file : known_files(*connection.db)) {
        if (before.contains(key(file))) same.insert(file.id);
        paths.insert(file.stored);
    }
    std::erase_if(findings, [&](const Finding& finding) {
        if (finding.fault == Fault::orphan) return paths.contains(connection.stored(finding.path));
        return !same.contains(finding.id);
    });
}

}  // namespace

bool VerifyReport::sound() const {
    return database.empty() && std::all_of(findings.begin(), findings.end(),
                                           [](const Finding& finding) { return finding.fault == Fault::offline; });
}

Result<VerifyReport> verify(const Catalogue& catalogue, const VerifyOptions& options, const Progress& progress,
                            const CancelToken& cancel) {
    Connection& connection = connection_of(catalogue);
    VerifyReport report;
    std::vector<KnownFile> files;
    std::vector<std::int64_t> wrong_words;
    // One turn each, so that others need not wait for all of it.
    const auto turn = [&](const auto& look) {
        return connection.read([&]() -> Result<void> {
            look(*connection.db);
            return Done{};
        });
    };
    PHOTOFLUX_CHECK(turn([&](SQLite::Database& db) { check_tables(db, report.database); }));
    PHOTOFLUX_CHECK(turn([&](SQLite::Database& db) { check_words(db, report.database); }));
    PHOTOFLUX_CHECK(turn([&](SQLite::Database& db) { wrong_words = items_with_wrong_words(db); }));
    PHOTOFLUX_CHECK(turn([&](SQLite::Database& db) { files = known_files(db); }));
    report.files = static_cast<int>(files.size());
    const std::unordered_set<std::int64_t> wordless(wrong_words.begin(), wrong_words.end());
    std::unordered_set<std::string> known;
    std::uint64_t total = 0;
    for (const KnownFile& file : files) total += file.bytes;
    Looker looker(options, progress, cancel, total);
    for (const KnownFile& file : files) {
        if (cancel.cancelled()) return Cancelled{};
        known.insert(file.stored);
        const fs::path path = connection.absolute(file.stored);
        PHOTOFLUX_TRY(const auto fault, looker.look(file, path));
        if (fault) report.findings.push_back({*fault, file.id, path});
        if (wordless.contains(file.id)) report.findings.push_back({Fault::words, file.id, path});
    }
    for (fs::path& path : orphans(connection, known)) report.findings.push_back({Fault::orphan, 0, std::move(path)});
    PHOTOFLUX_CHECK(turn([&](SQLite::Database&) { drop_outdated(connection, report.findings, files); }));
    return report;
}

}  // namespace photoflux::library
