#pragma once

#include "library/backup.h"

namespace photoflux::library {

/// What was decided about backups that are made by themselves; kept in `backups.txt` of the library folder, so that
/// window and command line know the same.
struct BackupSchedule {
    enum class Every { never, daily, weekly };
    Every every = Every::never;
    std::filesystem::path folder;  ///< absolute; empty: none was chosen
    int keep = 7;                  ///< the last ones
    bool operator==(const BackupSchedule&) const = default;
};

constexpr int kMostBackupsKept = 10'000;

/// Where nothing was decided, or nothing sensible can be read: never.
BackupSchedule backup_schedule(const std::filesystem::path& library);
/// Errors: no_disk.
Result<void> set_backup_schedule(const std::filesystem::path& library, const BackupSchedule& schedule);

/// Backs up when a backup is due at `now` (milliseconds since 1970, UTC); nothing where none is. The folder must be
/// there: made anew on the way to a disk that is away, it would fill the wrong one. Errors: no_disk (that, too), those
/// of back_up.
Result<std::optional<BackupReport>> back_up_if_due(const Catalogue& catalogue, const BackupSchedule& schedule,
                                                   std::int64_t now, const Progress& progress = {},
                                                   const CancelToken& cancel = {});
/// When the next one is due, milliseconds since 1970; nothing: never. A time that has passed: now.
std::optional<std::int64_t> next_backup(const BackupSchedule& schedule);

}  // namespace photoflux::library
