#include "imaging/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace photoflux::imaging {
namespace {

constexpr qint64 kMaxFileBytes = qint64(1) << 30;

/// The place's fault (choose another) or the disk's.
ErrorCode code_of(const std::error_code& why) {
    if (why == std::errc::no_such_file_or_directory) return ErrorCode::not_found;
    for (const auto place :
         {std::errc::permission_denied, std::errc::operation_not_permitted, std::errc::read_only_file_system,
          std::errc::not_a_directory, std::errc::is_a_directory, std::errc::file_exists, std::errc::filename_too_long,
          std::errc::too_many_symbolic_link_levels, std::errc::invalid_argument}) {
        if (why == place) return ErrorCode::bad_input;
    }
    return ErrorCode::no_disk;
}

Sentence reason(const std::error_code& why) {
    if (why == std::errc::permission_denied || why == std::errc::operation_not_permitted)
        return sentence("imaging", "its permissions or those of its folder do not allow it");
    if (why == std::errc::read_only_file_system) return sentence("imaging", "the disk is write-protected");
    if (why == std::errc::not_a_directory || why == std::errc::file_exists)
        return sentence("imaging", "a file, or a link that leads nowhere, stands where a folder should be");
    if (why == std::errc::filename_too_long) return sentence("imaging", "the name is too long");
    if (why == std::errc::too_many_symbolic_link_levels) return sentence("imaging", "its links lead in a circle");
    if (why == std::errc::no_such_file_or_directory)
        return sentence("imaging", "its folder does not exist or takes no files");
    if (why == std::errc::no_space_on_device) return sentence("imaging", "the disk is full, or your share of it");
    if (why == std::errc::file_too_large)
        return sentence("imaging", "this disk or this process is not allowed a file of that size");
    return plain(why.message());
}

/// Where links lead, even if nothing is there yet.
std::filesystem::path behind_links(std::filesystem::path path) {
    constexpr int kLongestChain = 40;
    std::error_code unreadable;
    for (int links = 0; links < kLongestChain && std::filesystem::is_symlink(path, unreadable); ++links)
        path = path.parent_path() / std::filesystem::read_symlink(path, unreadable);
    return path;
}

/// The file that a write to `path` replaces or makes.
Result<std::filesystem::path> destination(const std::filesystem::path& path) {
    const std::string name = name_for_people(path);
    const auto target = behind_links(path);
    std::error_code unreadable;
    const auto status = std::filesystem::status(target, unreadable);
    if (status.type() == std::filesystem::file_type::directory)
        return Error{ErrorCode::bad_input, sentence("imaging", "%1 is a folder, not a file").with(name)};
    if (status.type() == std::filesystem::file_type::not_found) {
        if (!std::filesystem::exists(std::filesystem::status(folder_of(target), unreadable))) {
            if (unreadable != std::errc::no_such_file_or_directory) return cannot_write(path, unreadable);
            const Sentence what =
                target == path
                    ? sentence("imaging", "%1 cannot be written: its folder does not exist")
                    : sentence("imaging", "%1 cannot be written: its folder does not exist; it is a link to %2");
            return Error{ErrorCode::not_found, what.with(name, name_for_people(target))};
        }
        return target;
    }
    if (status.type() == std::filesystem::file_type::none) return cannot_write(path, unreadable);
    if (status.type() != std::filesystem::file_type::regular) {
        return Error{ErrorCode::bad_input,
                     sentence("imaging", "%1 is a device, pipe or socket, which no picture replaces").with(name)};
    }
    if (!QFileInfo(to_qstring(target)).isWritable())
        return cannot_write(path, std::make_error_code(std::errc::permission_denied));
    return target;
}

}  // namespace

QString to_qstring(const std::filesystem::path& path) {
    const auto text = path.generic_u16string();
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

std::filesystem::path to_path(const QString& path) { return path.toStdU16String(); }

std::string name_for_people(const std::filesystem::path& path) {
    return QDir::toNativeSeparators(to_qstring(path)).toStdString();
}

Error cannot_write(const std::filesystem::path& path, const std::error_code& why) {
    return {code_of(why), sentence("imaging", "%1 could not be written: %2").with(name_for_people(path), reason(why))};
}

Result<void> check_writable(const std::filesystem::path& folder) {
    const std::string name = name_for_people(folder);
    std::error_code error;
    const auto status = std::filesystem::status(folder, error);
    if (error == std::errc::no_such_file_or_directory)
        return Error{ErrorCode::not_found, sentence("imaging", "the folder %1 does not exist").with(name)};
    if (!error && !std::filesystem::is_directory(status))
        return Error{ErrorCode::bad_input, sentence("imaging", "%1 is not a folder").with(name)};
    if (!error) {
        const UnfinishedFile probe(folder / "probe", Readers::owner, error);
    }
    if (error) {
        return Error{
            code_of(error),
            sentence("imaging", "nothing can be written into %1: %2; choose another folder").with(name, reason(error))};
    }
    return Done{};
}

Result<void> check_destination(const std::filesystem::path& path) {
    PHOTOFLUX_TRY(const auto target, destination(path));
    return target == path ? Result<void>() : check_writable(folder_of(target));
}

Result<void> write_whole_file(const std::filesystem::path& path, const QByteArray& bytes, Readers readers) {
    PHOTOFLUX_TRY(const auto target, destination(path));
    std::error_code error;
    UnfinishedFile file(target, readers, error);
    if (!error) error = file.write(bytes);
    if (!error) error = file.replace(target);
    if (error) return cannot_write(path, error);
    return Done{};
}

Result<std::filesystem::path> write_new_file(const std::function<std::filesystem::path(int)>& name_of,
                                             const QByteArray& bytes, Readers readers) {
    auto path = name_of(1);
    std::error_code error;
    UnfinishedFile file(path, readers, error);
    if (!error) error = file.write(bytes);
    if (error) return cannot_write(path, error);
    for (int n = 2; (error = file.take(path)) == std::errc::file_exists; ++n) path = name_of(n);
    if (error) return cannot_write(path, error);
    return path;
}

Result<QByteArray> read_whole_file(const std::filesystem::path& path) {
    const std::string name = name_for_people(path);
    const QFileInfo info(to_qstring(path));
    if (!info.exists()) return Error{ErrorCode::not_found, sentence("imaging", "%1 does not exist").with(name)};
    if (!info.isFile()) return Error{ErrorCode::bad_input, sentence("imaging", "%1 is not a file").with(name)};
    if (info.size() > kMaxFileBytes) {
        return Error{
            ErrorCode::bad_input,
            sentence("imaging", "%1 is larger than 1 GiB, more than any picture this program reads").with(name)};
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::bad_input,
                     sentence("imaging", "%1 cannot be read: %2").with(name, file.errorString().toStdString())};
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::bad_input,
                     sentence("imaging", "%1 cannot be read: %2").with(name, file.errorString().toStdString())};
    }
    return bytes;
}

}  // namespace photoflux::imaging
