#include "imaging/unfinished_file.h"

#include <windows.h>
#include <algorithm>
#include <utility>

namespace photoflux::imaging {
namespace {

std::error_code failure() {
    const std::error_code error(static_cast<int>(::GetLastError()), std::system_category());
    return {error.default_error_condition().value(), error.default_error_condition().category()};
}

HANDLE as_handle(std::intptr_t handle) { return reinterpret_cast<HANDLE>(handle); }

std::error_code moved(const std::filesystem::path& from, const std::filesystem::path& to, DWORD how) {
    return ::MoveFileExW(from.c_str(), to.c_str(), how | MOVEFILE_WRITE_THROUGH) ? std::error_code() : failure();
}

}  // namespace

// Renaming writes through here, and folders take no flush.
void sync_folder(const std::filesystem::path&) {}

// A profile's folders are closed to other users by their inherited access list: `readers_` has nothing to narrow here.
std::error_code UnfinishedFile::create(const std::filesystem::path& temporary) {
    const HANDLE handle =
        ::CreateFileW(temporary.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return failure();
    handle_ = reinterpret_cast<std::intptr_t>(handle);
    return {};
}

UnfinishedFile::~UnfinishedFile() {
    if (handle_ != -1) ::CloseHandle(as_handle(handle_));
    if (!temporary_.empty()) ::DeleteFileW(temporary_.c_str());
}

std::error_code UnfinishedFile::append(const char* bytes, std::size_t size) {
    constexpr std::size_t kPart = std::size_t(1) << 30;
    while (size > 0) {
        DWORD written = 0;
        const auto part = static_cast<DWORD>(std::min(size, kPart));
        if (!::WriteFile(as_handle(handle_), bytes, part, &written, nullptr)) return failure();
        bytes += written;
        size -= written;
    }
    return {};
}

std::error_code UnfinishedFile::sync() {
    return ::FlushFileBuffers(as_handle(handle_)) ? std::error_code() : failure();
}

std::error_code UnfinishedFile::set_modified(std::filesystem::file_time_type time) {
    // The clock of files counts what FILETIME counts: steps of 100 ns since 1601.
    const auto steps = static_cast<unsigned long long>(time.time_since_epoch().count());
    const FILETIME changed{static_cast<DWORD>(steps), static_cast<DWORD>(steps >> 32)};
    return ::SetFileTime(as_handle(handle_), nullptr, nullptr, &changed) ? std::error_code() : failure();
}

std::error_code UnfinishedFile::close() {
    return ::CloseHandle(as_handle(std::exchange(handle_, -1))) ? std::error_code() : failure();
}

std::error_code UnfinishedFile::replace(const std::filesystem::path& path) {
    if (handle_ != -1) {
        if (const auto error = close()) return error;
    }
    if (const auto error = moved(temporary_, path, MOVEFILE_REPLACE_EXISTING)) return error;
    temporary_.clear();
    return {};
}

std::error_code UnfinishedFile::take(const std::filesystem::path& path, Folder) {
    if (handle_ != -1) {
        if (const auto error = close()) return error;
    }
    if (const auto error = moved(temporary_, path, 0)) return error;
    temporary_.clear();
    return {};
}

}  // namespace photoflux::imaging
