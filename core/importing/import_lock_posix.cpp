#include "importing/import_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <cerrno>

namespace photoflux::importing {

ImportLock::ImportLock(const std::filesystem::path& file, std::error_code& error) {
    const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0) {
        error = {errno, std::generic_category()};
        return;
    }
    handle_ = handle;
    // A network's file system may know no locks: then nobody can hold one.
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        error = std::make_error_code(std::errc::resource_unavailable_try_again);
}

ImportLock::~ImportLock() {
    if (handle_ >= 0) ::close(static_cast<int>(handle_));
}

}  // namespace photoflux::importing
