#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::library {

/// What a backup holds, as the text file `manifest` says it: a line each, and a last one with the SHA-256 of the
/// others.
struct Manifest {
    struct File {
        std::string sha256;
        std::uint64_t bytes = 0;
        std::int64_t modified_at = 0;  ///< milliseconds since 1970
        std::string path;              ///< in the library folder, with '/'
    };
    std::int64_t made_at = 0;
    std::string catalogue;  ///< SHA-256 of catalogue.sqlite
    std::vector<File> files;
};

/// Whole or not at all; waits for the disk. Errors: no_disk.
Result<void> write_manifest(const Manifest& manifest, const std::filesystem::path& file);
/// Errors: not_found, corrupt (damaged, or a path that leads out of the library).
Result<Manifest> read_manifest(const std::filesystem::path& file);

}  // namespace photoflux::library
