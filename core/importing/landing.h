#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "imaging/unfinished_file.h"
#include "importing/found_photos.h"
#include "importing/import_lock.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace photoflux::importing {

/// A photo's bytes, read once.
struct Read {
    std::optional<Error> unreadable;  ///< what is wrong with the photo's file; then nothing else is set
    FoundPhoto photo;                 ///< as the file was while it was read
    /// A file that is copied, or only hashed.
    struct File {
        std::string sha256;
        std::uint64_t bytes = 0;
        std::unique_ptr<imaging::UnfinishedFile> copy;  ///< null: none
    };
    File file, sidecar;
};

/// Where photos arrive in a library: `photos/.incoming`, from which finished copies go to `photos/YEAR/MONTH`. Copies
/// that never got that far are removed with the next landing. One import at a time; any thread. A failure of these
/// functions means that the library takes no photos (no_disk: it is full); what is wrong with one photo is in `Read`.
class Landing {
public:
    /// Errors: bad_input (another import is running), no_disk.
    static Result<std::unique_ptr<Landing>> open(const std::filesystem::path& library);
    ~Landing();

    /// Hashes the photo and, with `copies`, copies it with its sidecar. Nothing is on the disk for sure yet.
    Result<Read> read(const FoundPhoto& photo, bool copies, const CancelToken& cancel);
    /// The copy down to the disk.
    Result<void> sync(Read& read);
    /// Gives the copy its name: that of the photo in the month's folder, or the same with " (2)". A file that lies
    /// there already with the same bytes, as a killed import leaves it, is taken instead. Returns the path.
    Result<std::filesystem::path> place(Read& read, std::optional<std::int64_t> taken_at);
    /// The names that were given since the last call outlive a power cut from here on.
    void sync_folders();
    /// Bytes that are free for photos.
    std::uint64_t room() const;

private:
    explicit Landing(std::filesystem::path library);
    Result<std::filesystem::path> month_folder(const FoundPhoto& photo, std::optional<std::int64_t> taken_at);
    Result<std::filesystem::path> take_name(Read::File& file, const std::filesystem::path& folder,
                                            const std::filesystem::path& name);

    std::filesystem::path library_, incoming_;
    std::unique_ptr<ImportLock> lock_;
    std::mutex mutex_;
    std::set<std::filesystem::path> unsynced_;  ///< folders
};

}  // namespace photoflux::importing
