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

/// So that the name outlives a power cut; some file systems cannot promise it.
void sync_folder_of(const std::filesystem::path& path) {
    const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;
    ::fsync(folder);
    ::close(folder);
}

}  // namespace

std::error_code UnfinishedFile::create(const std::filesystem::path& temporary) {
    const mode_t mode = readers_ == Readers::owner ? 0600 : 0666;
    handle_ = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    return handle_ >= 0 ? std::error_code() : failure();
}

UnfinishedFile::~UnfinishedFile() {
    if (handle_ >= 0) ::close(static_cast<int>(handle_));
    if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

std::error_code UnfinishedFile::write(const QByteArray& bytes) {
    const char* next = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0) {
        const auto written = ::write(static_cast<int>(handle_), next, left);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failure();
        next += written;
        left -= static_cast<std::size_t>(written);
    }
    return ::fsync(static_cast<int>(handle_)) == 0 ? std::error_code() : failure();
}

std::error_code UnfinishedFile::close() {
    return ::close(static_cast<int>(std::exchange(handle_, -1))) == 0 ? std::error_code() : failure();
}

std::error_code UnfinishedFile::replace(const std::filesystem::path& path) {
    struct stat before{};
    if (readers_ == Readers::everybody && ::stat(path.c_str(), &before) == 0)
        ::fchmod(static_cast<int>(handle_), before.st_mode & 0777);
    if (const auto error = close()) return error;
    if (::rename(temporary_.c_str(), path.c_str()) != 0) return failure();
    temporary_.clear();
    sync_folder_of(path);
    return {};
}

std::error_code UnfinishedFile::take(const std::filesystem::path& path) {
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
    sync_folder_of(path);
    return {};
}

}  // namespace photoflux::imaging
