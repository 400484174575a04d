#include "modelstore/publish_file.h"

#include <windows.h>

namespace photoflux::modelstore {

std::error_code publish_file(const std::filesystem::path& file, const std::filesystem::path& target) {
    const HANDLE handle = ::CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING,
                                        FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return {static_cast<int>(::GetLastError()), std::system_category()};
    const bool down = ::FlushFileBuffers(handle) != 0;
    const DWORD failed = ::GetLastError();
    ::CloseHandle(handle);
    if (!down) return {static_cast<int>(failed), std::system_category()};
    if (::MoveFileExW(file.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        return {static_cast<int>(::GetLastError()), std::system_category()};
    return {};
}

}  // namespace photoflux::modelstore
