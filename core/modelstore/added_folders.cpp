#include "modelstore/added_folders.h"

#include "modelstore/extra_model_paths.h"
#include "modelstore/model_files.h"
#include "modelstore/path_text.h"
#include "weights/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

namespace photoflux::modelstore {
namespace {

using Folders = std::vector<std::filesystem::path>;

QString list_file() {
    // Not AppConfigLocation: its name differs between the programs that share this list.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/photoflux/model-folders.json");
}

Result<void> write(const Folders& folders) {
    QJsonArray list;
    for (const auto& folder : folders) list.append(to_qstring(folder));
    const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("folders"), list}}).toJson();
    const std::filesystem::path path = list_file().toStdU16String();
    std::error_code failed;
    std::filesystem::create_directories(path.parent_path(), failed);
    if (failed) {
        return Error{ErrorCode::no_disk, sentence("modelstore", "the folder %1 cannot be made: %2")
                                             .with(shown(path.parent_path()), failed.message())};
    }
    PHOTOFLUX_TRY(auto file, weights::AtomicFile::create(path));
    PHOTOFLUX_CHECK(file.write(text.constData(), static_cast<std::size_t>(text.size())));
    return file.commit();
}

/// Some model or part of one: a diffusers folder in it, a ComfyUI set, or weight files.
Result<bool> holds_models(const std::filesystem::path& folder) {
    for (const QFileInfo& info : QDir(to_qstring(folder)).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFileInfo(QDir(info.filePath()).filePath(QStringLiteral("model_index.json"))).isFile()) return true;
    PHOTOFLUX_TRY(const auto set, comfyui_folders(folder, QDir::homePath().toStdU16String()));
    return !set.models.empty() || !set.text_encoders.empty() || !set.autoencoders.empty() ||
           !weight_files_in(folder).empty();
}

}  // namespace

Folders added_folders() {
    Folders folders;
    QFile file(list_file());
    if (!file.open(QIODevice::ReadOnly)) return folders;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto& folder : document.value(QLatin1String("folders")).toArray())
        if (folder.isString()) folders.push_back(folder.toString().toStdU16String());
    return folders;
}

Result<void> add_folder(const std::filesystem::path& folder) {
    std::error_code failed;
    if (!std::filesystem::is_directory(folder, failed))
        return Error{ErrorCode::not_found, sentence("modelstore", "there is no folder %1").with(shown(folder))};
    PHOTOFLUX_TRY(const bool models, holds_models(folder));
    if (!models) {
        return Error{
            ErrorCode::bad_input,
            sentence("modelstore",
                     "%1 holds no models: give the folder of a ComfyUI installation, its models folder, or one "
                     "with diffusers folders or weight files")
                .with(shown(folder))};
    }
    Folders folders = added_folders();
    if (std::find(folders.begin(), folders.end(), folder) != folders.end()) return Done{};
    folders.push_back(folder);
    return write(folders);
}

Result<void> forget_folder(const std::filesystem::path& folder) {
    Folders folders = added_folders();
    if (std::erase(folders, folder) == 0)
        return Error{ErrorCode::not_found, sentence("modelstore", "%1 was not added").with(shown(folder))};
    return write(folders);
}

}  // namespace photoflux::modelstore
