#pragma once

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace photoflux::importing {

/// A file that one process at a time holds, until it lets go or ends in whatever way. The file itself stays. (QLockFile
/// is no help here: killed between making its file and writing into it, it leaves a lock that nobody may break.)
class ImportLock {
public:
    /// `error`: std::errc::resource_unavailable_try_again where another holds it, else why it cannot be had.
    ImportLock(const std::filesystem::path& file, std::error_code& error);
    ~ImportLock();
    ImportLock(const ImportLock&) = delete;
    ImportLock& operator=(const ImportLock&) = delete;

private:
    std::intptr_t handle_ = -1;
};

}  // namespace photoflux::importing
