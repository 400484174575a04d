#pragma once

#include <QString>
#include <filesystem>
#include <string>

namespace photoflux::modelstore {

QString to_qstring(const std::filesystem::path& path);
/// UTF-8 with the system's own separators, for messages.
std::string shown(const std::filesystem::path& path);

}  // namespace photoflux::modelstore
