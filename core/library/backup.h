#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "library/progress.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace photoflux::library {

class Catalogue;

// A folder of backups:
//   files/ab/abcd…                 every file once, by its SHA-256; shared by all backups, never changed
//   2026-11-28T14-40-05.123/       one backup: catalogue.sqlite as it was, then `manifest`, which is written last
// A folder without a manifest is none yet. Files of the user's own that were left in place are not the library's to
// keep: the catalogue remembers where they are.

struct Backup {
    std::filesystem::path folder;
    std::int64_t made_at = 0;  ///< milliseconds since 1970, UTC
    int files = 0;
    std::uint64_t bytes = 0;  ///< of the files
};

struct BackupReport {
    Backup backup;
    int copied = 0;                              ///< of its files, those that no earlier backup had
    std::vector<std::filesystem::path> missing;  ///< in the library; kept all the same where an earlier backup has them
    std::vector<std::filesystem::path>
        unlike;  ///< other bytes than the catalogue says: both are kept where we have both
};

/// Adds a backup to a folder of them, which is made where needed: the catalogue first, then the files that are new.
/// Then removes all but the last `keep`, and the files that only those had. Killed at any time, it leaves earlier
/// backups whole. The catalogue may be used meanwhile. Errors: no_disk, usage (another backup is running there, or it
/// is the library's own folder), bad_input (a file cannot be read).
Result<BackupReport> back_up(const Catalogue& catalogue, const std::filesystem::path& folder, int keep,
                             const Progress& progress = {}, const CancelToken& cancel = {});

/// Those that are complete, newest first.
std::vector<Backup> backups_in(const std::filesystem::path& folder);
/// The newest of them; does not read the others.
std::optional<Backup> last_backup(const std::filesystem::path& folder);

struct RestoreOptions {
    bool without_damaged = false;  ///< go on where files of the backup are damaged or gone, and tell which
};

struct RestoreReport {
    int files = 0;
    std::vector<std::filesystem::path> lost;          ///< with `without_damaged`
    std::optional<std::filesystem::path> moved_away;  ///< where the remains of the destroyed library are now
};

/// Makes the library of a backup anew in `library`: every byte is compared with the manifest, and all of it appears at
/// once. The folder may be absent, empty or a destroyed library, whose remains are moved aside, not deleted; what else
/// lies in it (models, settings) stays. Errors: usage (a sound library is there), corrupt (the backup is damaged: which
/// files), not_found (no such backup), no_disk.
Result<RestoreReport> restore(const std::filesystem::path& backup, const std::filesystem::path& library,
                              const RestoreOptions& options = {}, const Progress& progress = {},
                              const CancelToken& cancel = {});

/// Files of a backup that are damaged or gone, the catalogue among them; empty: it can be restored whole. Changes
/// nothing. Errors: not_found, corrupt (the manifest).
Result<std::vector<std::filesystem::path>> damaged_files(const std::filesystem::path& backup,
                                                         const Progress& progress = {}, const CancelToken& cancel = {});

/// Whether it is time. `last`, `now` and `every` in milliseconds; a clock that was set back counts as due.
bool backup_due(std::optional<std::int64_t> last, std::int64_t now, std::int64_t every);

}  // namespace photoflux::library
