#include "modelstore/publish_file.h"

#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>

namespace photoflux::modelstore {
namespace {

// Zero when done. Some file systems sync no folders: only the file's own bytes must be down.
int sync(const std::filesystem::path& path, int flags) {
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0) return errno;
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    return failed;
}

}  // namespace

std::error_code publish_file(const std::filesystem::path& file, const std::filesystem::path& target) {
    if (const int failed = sync(file, O_RDONLY); failed != 0) return {failed, std::generic_category()};
    if (::rename(file.c_str(), target.c_str()) != 0) return {errno, std::generic_category()};
    sync(target.parent_path(), O_RDONLY | O_DIRECTORY);
    return {};
}

}  // namespace photoflux::modelstore
