#include "importing/import_lock.h"

#include <windows.h>

namespace photoflux::importing {

ImportLock::ImportLock(const std::filesystem::path& file, std::error_code& error) {
    // Shared with nobody while it is open.
    const HANDLE handle =
        ::CreateFileW(file.c_str(), GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE) {
        handle_ = reinterpret_cast<std::intptr_t>(handle);
        return;
    }
    const DWORD failed = ::GetLastError();
    error = failed == ERROR_SHARING_VIOLATION ? std::make_error_code(std::errc::resource_unavailable_try_again)
                                              : std::error_code(static_cast<int>(failed), std::system_category());
}

ImportLock::~ImportLock() {
    if (handle_ != -1) ::CloseHandle(reinterpret_cast<HANDLE>(handle_));
}

}  // namespace photoflux::importing
