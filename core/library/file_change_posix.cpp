#include "library/file_change.h"

#include <sys/stat.h>

namespace photoflux::library {

std::optional<std::int64_t> changed_at(const std::filesystem::path& file) {
    struct stat state{};
    if (::stat(file.c_str(), &state) != 0) return std::nullopt;
#ifdef __APPLE__
    const timespec& time = state.st_ctimespec;
#else
    const timespec& time = state.st_ctim;
#endif
    return std::int64_t(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

}  // namespace photoflux::library
