#include "weights/atomic_file.h"
#include "weights/mapped_file.h"

#include <windows.h>

#include <algorithm>
#include <atomic>

namespace photoflux::weights {

namespace {

Sentence reason(int code) {
    switch (code) {
        case ERROR_DISK_FULL:
        case ERROR_HANDLE_DISK_FULL:
            return sentence("weights", "the disk is full");
        case ERROR_ACCESS_DENIED:
            return sentence("weights", "the folder is not writable for you, or there is a folder of that name");
        case ERROR_WRITE_PROTECT:
            return sentence("weights", "the disk is read-only");
        case ERROR_SHARING_VIOLATION:
        case ERROR_USER_MAPPED_FILE:
            return sentence("weights", "another program has it open");
        default:
            return sentence("weights", "Windows error %1").with(code);
    }
}

HANDLE as_handle(std::intptr_t handle) { return reinterpret_cast<HANDLE>(handle); }

}  // namespace

Error AtomicFile::failed(int code) const {
    const std::string name = display_path(path_);
    if (code == ERROR_PATH_NOT_FOUND || code == ERROR_FILE_NOT_FOUND)
        return {ErrorCode::not_found,
                sentence("weights", "%1 cannot be written: its folder does not exist.").with(name)};
    return {ErrorCode::no_disk,
            sentence("weights", "%1 cannot be written: %2. Nothing was left behind.").with(name, reason(code))};
}

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path) {
    static std::atomic<unsigned> counter{0};
    AtomicFile file;
    file.path_ = path;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const auto temporary = path.parent_path() / (".photoflux-" + std::to_string(::GetCurrentProcessId()) + "-" +
                                                     std::to_string(counter++) + ".part");
        const HANDLE handle =
            ::CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (handle != INVALID_HANDLE_VALUE) {
            file.handle_ = reinterpret_cast<std::intptr_t>(handle);
            file.temporary_ = temporary;
            return file;
        }
        // A process killed earlier may have had the same number.
        if (::GetLastError() != ERROR_FILE_EXISTS) return file.failed(static_cast<int>(::GetLastError()));
    }
    return file.failed(ERROR_FILE_EXISTS);
}

AtomicFile::~AtomicFile() {
    if (handle_ != -1) ::CloseHandle(as_handle(handle_));
    if (!temporary_.empty()) ::DeleteFileW(temporary_.c_str());
}

Result<void> AtomicFile::write(const void* bytes, std::size_t size) {
    const auto* next = static_cast<const char*>(bytes);
    while (size > 0) {
        const DWORD part = static_cast<DWORD>(std::min<std::size_t>(size, 1u << 30));
        DWORD written = 0;
        if (!::WriteFile(as_handle(handle_), next, part, &written, nullptr))
            return failed(static_cast<int>(::GetLastError()));
        next += written;
        size -= written;
    }
    return Done{};
}

Result<void> AtomicFile::commit() {
    if (!::FlushFileBuffers(as_handle(handle_))) return failed(static_cast<int>(::GetLastError()));
    ::CloseHandle(as_handle(handle_));
    handle_ = -1;
    if (!::MoveFileExW(temporary_.c_str(), path_.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return failed(static_cast<int>(::GetLastError()));
    temporary_.clear();
    return Done{};
}

}  // namespace photoflux::weights
