#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace photoflux::weights {

/// Writes a file that appears whole or not at all: a temporary file in the same folder, then fsync, rename, fsync of
/// the folder. Destroyed before `commit`, it leaves nothing behind. A file of that name is replaced; programs that have
/// the old one mapped keep it.
class AtomicFile {
public:
    /// Errors: not_found (no such folder), no_disk (full or not writable).
    static Result<AtomicFile> create(const std::filesystem::path& path);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    AtomicFile(const AtomicFile&) = delete;
    ~AtomicFile();

    /// Errors: no_disk.
    Result<void> write(const void* bytes, std::size_t size);
    /// The last call. Errors: no_disk.
    Result<void> commit();

private:
    AtomicFile() = default;
    Error failed(int code) const;

    std::filesystem::path path_, temporary_;
    std::intptr_t handle_ = -1;
};

}  // namespace photoflux::weights
