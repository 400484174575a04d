#include "library/backup_schedule.h"

#include "database/database.h"
#include "library/connection.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>

namespace photoflux::library {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "backups.txt";
constexpr std::int64_t kDay = 24LL * 60 * 60 * 1000;

using Every = BackupSchedule::Every;

const char* word_of(Every every) {
    switch (every) {
        case Every::never:
            return "never";
        case Every::daily:
            return "daily";
        case Every::weekly:
            return "weekly";
    }
    return "";
}

std::int64_t span_of(Every every) { return every == Every::daily ? kDay : 7 * kDay; }

bool wanted(const BackupSchedule& schedule) { return schedule.every != Every::never && !schedule.folder.empty(); }

std::optional<std::int64_t> last_made(const fs::path& folder) {
    const auto last = last_backup(folder);
    return last ? std::optional(last->made_at) : std::nullopt;
}

}  // namespace

BackupSchedule backup_schedule(const fs::path& library) {
    BackupSchedule schedule;
    std::ifstream in(library / kFile, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        const std::size_t space = std::min(line.find(' '), line.size());
        const std::string name = line.substr(0, space), value = line.substr(std::min(space + 1, line.size()));
        if (name == "every") {
            for (const Every every : {Every::never, Every::daily, Every::weekly})
                if (value == word_of(every)) schedule.every = every;
        } else if (name == "keep") {
            schedule.keep =
                static_cast<int>(std::clamp(std::strtol(value.c_str(), nullptr, 10), 1L, long{kMostBackupsKept}));
        } else if (name == "folder" && from_utf8(value).is_absolute()) {
            schedule.folder = from_utf8(value);
        }
    }
    return schedule;
}

Result<void> set_backup_schedule(const fs::path& library, const BackupSchedule& schedule) {
    const fs::path file = library / kFile, part = library / "backups.txt.part";
    std::error_code error;
    fs::remove(part, error);
    PHOTOFLUX_CHECK(database::make_private_file(part));
    std::ofstream out(part, std::ios::binary | std::ios::trunc);
    out << "every " << word_of(schedule.every) << "\nkeep " << schedule.keep << '\n';
    if (!schedule.folder.empty()) out << "folder " << utf8(schedule.folder) << '\n';
    out.close();
    if (out) {
        PHOTOFLUX_CHECK(database::sync_file(part));
        fs::rename(part, file, error);
    }
    if (!out || error) {
        return Error{
            ErrorCode::no_disk,
            sentence("library", "%1 cannot be written: the disk is full, gone or write-protected").with(utf8(file))};
    }
    return database::sync_folder(library);
}

Result<std::optional<BackupReport>> back_up_if_due(const Catalogue& catalogue, const BackupSchedule& schedule,
                                                   std::int64_t now, const Progress& progress,
                                                   const CancelToken& cancel) {
    if (!wanted(schedule)) return std::optional<BackupReport>();
    std::error_code error;
    if (!fs::is_directory(schedule.folder, error)) {
        return Error{ErrorCode::no_disk,
                     sentence("library",
                              "the folder for backups, %1, is not there; connect its disk or choose another "
                              "folder")
                         .with(utf8(schedule.folder))};
    }
    if (!backup_due(last_made(schedule.folder), now, span_of(schedule.every))) return std::optional<BackupReport>();
    PHOTOFLUX_TRY(auto report, back_up(catalogue, schedule.folder, schedule.keep, progress, cancel));
    return std::optional(std::move(report));
}

std::optional<std::int64_t> next_backup(const BackupSchedule& schedule) {
    if (!wanted(schedule)) return std::nullopt;
    return last_made(schedule.folder).value_or(0) + span_of(schedule.every);
}

}  // namespace photoflux::library
