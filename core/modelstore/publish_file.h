#pragma once

#include <filesystem>
#include <system_error>

namespace photoflux::modelstore {

/// A closed file down to the disk, then under `target`, in place of a file that has that name.
std::error_code publish_file(const std::filesystem::path& file, const std::filesystem::path& target);

}  // namespace photoflux::modelstore
