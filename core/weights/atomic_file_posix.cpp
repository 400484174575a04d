#include "weights/atomic_file.h"
#include "weights/mapped_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace photoflux::weights {

namespace {

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

Sentence reason(int code) {
    switch (code) {
        case ENOSPC:
            return sentence("weights", "the disk is full");
        case EDQUOT:
            return sentence("weights", "the disk quota is used up");
        case EFBIG:
            return sentence("weights", "the file is larger than the file system or a limit of this process allows");
        case EACCES:
        case EPERM:
            return sentence("weights", "the folder is not writable for you");
        case EROFS:
            return sentence("weights", "the disk is read-only");
        case EISDIR:
            return sentence("weights", "there is a folder of that name");
        default:
            return plain(std::strerror(code));
    }
}

}  // namespace

Error AtomicFile::failed(int code) const {
    const std::string name = display_path(path_);
    if (code == ENOENT || code == ENOTDIR)
        return {ErrorCode::not_found,
                sentence("weights", "%1 cannot be written: its folder does not exist.").with(name)};
    return {ErrorCode::no_disk,
            sentence("weights", "%1 cannot be written: %2. Nothing was left behind.").with(name, reason(code))};
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path) {
    static std::atomic<unsigned> counter{0};
    AtomicFile file;
    file.path_ = path;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const std::string name = ".photoflux-" + std::to_string(::getpid()) + "-" + std::to_string(counter++) + ".part";
        const auto temporary = folder_of(path) / name;
        const int handle = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (handle >= 0) {
            file.handle_ = handle;
            file.temporary_ = temporary;
            return file;
        }
        // A process killed earlier may have had the same number.
        if (errno != EEXIST) return file.failed(errno);
    }
    return file.failed(EEXIST);
}

AtomicFile::~AtomicFile() {
    if (handle_ >= 0) ::close(static_cast<int>(handle_));
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

Result<void> AtomicFile::write(const void* bytes, std::size_t size) {
    const auto* next = static_cast<const char*>(bytes);
    while (size > 0) {
        // Linux writes at most 2 GiB in one call.
        const auto written = ::write(static_cast<int>(handle_), next, size);
        if (written < 0) {
            if (errno == EINTR) continue;
            return failed(errno);
        }
        next += written;
        size -= static_cast<std::size_t>(written);
    }
    return Done{};
}

Result<void> AtomicFile::commit() {
    if (::fsync(static_cast<int>(handle_)) != 0) return failed(errno);
    const int handle = static_cast<int>(std::exchange(handle_, -1));
    if (::close(handle) != 0) return failed(errno);
    if (::rename(temporary_.c_str(), path_.c_str()) != 0) return failed(errno);
    temporary_.clear();
    // The name is there; that it survives a power cut is asked for, and some file systems cannot promise it.
    if (const int folder = ::open(folder_of(path_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return Done{};
}

}  // namespace photoflux::weights
