#include "weights/mapped_file.h"

#include <windows.h>

namespace photoflux::weights {

namespace {

Error cannot_open(const std::filesystem::path& path, DWORD code) {
    const std::string name = display_path(path);
    switch (code) {
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
            return {ErrorCode::not_found,
                    sentence("weights", "%1 does not exist; it was moved, or never downloaded.").with(name)};
        case ERROR_ACCESS_DENIED:
            return {ErrorCode::bad_input, sentence("weights", "%1 may not be read or is a folder.").with(name)};
        case ERROR_SHARING_VIOLATION:
            return {ErrorCode::bad_input, sentence("weights", "%1 is being written by another program.").with(name)};
        case ERROR_NOT_ENOUGH_MEMORY:
        case ERROR_COMMITMENT_LIMIT:
            return {ErrorCode::no_memory,
                    sentence("weights", "%1 cannot be mapped: not enough address space.").with(name)};
        default:
            return {ErrorCode::bad_input, sentence("weights", "%1 cannot be opened: %2.")
                                              .with(name, sentence("weights", "Windows error %1").with(code))};
    }
}

}  // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path) {
    const HANDLE handle = ::CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                                        OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) return cannot_open(path, ::GetLastError());
    LARGE_INTEGER size{};
    if (::GetFileType(handle) != FILE_TYPE_DISK || !::GetFileSizeEx(handle, &size)) {
        ::CloseHandle(handle);
        return Error{ErrorCode::bad_input, sentence("weights", "%1 is not a file.").with(display_path(path))};
    }
    MappedFile file;
    file.path_ = path;
    file.size_ = static_cast<std::size_t>(size.QuadPart);
    if (file.size_ > 0) {
        const HANDLE mapping = ::CreateFileMappingW(handle, nullptr, PAGE_READONLY, 0, 0, nullptr);
        const void* data = mapping ? ::MapViewOfFile(mapping, FILE_MAP_READ, 0, 0, 0) : nullptr;
        const DWORD code = ::GetLastError();
        if (mapping) ::CloseHandle(mapping);
        if (!data) {
            ::CloseHandle(handle);
            return cannot_open(path, code);
        }
        file.data_ = static_cast<const std::byte*>(data);
    }
    ::CloseHandle(handle);
    return file;
}

void MappedFile::close() noexcept {
    if (data_) ::UnmapViewOfFile(data_);
    data_ = nullptr;
    size_ = 0;
}

// Unlocking what is not locked takes it out of the working set; that it "fails" is how Windows says so.
void MappedFile::give_back(const std::byte* bytes, std::size_t size) {
    if (size > 0) ::VirtualUnlock(const_cast<std::byte*>(bytes), size);
}

// Windows refuses to cut a file that is mapped (ERROR_USER_MAPPED_FILE): there is nothing to catch.
void install_cut_file_handler() {}

}  // namespace photoflux::weights
