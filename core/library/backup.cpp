#include "library/backup.h"

#include "library/catalogue.h"
#include "library/library_files.h"
#include "library/manifest.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <set>
#include <unordered_set>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

constexpr const char* kManifest = "manifest";
constexpr const char* kCatalogue = "catalogue.sqlite";

fs::path in_store(const fs::path& folder, const std::string& sha256) {
    return folder / "files" / sha256.substr(0, 2) / sha256;
}

std::string folder_name(std::int64_t made_at) {
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(made_at)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char name[48];
    std::snprintf(name, sizeof name, "%04d-%02u-%02uT%02d-%02d-%02d.%03d", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()), int(clock.hours().count()), int(clock.minutes().count()),
                  int(clock.seconds().count()), int(clock.subseconds().count()));
    return name;
}

Error unwritable(const fs::path& path, const std::error_code& error) {
    return {ErrorCode::no_disk, sentence("library", "%1 cannot be written: %2").with(utf8(path), error.message())};
}

/// Copies the files of one backup.
class Copier {
public:
    Copier(const Connection& connection, const fs::path& folder, const Progress& progress, const CancelToken& cancel)
        : connection_(connection), folder_(folder), progress_(progress), cancel_(cancel) {}

    Result<void> copy(const std::vector<KnownFile>& files) {
        PHOTOFLUX_CHECK(measure(files));
        for (const KnownFile& file : files) {
            if (cancel_.cancelled()) return Cancelled{};
            if (file.storage != Storage::copied || from_utf8(file.stored).is_absolute()) continue;
            PHOTOFLUX_CHECK(copy(file));
            KnownFile sidecar;
            sidecar.stored = file.stored + ".xmp";
            if (file_state(connection_.absolute(sidecar.stored))) PHOTOFLUX_CHECK(copy(sidecar));
        }
        for (const fs::path& used : used_) PHOTOFLUX_CHECK(database::sync_folder(used));
        return Done{};
    }

    Manifest manifest;
    BackupReport report;

private:
    bool stored(const std::string& sha256, std::uint64_t bytes) const {
        if (!is_sha256(sha256)) return false;
        const auto state = file_state(in_store(folder_, sha256));
        return state && (bytes == 0 || state->bytes == bytes);
    }

    // Before anything is copied: whether there is room.
    Result<void> measure(const std::vector<KnownFile>& files) {
        std::uint64_t needed = 0;
        for (const KnownFile& file : files) {
            if (file.storage != Storage::copied) continue;
            total_ += file.bytes;
            if (!stored(file.sha256, file.bytes)) needed += file.bytes;
        }
        std::error_code error;
        const fs::space_info space = fs::space(folder_, error);
        if (error || space.available >= needed) return Done{};
        return Error{ErrorCode::no_disk, sentence("library", "the backup needs %1 MB more in %2, where %3 MB are free")
                                             .with(needed / 1'000'000, utf8(folder_), space.available / 1'000'000)};
    }

    Result<void> copy(const KnownFile& file) {
        const fs::path path = connection_.absolute(file.stored);
        const auto state = file_state(path);
        const bool has = stored(file.sha256, file.bytes);
        if (!state) {
            report.missing.push_back(path);
            if (has) keep(file, file.sha256, file.bytes, file.modified_at);
            return Done{};
        }
        if (has && state->bytes == file.bytes && state->modified_at == file.modified_at) {
            keep(file, file.sha256, file.bytes, file.modified_at);
            advance(file.bytes);
            return Done{};
        }
        PHOTOFLUX_TRY(const std::string sha256, take(path, *state, has || file.sha256.empty()));
        const bool unlike = is_sha256(file.sha256) && sha256 != file.sha256;
        if (unlike) report.unlike.push_back(path);
        // Same size and time but other bytes: the disk lost some, and what an earlier backup has is the photo.
        const bool lost = unlike && has && state->bytes == file.bytes && state->modified_at == file.modified_at;
        keep(file, lost ? file.sha256 : sha256, state->bytes, state->modified_at);
        return Done{};
    }

    /// The file into the store, unless it is there; `perhaps`: it may well be, so that it is read before it is copied.
    Result<std::string> take(const fs::path& path, const FileState& state, bool perhaps) {
        if (perhaps) {
            PHOTOFLUX_TRY(std::string sha256, hash_of(path, cancel_));
            if (stored(sha256, state.bytes)) {
                advance(state.bytes);
                return sha256;
            }
        }
        ++report.copied;
        const auto name_of = [&](const std::string& sha256) { return in_store(folder_, sha256); };
        return copy_whole(path, folder_ / "files" / "incoming", name_of, cancel_,
                          [&](std::uint64_t bytes) { advance(bytes); });
    }

    void keep(const KnownFile& file, const std::string& sha256, std::uint64_t bytes, std::int64_t modified_at) {
        manifest.files.push_back({sha256, bytes, modified_at, file.stored});
        used_.insert(in_store(folder_, sha256).parent_path());
        ++report.backup.files;
        report.backup.bytes += bytes;
    }

    void advance(std::uint64_t bytes) {
        done_ += bytes;
        if (progress_) progress_(std::min(done_, total_), total_);
    }

    const Connection& connection_;
    const fs::path& folder_;
    const Progress& progress_;
    const CancelToken& cancel_;
    std::set<fs::path> used_ = {folder_, folder_ / "files"};  // also by a run that was cut off before it synced them
    std::uint64_t done_ = 0, total_ = 0;
};

Result<void> copy_catalogue(Connection& connection, const fs::path& to) {
    const fs::path part = fs::path(to) += ".part";
    PHOTOFLUX_CHECK(connection.read([&]() -> Result<void> {
        SQLite::Statement vacuum(*connection.db, "VACUUM INTO ?");
        vacuum.bind(1, utf8(part));
        vacuum.exec();
        return Done{};
    }));
    PHOTOFLUX_CHECK(database::sync_file(part));
    std::error_code error;
    fs::rename(part, to, error);
    if (error) return unwritable(to, error);
    return Done{};
}

Result<std::vector<KnownFile>> files_in(const fs::path& catalogue) {
    return database::guarded(sentence("library", "reading %1").with(utf8(catalogue)),
                             [&]() -> Result<std::vector<KnownFile>> {
                                 SQLite::Database db(utf8(catalogue), SQLite::OPEN_READONLY);
                                 return known_files(db);
                             });
}

/// Held while a backup is made: a kill lets go of it.
Result<std::unique_ptr<SQLite::Database>> lock(const fs::path& folder) {
    using Lock = std::unique_ptr<SQLite::Database>;
    auto locked = database::guarded(sentence("library", "locking %1").with(utf8(folder)), [&]() -> Result<Lock> {
        auto db = std::make_unique<SQLite::Database>(utf8(folder / "lock.sqlite"),
                                                     SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 0);
        db->exec("BEGIN EXCLUSIVE");
        return db;
    });
    if (!locked.ok() && !locked.cancelled() && locked.error().code == ErrorCode::usage) {
        return Error{ErrorCode::usage,
                     sentence("library", "another backup is being made in %1 right now").with(utf8(folder))};
    }
    return locked;
}

/// What is in `folder` under the name of a backup: with a manifest, or without one, which a killed run left.
std::vector<fs::path> folders_of_backups(const fs::path& folder, bool with_manifest) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        const std::string name = utf8(entry->path().filename());
        const bool named = name.size() == folder_name(0).size() && name[10] == 'T' && name[19] == '.';
        std::error_code unknown;
        if (named && fs::exists(entry->path() / kManifest, unknown) == with_manifest && !unknown)
            found.push_back(entry->path());
    }
    return found;
}

std::optional<Backup> backup_in(const fs::path& folder) {
    const auto manifest = read_manifest(folder / kManifest);
    if (!manifest.ok()) return std::nullopt;
    Backup backup;
    backup.folder = folder;
    backup.made_at = manifest->made_at;
    backup.files = static_cast<int>(manifest->files.size());
    for (const Manifest::File& file : manifest->files) backup.bytes += file.bytes;
    return backup;
}

void remove_unfinished(const fs::path& folder) {
    std::error_code error;
    for (const fs::path& unfinished : folders_of_backups(folder, false)) fs::remove_all(unfinished, error);
    fs::remove(folder / "files" / "incoming", error);
}

// All but the last ones, and what only they had. First the manifest: what is no backup any more needs no files.
void remove_old(const fs::path& folder, int keep) {
    std::error_code error;
    std::vector<Backup> backups = backups_in(folder);
    while (backups.size() > static_cast<std::size_t>(std::max(keep, 1))) {
        fs::remove(backups.back().folder / kManifest, error);
        static_cast<void>(database::sync_folder(backups.back().folder));
        fs::remove_all(backups.back().folder, error);
        backups.pop_back();
    }
    // One with a damaged manifest may still be wanted, and nobody knows what it needs.
    if (folders_of_backups(folder, true).size() != backups.size()) return;
    std::unordered_set<std::string> needed;
    for (const Backup& backup : backups) {
        const auto manifest = read_manifest(backup.folder / kManifest);
        if (!manifest.ok()) return;
        for (const Manifest::File& file : manifest->files) needed.insert(file.sha256);
    }
    std::vector<fs::path> unneeded;
    for (fs::recursive_directory_iterator entry(folder / "files", error);
         !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const std::string name = utf8(entry->path().filename());
        if (is_sha256(name) && !needed.contains(name)) unneeded.push_back(entry->path());
    }
    for (const fs::path& path : unneeded) fs::remove(path, error);
}

}  // namespace

Result<BackupReport> back_up(const Catalogue& catalogue, const fs::path& folder, int keep, const Progress& progress,
                             const CancelToken& cancel) {
    Connection& connection = connection_of(catalogue);
    if (!folder.is_absolute() || connection.inside(folder) ||
        folder.lexically_normal() == connection.folder.lexically_normal()) {
        return Error{ErrorCode::usage,
                     sentence("library", "%1 cannot hold backups: it must be an absolute path outside the library")
                         .with(utf8(folder))};
    }
    std::error_code error;
    fs::create_directories(folder / "files", error);
    if (error) return unwritable(folder, error);
    PHOTOFLUX_TRY(const auto held, lock(folder));
    remove_unfinished(folder);
    const std::int64_t made_at = now();
    const fs::path own = folder / folder_name(made_at);
    fs::create_directory(own, error);
    if (error) return unwritable(own, error);
    // Photos are private, wherever they are; some disks know no rights.
    fs::permissions(own, fs::perms::owner_all, error);
    fs::permissions(folder / "files", fs::perms::owner_all, error);

    const auto made = [&]() -> Result<BackupReport> {
        PHOTOFLUX_CHECK(copy_catalogue(connection, own / kCatalogue));
        PHOTOFLUX_TRY(const auto files, files_in(own / kCatalogue));
        Copier copier(connection, folder, progress, cancel);
        PHOTOFLUX_CHECK(copier.copy(files));
        copier.manifest.made_at = made_at;
        PHOTOFLUX_TRY(copier.manifest.catalogue, hash_of(own / kCatalogue, cancel));
        PHOTOFLUX_CHECK(write_manifest(copier.manifest, own / kManifest));
        PHOTOFLUX_CHECK(database::sync_folder(folder));
        copier.report.backup.folder = own;
        copier.report.backup.made_at = made_at;
        return std::move(copier.report);
    }();
    if (!made.ok()) {
        fs::remove_all(own, error);
        return made;
    }
    remove_old(folder, keep);
    return made;
}

std::vector<Backup> backups_in(const fs::path& folder) {
    std::vector<Backup> backups;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (auto backup = backup_in(entry->path())) backups.push_back(std::move(*backup));
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) { return a.made_at > b.made_at; });
    return backups;
}

std::optional<Backup> last_backup(const fs::path& folder) {
    std::vector<fs::path> named = folders_of_backups(folder, true);
    std::sort(named.begin(), named.end(), std::greater<>());  // their names are times
    for (const fs::path& one : named)
        if (auto backup = backup_in(one)) return backup;
    return std::nullopt;
}

bool backup_due(std::optional<std::int64_t> last, std::int64_t now, std::int64_t every) {
    return !last || now - *last >= every || *last - now >= every;
}

}  // namespace photoflux::library
