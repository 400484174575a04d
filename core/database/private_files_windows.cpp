#include "database/database.h"

#include <windows.h>
#include <fstream>

namespace photoflux::database {

// A profile's folders are closed to other users by their inherited access list; nothing is to be narrowed here.
Result<void> make_private_folder(const std::filesystem::path& folder) {
    if (folder.empty()) return Done{};
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        return Error{ErrorCode::no_disk,
                     sentence("database", "%1 cannot be made: %2").with(folder.string(), error.message())};
    }
    return Done{};
}

Result<void> make_private_file(const std::filesystem::path& file) {
    if (!std::ofstream(file, std::ios::app | std::ios::binary)) {
        return Error{ErrorCode::no_disk, sentence("database", "%1 cannot be written").with(file.string())};
    }
    return Done{};
}

Result<void> sync_file(const std::filesystem::path& file) {
    const HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                        nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    const bool done = handle != INVALID_HANDLE_VALUE && ::FlushFileBuffers(handle) != 0;
    if (handle != INVALID_HANDLE_VALUE) ::CloseHandle(handle);
    if (!done)
        return Error{ErrorCode::no_disk, sentence("database", "%1 cannot be written to the disk").with(file.string())};
    return Done{};
}

// NTFS writes names to its journal by itself.
Result<void> sync_folder(const std::filesystem::path&) { return Done{}; }

}  // namespace photoflux::database
