#include "modelstore/model_folders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>

namespace photoflux::modelstore {
namespace {

constexpr auto kIndex = "model_index.json";

struct Root {
    QString path;
    bool bundled;
};

std::filesystem::path to_path(const QString& text) { return QDir::cleanPath(text).toStdU16String(); }

QString to_qstring(const std::filesystem::path& path) {
    const auto text = path.generic_u16string();
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<Root> roots() {
    std::vector<Root> all;
    for (const QString& folder :
         qEnvironmentVariable("PHOTOFLUX_MODELS").split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        all.push_back({folder, false});
    }
    const QString program = QCoreApplication::applicationDirPath();
    all.push_back({program + QStringLiteral("/../share/photoflux/models"), true});
    all.push_back({program + QStringLiteral("/../Resources/models"), true});  // inside a macOS bundle
    all.push_back({QStringLiteral(PHOTOFLUX_BUILD_MODELS), true});
    all.push_back({to_qstring(user_models()), false});
    std::erase_if(all, [](const Root& root) { return !QFileInfo(root.path).isDir(); });
    return all;
}

QJsonObject json_file(const QString& path) {
    constexpr qint64 kMaxConfiguration = 4 << 20;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(kMaxConfiguration)).object()
                                          : QJsonObject();
}

bool is_model(const QString& folder) { return QFileInfo(QDir(folder).filePath(QLatin1String(kIndex))).isFile(); }

Result<ModelFolder> at_path(const QString& text) {
    const QFileInfo info(text);
    const std::string shown = QDir::toNativeSeparators(text).toStdString();
    if (!info.exists()) return Error{ErrorCode::not_found, "[modelstore] there is no model at " + shown};
    if (!info.isDir()) {
        return Error{
            ErrorCode::bad_input,
            "[modelstore] " + shown + " is a single file; give the folder of a FLUX model in diffusers layout"};
    }
    if (!is_model(text)) {
        return Error{ErrorCode::bad_input,
                     "[modelstore] the folder " + shown + " is no FLUX model: it has no " + kIndex +
                         "; a download may be incomplete, or the model lies in a folder inside it"};
    }
    const QString absolute = info.canonicalFilePath();
    return ModelFolder{QFileInfo(absolute).fileName().toStdString(), to_path(absolute), false};
}

}  // namespace

std::filesystem::path user_models() {
    // Not AppDataLocation: its name differs between the programs that share this folder.
    return to_path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/photoflux/models"));
}

std::vector<std::filesystem::path> model_roots() {
    std::vector<std::filesystem::path> paths;
    for (const Root& root : roots()) paths.push_back(to_path(root.path));
    return paths;
}

std::vector<ModelFolder> installed_models() {
    std::vector<ModelFolder> models;
    for (const Root& root : roots()) {
        for (const QFileInfo& info : QDir(root.path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const std::string name = info.fileName().toStdString();
            const bool known =
                std::any_of(models.begin(), models.end(), [&](auto& model) { return model.name == name; });
            if (!known && is_model(info.filePath()))
                models.push_back({name, to_path(info.absoluteFilePath()), root.bundled});
        }
    }
    return models;
}

std::string title_of(const std::filesystem::path& model) {
    const QDir folder(to_qstring(model));
    const QString title =
        json_file(folder.filePath(QStringLiteral("photoflux.json"))).value(QLatin1String("name")).toString();
    return (title.isEmpty() ? folder.dirName() : title).toStdString();
}

Result<ModelFolder> find_model(const std::string& name_or_path) {
    const QString text = QString::fromStdString(name_or_path);
    if (text.isEmpty()) return Error{ErrorCode::bad_input, "[modelstore] the name of the model is empty"};
    if (text.contains(QLatin1Char('/')) || text.contains(QDir::separator()) || text == QLatin1String(".") ||
        text == QLatin1String("..")) {
        return at_path(text);
    }
    for (const Root& root : roots()) {
        const QString folder = QDir(root.path).filePath(text);
        if (is_model(folder))
            return ModelFolder{name_or_path, to_path(QFileInfo(folder).absoluteFilePath()), root.bundled};
    }
    if (is_model(text) || QFileInfo(text).isFile()) return at_path(text);

    const auto installed = installed_models();
    for (const auto& model : installed) {
        if (QString::fromStdString(title_of(model.path)).compare(text, Qt::CaseInsensitive) == 0) return model;
    }
    std::string names;
    for (const auto& model : installed) names += (names.empty() ? "" : ", ") + model.name;
    return Error{
        ErrorCode::not_found,
        "[modelstore] there is no model named \"" + name_or_path + "\"; " +
            (names.empty() ? "no model is installed here: the installation is incomplete, or give a model's folder"
                           : "installed are: " + names)};
}

int default_sequence_length(const std::filesystem::path& model) {
    const QDir folder(to_qstring(model));
    const QJsonObject transformer = json_file(folder.filePath(QStringLiteral("transformer/config.json")));
    if (transformer.isEmpty()) return 0;
    const int usual = transformer.value(QStringLiteral("guidance_embeds")).toBool() ? 512 : 256;
    const double allowed = json_file(folder.filePath(QStringLiteral("tokenizer_2/tokenizer_config.json")))
                               .value(QStringLiteral("model_max_length"))
                               .toDouble(usual);
    return allowed >= 1 && allowed < usual ? static_cast<int>(allowed) : usual;
}

}  // namespace photoflux::modelstore
