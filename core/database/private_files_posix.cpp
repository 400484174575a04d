#include "database/database.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

namespace photoflux::database {

namespace {

/// `what` begins with the path and ends with the system's reason.
Error failed(const Sentence& what, const std::filesystem::path& path) {
    return {ErrorCode::no_disk, what.with(path.string(), std::strerror(errno))};
}

}  // namespace

Result<void> make_private_folder(const std::filesystem::path& folder) {
    if (folder.empty()) return Done{};
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return Error{ErrorCode::no_disk,
                     sentence("database", "%1 cannot be made: %2").with(folder.string(), error.message())};
    }
    struct stat state{};
    if (::stat(folder.c_str(), &state) != 0) return failed(sentence("database", "%1 cannot be read: %2"), folder);
    if ((state.st_mode & 0777) != 0700 && ::chmod(folder.c_str(), 0700) != 0) {
        return failed(sentence("database", "%1 cannot be closed to other users: %2"), folder);
    }
    return Done{};
}

Result<void> make_private_file(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return failed(sentence("database", "%1 cannot be written: %2"), file);
    struct stat state{};
    const bool done =
        ::fstat(descriptor, &state) == 0 && ((state.st_mode & 0777) == 0600 || ::fchmod(descriptor, 0600) == 0);
    ::close(descriptor);
    if (!done) return failed(sentence("database", "%1 cannot be closed to other users: %2"), file);
    return Done{};
}

Result<void> sync_file(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return failed(sentence("database", "%1 cannot be read: %2"), file);
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!done) return failed(sentence("database", "%1 cannot be written to the disk: %2"), file);
    return Done{};
}

Result<void> sync_folder(const std::filesystem::path& folder) { return sync_file(folder); }

}  // namespace photoflux::database
