#include "importing/landing.h"

#include "base/sha256.h"
#include "imaging/whole_file.h"

#include <QDate>
#include <QDateTime>
#include <QFile>
#include <array>
#include <utility>
#include <vector>

namespace photoflux::importing {
namespace {

namespace fs = std::filesystem;
using imaging::UnfinishedFile;

constexpr qint64 kPart = qint64(1) << 20;
constexpr qint64 kLongestName = 200;          // bytes of a name before its suffix, of the 255 that file systems allow
constexpr qint64 kLargestSidecar = 16 << 20;  // bytes

Error cannot_read(const fs::path& path, const QFile& file) {
    return {ErrorCode::bad_input, sentence("importing", "%1 cannot be read: %2")
                                      .with(imaging::name_for_people(path), file.errorString().toStdString())};
}

/// Reads a file to its end. The inner error is the file's, the outer one what `take` said.
template <class Take>
Result<std::optional<Error>> read_parts(const fs::path& path, const CancelToken& cancel, const Take& take) {
    QFile file(imaging::to_qstring(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return std::optional(cannot_read(path, file));
    std::vector<char> part(kPart);
    for (;;) {
        if (cancel.cancelled()) return Cancelled{};
        const qint64 size = file.read(part.data(), kPart);
        if (size < 0) return std::optional(cannot_read(path, file));
        if (size == 0) return std::optional<Error>();
        PHOTOFLUX_CHECK(take(part.data(), static_cast<std::size_t>(size)));
    }
}

/// Hashes a file and copies it where `file` has a copy. The inner error is that of the file that is read.
Result<std::optional<Error>> take_in(const fs::path& path, const fs::path& folder, Read::File& file,
                                     const CancelToken& cancel) {
    Sha256 hash;
    PHOTOFLUX_TRY(auto wrong, read_parts(path, cancel, [&](const char* bytes, std::size_t size) -> Result<void> {
                      hash.update(bytes, size);
                      file.bytes += size;
                      const auto full = file.copy ? file.copy->append(bytes, size) : std::error_code();
                      if (full) return imaging::cannot_write(folder, full);
                      return Done{};
                  }));
    file.sha256 = hash.hex();
    return wrong;
}

bool same_bytes(const fs::path& path, const Read::File& file) {
    std::error_code error;
    Read::File there;
    if (fs::file_size(path, error) != file.bytes || error) return false;
    const auto wrong = take_in(path, {}, there, {});
    return wrong.ok() && !*wrong && there.sha256 == file.sha256;
}

/// Makes a folder for its owner alone, and its parents. Those that are new are told.
std::error_code make_folder(const fs::path& folder, std::vector<fs::path>& changed) {
    std::error_code error;
    if (fs::is_directory(folder, error)) return {};
    if (const auto failed = make_folder(folder.parent_path(), changed)) return failed;
    if (fs::create_directory(folder, error)) {
        fs::permissions(folder, fs::perms::owner_all, error);
        changed.push_back(folder.parent_path());
        return {};
    }
    std::error_code unreadable;
    return fs::is_directory(folder, unreadable) ? std::error_code() : error;  // another thread was faster
}

/// "IMG_1.jpg", "IMG_1 (2).jpg".
fs::path numbered(const fs::path& name, int n) {
    QString stem = imaging::to_qstring(name.stem());
    while (stem.toUtf8().size() > kLongestName) stem.chop(1);
    if (n > 1) stem += QStringLiteral(" (%1)").arg(n);
    auto path = imaging::to_path(stem);
    path += name.extension();
    return path;
}

}  // namespace

Landing::Landing(fs::path library) : library_(std::move(library)), incoming_(library_ / "photos" / ".incoming") {}
Landing::~Landing() = default;

Result<std::unique_ptr<Landing>> Landing::open(const fs::path& library) {
    auto landing = std::unique_ptr<Landing>(new Landing(library));
    std::vector<fs::path> made;
    if (const auto error = make_folder(landing->incoming_, made))
        return imaging::cannot_write(landing->incoming_, error);
    landing->unsynced_.insert(made.begin(), made.end());
    const fs::path lock = landing->incoming_ / "lock";
    std::error_code error;
    landing->lock_ = std::make_unique<ImportLock>(lock, error);
    if (error == std::errc::resource_unavailable_try_again)
        return Error{ErrorCode::bad_input,
                     sentence("importing", "another import into %1 is running; wait until it has ended")
                         .with(imaging::name_for_people(library))};
    if (error) return imaging::cannot_write(lock, error);
    for (fs::directory_iterator entry(landing->incoming_, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        std::error_code kept;
        if (entry->path().extension() == ".part") fs::remove(entry->path(), kept);
    }
    return landing;
}

Result<Read> Landing::read(const FoundPhoto& found, bool copies, const CancelToken& cancel) {
    Read read;
    std::error_code error;
    if (copies) {
        read.file.copy = std::make_unique<UnfinishedFile>(incoming_ / "photo", imaging::Readers::owner, error);
        if (error) return imaging::cannot_write(incoming_, error);
    }
    PHOTOFLUX_TRY(read.unreadable, take_in(found.path, incoming_, read.file, cancel));
    if (read.unreadable) return read;
    auto now = look_up(found.path);
    const bool same = now.ok() && read.file.bytes == found.bytes && now->bytes == found.bytes &&
                      now->modified_at == found.modified_at;
    if (!same) {
        read.unreadable =
            Error{ErrorCode::bad_input,
                  sentence("importing", "%1 changed while it was read; import it again when it is finished")
                      .with(imaging::name_for_people(found.path))};
        return read;
    }
    read.photo = std::move(*now);
    read.photo.sidecar = found.sidecar;
    if (!copies) return read;
    // A time that the disk cannot keep is no loss: the catalogue has it.
    static_cast<void>(read.file.copy->set_modified(fs::last_write_time(found.path, error)));
    if (found.sidecar.empty() || fs::file_size(found.sidecar, error) > kLargestSidecar || error) return read;
    read.sidecar.copy = std::make_unique<UnfinishedFile>(incoming_ / "sidecar", imaging::Readers::owner, error);
    if (error) return imaging::cannot_write(incoming_, error);
    PHOTOFLUX_TRY(const auto wrong, take_in(found.sidecar, incoming_, read.sidecar, cancel));
    if (wrong) read.sidecar.copy.reset();  // the decoder says what is wrong with it
    return read;
}

Result<void> Landing::sync(Read& read) {
    for (auto* file : {read.file.copy.get(), read.sidecar.copy.get()}) {
        if (!file) continue;
        if (const auto error = file->sync()) return imaging::cannot_write(incoming_, error);
    }
    return Done{};
}

Result<fs::path> Landing::month_folder(const FoundPhoto& photo, std::optional<std::int64_t> taken_at) {
    // The wall's clock of the camera, as if it were UTC (photo_notes.h); a file's own time is that of this place.
    QDate day = taken_at ? QDateTime::fromMSecsSinceEpoch(*taken_at, Qt::UTC).date() : QDate();
    constexpr int kFirstPhoto = 1826, kLastYear = 9999;
    if (day.year() < kFirstPhoto || day.year() > kLastYear)
        day = QDateTime::fromMSecsSinceEpoch(photo.modified_at).date();
    const fs::path folder = library_ / "photos" / imaging::to_path(day.toString(QStringLiteral("yyyy"))) /
                            imaging::to_path(day.toString(QStringLiteral("MM")));
    std::vector<fs::path> changed;
    const auto error = make_folder(folder, changed);
    const std::lock_guard lock(mutex_);
    unsynced_.insert(changed.begin(), changed.end());
    if (error) return imaging::cannot_write(folder, error);
    return folder;
}

Result<fs::path> Landing::take_name(Read::File& file, const fs::path& folder, const fs::path& name) {
    for (int n = 1;; ++n) {
        const fs::path path = folder / numbered(name, n);
        auto error = file.copy->take(path, imaging::Folder::unsynced);
        const bool taken = error == std::errc::file_exists;
        // The same bytes, of which nobody knows whether they are on the disk for sure.
        if (taken && same_bytes(path, file)) error = file.copy->replace(path);
        const std::lock_guard lock(mutex_);
        unsynced_.insert(folder);
        if (!error) return path;
        if (error != std::errc::file_exists) return imaging::cannot_write(path, error);
    }
}

Result<fs::path> Landing::place(Read& read, std::optional<std::int64_t> taken_at) {
    PHOTOFLUX_TRY(const fs::path folder, month_folder(read.photo, taken_at));
    PHOTOFLUX_TRY(const fs::path path, take_name(read.file, folder, read.photo.path.filename()));
    read.file.copy.reset();
    if (!read.sidecar.copy) return path;
    auto name = path.filename();
    name += ".xmp";
    PHOTOFLUX_CHECK(take_name(read.sidecar, folder, name));
    read.sidecar.copy.reset();
    return path;
}

void Landing::sync_folders() {
    std::set<fs::path> folders;
    {
        const std::lock_guard lock(mutex_);
        folders.swap(unsynced_);
    }
    for (const fs::path& folder : folders) imaging::sync_folder(folder);
}

std::uint64_t Landing::room() const {
    std::error_code unknown;
    const auto space = fs::space(incoming_, unknown);
    return unknown ? UINTMAX_MAX : space.available;
}

}  // namespace photoflux::importing
