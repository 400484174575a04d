#include "library/file_change.h"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace photoflux::library {

std::optional<std::int64_t> changed_at(const std::filesystem::path& file) {
    constexpr DWORD kShared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    const HANDLE handle =
        ::CreateFileW(file.c_str(), FILE_READ_ATTRIBUTES, kShared, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return std::nullopt;
    FILE_BASIC_INFO info{};
    const bool known = ::GetFileInformationByHandleEx(handle, FileBasicInfo, &info, sizeof info) != 0;
    ::CloseHandle(handle);
    if (!known || info.ChangeTime.QuadPart == 0) return std::nullopt;              // FAT keeps none
    constexpr std::int64_t kFrom1601To1970 = 11'644'473'600'000, kTicks = 10'000;  // milliseconds, of 100 ns in one
    return info.ChangeTime.QuadPart / kTicks - kFrom1601To1970;
}

}  // namespace photoflux::library
