#include "modelstore/path_text.h"

#include <QDir>

namespace photoflux::modelstore {

QString to_qstring(const std::filesystem::path& path) {
    const auto text = path.generic_u16string();
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

std::string shown(const std::filesystem::path& path) {
    return QDir::toNativeSeparators(to_qstring(path)).toStdString();
}

}  // namespace photoflux::modelstore
