#pragma once

#include "base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace photoflux::weights {

/// A whole file mapped for reading. Writing to its pages ends the program. Move-only; `data()` lives as long as the
/// object. Any thread may read.
class MappedFile {
public:
    /// Errors: not_found, bad_input (a folder, a pipe, no right to read), no_memory.
    static Result<MappedFile> open(const std::filesystem::path& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    const std::filesystem::path& path() const { return path_; }
    const std::byte* data() const { return data_; }  ///< null for an empty file
    std::size_t size() const { return size_; }

    /// The pages that lie wholly in these mapped bytes leave this process's memory; touched again, they are read again.
    /// For what has been converted elsewhere. `bytes` must be of a living mapping.
    static void give_back(const std::byte* bytes, std::size_t size);

private:
    MappedFile() = default;
    void close() noexcept;

    std::filesystem::path path_;
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
    int slot_ = -1;  ///< where the table of mappings names this file; -1 for none
};

/// Called once at the start of a program. From then on, touching a mapped page whose file was cut or whose disk
/// vanished writes one sentence to stderr and ends the process with exit code 3. Other SIGBUS go to the handler
/// installed before. The 512 files mapped first are known by name; past that a fault is handed on like any other.
void install_cut_file_handler();

/// The path in UTF-8, for messages.
std::string display_path(const std::filesystem::path& path);

}  // namespace photoflux::weights
