#include "imaging/unfinished_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <utility>

namespace photoflux::imaging {
namespace {

/// The last failure in words that every platform has.
std::error_code failure() {
    const int code = errno == EDQUOT ? ENOSPC : errno;
    return {code, std::generic_category()};
}

}  // namespace

void sync_folder(const std::filesystem::path& folder) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return;
    ::fsync(handle);
    ::close(handle);
}

std::error_code UnfinishedFile::create(const std::filesystem::path& temporary) {
    const mode_t mode = readers_ == Readers::owner ? 0600 : 0666;
    handle_ = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    return handle_ >= 0 ? std::error_code() : failure();
}

UnfinishedFile::~UnfinishedFile() {
    if (handle_ >= 0) ::close(static_cast<int>(handle_));
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

std::error_code UnfinishedFile::append(const char* bytes, std::size_t size) {
    while (size > 0) {
        const auto written = ::write(static_cast<int>(handle_), bytes, size);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failure();
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
    return {};
}

std::error_code UnfinishedFile::sync() {
    return ::fsync(static_cast<int>(handle_)) == 0 ? std::error_code() : failure();
}

std::error_code UnfinishedFile::set_modified(std::filesystem::file_time_type time) {
    std::error_code error;
    std::filesystem::last_write_time(temporary_, time, error);
    return error;
}

std::error_code UnfinishedFile::close() {
    return ::close(static_cast<int>(std::exchange(handle_, -1))) == 0 ? std::error_code() : failure();
}

std::error_code UnfinishedFile::replace(const std::filesystem::path& path) {
    struct stat before{};
    if (readers_ == Readers::everybody && ::stat(path.c_str(), &before) == 0)
        ::fchmod(static_cast<int>(handle_), before.st_mode & 0777);
    if (handle_ >= 0) {
        if (const auto error = close()) return error;
    }
    if (::rename(temporary_.c_str(), path.c_str()) != 0) return failure();
    temporary_.clear();
    sync_folder(folder_of(path));
    return {};
}

std::error_code UnfinishedFile::take(const std::filesystem::path& path, Folder folder) {
    if (handle_ >= 0) {
        if (const auto error = close()) return error;
    }
    if (::link(temporary_.c_str(), path.c_str()) == 0) {
        ::unlink(temporary_.c_str());
    } else if (errno == EEXIST) {
        return failure();
    } else {
        // FAT and some network file systems know no links: the name is reserved by an empty file.
        const int reserved = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (reserved < 0) return failure();
        ::close(reserved);
        if (::rename(temporary_.c_str(), path.c_str()) != 0) {
            const auto error = failure();
            ::unlink(path.c_str());
            return error;
        }
    }
    temporary_.clear();
    if (folder == Folder::synced) sync_folder(folder_of(path));
    return {};
}

}  // namespace photoflux::imaging
