#pragma once

#include <QString>
#include <filesystem>

namespace photoflux::generate {

inline std::filesystem::path toPath(const QString& text) { return std::filesystem::path(text.toStdU16String()); }
inline QString toQString(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

}  // namespace photoflux::generate
