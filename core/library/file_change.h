#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace photoflux::library {

/// When a file was last written, renamed, linked or given other rights, milliseconds since 1970: unlike the time of its
/// last modification, nobody can set it. Nothing where there is no file or the disk does not know.
std::optional<std::int64_t> changed_at(const std::filesystem::path& file);

}  // namespace photoflux::library
