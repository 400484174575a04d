#include "library/backup.h"
#include "library/library_files.h"
#include "library/manifest.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

// A library that works is never replaced: the user moves it away first.
bool is_sound(const fs::path& library) {
    std::error_code error;
    if (!fs::exists(library / "catalogue.sqlite", error)) return false;
    const auto looked = database::guarded(sentence("library", "reading %1").with(utf8(library)), [&]() -> Result<bool> {
        SQLite::Database db(utf8(library / "catalogue.sqlite"), SQLite::OPEN_READWRITE);
        if (db.execAndGet("SELECT count(*) FROM sqlite_schema WHERE name = 'pictures'").getInt() == 0) return false;
        return db.execAndGet("PRAGMA quick_check(1)").getString() == "ok";
    });
    // One that another program holds is in use, so it lives.
    return looked.ok() ? *looked : looked.error().code == ErrorCode::usage;
}

fs::path in_store(const fs::path& backup, const std::string& sha256) {
    return backup.parent_path() / "files" / sha256.substr(0, 2) / sha256;
}

void set_time(const fs::path& file, std::int64_t modified_at) {
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(modified_at)};
    std::error_code error;
    fs::last_write_time(file, std::chrono::file_clock::from_sys(time), error);
}

/// Builds the library beside its place.
class Builder {
public:
    Builder(const fs::path& backup, const fs::path& building, const RestoreOptions& options, const Progress& progress,
            const CancelToken& cancel)
        : backup_(backup), building_(building), options_(options), progress_(progress), cancel_(cancel) {}

    Result<void> build(const Manifest& manifest) {
        for (const Manifest::File& file : manifest.files) total_ += file.bytes;
        PHOTOFLUX_CHECK(check_room());
        PHOTOFLUX_CHECK(database::make_private_folder(building_));
        PHOTOFLUX_TRY(const bool whole,
                      bring(backup_ / "catalogue.sqlite", manifest.catalogue, building_ / "catalogue.sqlite"));
        if (!whole) {
            return Error{ErrorCode::corrupt, sentence("library", "%1 is damaged or gone; another backup may be whole")
                                                 .with(utf8(backup_ / "catalogue.sqlite"))};
        }
        for (const Manifest::File& file : manifest.files) {
            const fs::path from = in_store(backup_, file.sha256);
            const fs::path to = building_ / from_utf8(file.path);
            PHOTOFLUX_TRY(const bool good, bring(from, file.sha256, to));
            if (good) {
                set_time(to, file.modified_at);
                ++report.files;
            } else {
                report.lost.push_back(from_utf8(file.path));
                damaged_.push_back(plain(utf8(from)));
            }
        }
        if (!damaged_.empty() && !options_.without_damaged) return damaged();
        for (const fs::path& folder : folders_) PHOTOFLUX_CHECK(database::sync_folder(folder));
        return Done{};
    }

    RestoreReport report;

private:
    Result<void> check_room() const {
        std::error_code error;
        const fs::space_info space = fs::space(building_.parent_path(), error);
        if (error || space.available >= total_) return Done{};
        return Error{ErrorCode::no_disk,
                     sentence("library", "the library needs %1 MB in %2, where %3 MB are free")
                         .with(total_ / 1'000'000, utf8(building_.parent_path()), space.available / 1'000'000)};
    }

    /// Whether the file was there with these bytes.
    Result<bool> bring(const fs::path& from, const std::string& sha256, const fs::path& to) {
        std::error_code error;
        if (!fs::is_regular_file(from, error)) return false;
        fs::create_directories(to.parent_path(), error);
        for (fs::path folder = to.parent_path(); folders_.insert(folder).second && folder != building_;)
            folder = folder.parent_path();
        auto copied = copy_whole(
            from, building_ / "incoming", [&](const std::string&) { return to; }, cancel_,
            [&](std::uint64_t bytes) {
                done_ += bytes;
                if (progress_) progress_(std::min(done_, total_), total_);
            });
        if (copied.cancelled()) return Cancelled{};
        if (!copied.ok()) {
            if (copied.error().code == ErrorCode::bad_input) return false;  // it cannot be read
            return copied.failure();
        }
        if (*copied == sha256) return true;
        fs::remove(to, error);
        return false;
    }

    Error damaged() const {
        const std::size_t shown = std::min<std::size_t>(damaged_.size(), 3);
        return {ErrorCode::corrupt,
                sentence("library",
                         "%1 of %2 files of the backup are damaged or gone (%3); another backup may be whole, or all "
                         "the others can be restored without them")
                    .with(damaged_.size(), damaged_.size() + std::size_t(report.files),
                          listed({damaged_.begin(), damaged_.begin() + std::ptrdiff_t(shown)}))};
    }

    const fs::path& backup_;
    const fs::path& building_;
    const RestoreOptions& options_;
    const Progress& progress_;
    const CancelToken& cancel_;
    std::vector<Sentence> damaged_;
    std::set<fs::path> folders_;  // of files, up to the library itself
    std::uint64_t done_ = 0, total_ = 0;
};

// The remains of what was there move aside, under a name that is free.
Result<std::optional<fs::path>> clear(const fs::path& library) {
    using Away = std::optional<fs::path>;
    std::error_code error;
    if (!fs::exists(library, error)) return Away();
    if (fs::is_empty(library, error) && !error) {
        fs::remove(library, error);
        if (!error) return Away();
    }
    fs::path away = fs::path(library) += ".damaged";
    for (int i = 2; fs::exists(away, error); ++i) away = fs::path(library) += ".damaged-" + std::to_string(i);
    fs::rename(library, away, error);
    if (!error) return Away(away);
    return Error{ErrorCode::no_disk,
                 sentence("library", "%1 cannot be moved aside: %2").with(utf8(library), error.message())};
}

// What lies in the folder beside the library is not the library's: models, data sets, settings. It goes back to where
// the program looks for it. What cannot stays with the remains.
void bring_back_the_rest(const fs::path& away, const fs::path& library) {
    std::error_code error;
    std::vector<fs::path> names;
    for (fs::directory_iterator entry(away, error); !error && entry != fs::directory_iterator(); entry.increment(error))
        names.push_back(entry->path().filename());
    for (const fs::path& name : names) {
        const std::string text = utf8(name);
        const bool of_library = text.starts_with("catalogue.sqlite") || text.starts_with("thumbnails.sqlite") ||
                                text.starts_with("purging-") || text == "photos" || text == "pictures";
        if (!of_library && !fs::exists(library / name, error)) fs::rename(away / name, library / name, error);
    }
}

}  // namespace

Result<std::vector<fs::path>> damaged_files(const fs::path& backup, const Progress& progress,
                                            const CancelToken& cancel) {
    PHOTOFLUX_TRY(const Manifest manifest, read_manifest(backup / "manifest"));
    std::map<std::string, fs::path> files;  // several photos may be the same file
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    for (const Manifest::File& file : manifest.files) {
        if (files.emplace(file.sha256, in_store(backup, file.sha256)).second) total += file.bytes;
    }
    files.emplace(manifest.catalogue, backup / "catalogue.sqlite");
    std::vector<fs::path> damaged;
    for (const auto& [sha256, path] : files) {
        const auto hash = hash_of(path, cancel, [&](std::uint64_t bytes) {
            done += bytes;
            if (progress) progress(std::min(done, total), total);
        });
        if (hash.cancelled()) return Cancelled{};
        if (!hash.ok() || *hash != sha256) damaged.push_back(path);
    }
    return damaged;
}

Result<RestoreReport> restore(const fs::path& backup, const fs::path& library, const RestoreOptions& options,
                              const Progress& progress, const CancelToken& cancel) {
    if (!library.is_absolute() || !library.has_filename()) {
        return Error{ErrorCode::usage,
                     sentence("library", "\"%1\" must be an absolute path of a folder").with(utf8(library))};
    }
    PHOTOFLUX_TRY(const Manifest manifest, read_manifest(backup / "manifest"));
    if (is_sound(library)) {
        return Error{ErrorCode::usage,
                     sentence("library", "there is a library in %1 that works; move it away to restore another there")
                         .with(utf8(library))};
    }
    std::error_code error;
    fs::create_directories(library.parent_path(), error);
    const fs::path building = fs::path(library) += ".restoring";
    fs::remove_all(building, error);
    Builder builder(backup, building, options, progress, cancel);
    if (auto built = builder.build(manifest); !built.ok()) {
        fs::remove_all(building, error);
        return built.failure();
    }
    PHOTOFLUX_TRY(builder.report.moved_away, clear(library));
    fs::rename(building, library, error);
    if (error) {
        return Error{
            ErrorCode::no_disk,
            sentence("library", "%1 cannot get its name %2: %3").with(utf8(building), utf8(library), error.message())};
    }
    PHOTOFLUX_CHECK(database::sync_folder(library.parent_path()));
    if (builder.report.moved_away) bring_back_the_rest(*builder.report.moved_away, library);
    return std::move(builder.report);
}

}  // namespace photoflux::library
