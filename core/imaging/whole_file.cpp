#include "imaging/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

namespace photoflux::imaging {
namespace {

constexpr qint64 kMaxFileBytes = qint64(1) << 30;

}  // namespace

QString to_qstring(const std::filesystem::path& path) {
    const auto text = path.generic_u16string();
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

std::filesystem::path to_path(const QString& path) { return path.toStdU16String(); }

std::string name_for_people(const std::filesystem::path& path) {
    return QDir::toNativeSeparators(to_qstring(path)).toStdString();
}

Result<void> check_writable(const std::filesystem::path& folder) {
    const QFileInfo info(to_qstring(folder));
    const std::string name = name_for_people(folder);
    if (!info.exists()) return Error{ErrorCode::not_found, "[imaging] the folder " + name + " does not exist"};
    if (!info.isDir()) return Error{ErrorCode::bad_input, "[imaging] " + name + " is not a folder"};
    QTemporaryFile probe(QDir(info.filePath()).filePath(QStringLiteral(".photoflux-XXXXXX")));
    if (!probe.open()) {
        return Error{ErrorCode::no_disk, "[imaging] nothing can be written into " + name + ": " +
                                             probe.errorString().toStdString() +
                                             "; choose another folder or change its permissions"};
    }
    return Done{};
}

Result<void> write_whole_file(const std::filesystem::path& path, const QByteArray& bytes) {
    const std::string name = name_for_people(path);
    const QFileInfo info(to_qstring(path));
    if (!info.absoluteDir().exists()) {
        return Error{ErrorCode::not_found, "[imaging] " + name + " cannot be written: its folder does not exist"};
    }
    if (info.isDir()) return Error{ErrorCode::bad_input, "[imaging] " + name + " is a folder, not a file"};
    QSaveFile file(info.filePath());  // syncs to the disk before it renames
    // Unbuffered: a buffer that is only partly written when the disk is full is taken for whole by Qt 6.4.
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit()) {
        const std::string why =
            file.error() == QFileDevice::NoError ? std::string() : ": " + file.errorString().toStdString();
        return Error{ErrorCode::no_disk, "[imaging] " + name + " could not be written" + why +
                                             "; the disk may be full or the folder write-protected"};
    }
    return Done{};
}

Result<QByteArray> read_whole_file(const std::filesystem::path& path) {
    const std::string name = name_for_people(path);
    const QFileInfo info(to_qstring(path));
    if (!info.exists()) return Error{ErrorCode::not_found, "[imaging] " + name + " does not exist"};
    if (!info.isFile()) return Error{ErrorCode::bad_input, "[imaging] " + name + " is not a file"};
    if (info.size() > kMaxFileBytes) {
        return Error{ErrorCode::bad_input, "[imaging] " + name +
                                               " is larger than 1 GiB, more than any picture this "
                                               "program reads"};
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::bad_input,
                     "[imaging] " + name + " cannot be read: " + file.errorString().toStdString()};
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::bad_input,
                     "[imaging] " + name + " cannot be read: " + file.errorString().toStdString()};
    }
    return bytes;
}

}  // namespace photoflux::imaging
