#include "modelstore/model_folders.h"

#include "modelstore/added_folders.h"
#include "modelstore/path_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <algorithm>
#include <optional>

namespace photoflux::modelstore {
namespace {

constexpr auto kIndex = "model_index.json";

struct Root {
    QString path;
    bool bundled;
};

std::filesystem::path to_path(const QString& text) { return QDir::cleanPath(text).toStdU16String(); }

/// Folders that the user named, here or in the environment.
QStringList named_folders() {
    QStringList folders = qEnvironmentVariable("PHOTOFLUX_MODELS").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const auto& folder : added_folders()) folders.append(to_qstring(folder));
    return folders;
}

std::vector<Root> roots() {
    std::vector<Root> all;
    for (const QString& folder : named_folders()) all.push_back({folder, false});
    const QString program = QCoreApplication::applicationDirPath();
    all.push_back({program + QStringLiteral("/../share/photoflux/models"), true});
    all.push_back({program + QStringLiteral("/../Resources/models"), true});  // inside a macOS bundle
    all.push_back({QStringLiteral(PHOTOFLUX_BUILD_RESOURCES "/models"), true});
    all.push_back({to_qstring(user_models()), false});
    std::erase_if(all, [](const Root& root) { return !QFileInfo(root.path).isDir(); });
    return all;
}

QJsonObject json_file(const QString& path) {
    constexpr qint64 kMaxConfiguration = 4 << 20;
    if (!QFileInfo(path).isFile()) return {};  // to open a pipe would wait for its other end
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.read(kMaxConfiguration)).object()
                                          : QJsonObject();
}

QJsonObject introduction_of(const std::filesystem::path& model) {
    return json_file(QDir(to_qstring(model)).filePath(QStringLiteral("photoflux.json")));
}

bool is_model(const QString& folder) { return QFileInfo(QDir(folder).filePath(QLatin1String(kIndex))).isFile(); }

Result<ModelFolder> model_file(const std::filesystem::path& file) {
    PHOTOFLUX_TRY(const auto sets, model_sets());
    PHOTOFLUX_TRY(auto parts, find_parts(file, sets, hub_snapshots(hub_cache())));
    return ModelFolder{QFileInfo(to_qstring(file)).completeBaseName().toStdString(), file, false, std::move(parts)};
}

/// The file of this name, with or without its ending, among those that may hold models.
Result<std::optional<std::filesystem::path>> named_file(const QString& name) {
    std::vector<std::filesystem::path> folders = {user_models()};
    PHOTOFLUX_TRY(const auto sets, model_sets());
    for (const auto& set : sets) folders.insert(folders.end(), set.models.begin(), set.models.end());
    for (const auto& folder : folders) {
        for (const auto& file : weight_files_in(folder)) {
            const QFileInfo info(to_qstring(file));
            if ((info.fileName() == name || info.completeBaseName() == name) && is_model_file(file))
                return std::optional(file);
        }
    }
    return std::optional<std::filesystem::path>();
}

std::optional<ModelFolder> cached_model(const QString& name) {
    for (const auto& snapshot : hub_snapshots(hub_cache()))
        if (repository_of(snapshot) == name && is_model(to_qstring(snapshot)))
            return ModelFolder{name.toStdString(), snapshot, false, {}};
    return std::nullopt;
}

bool is_flux(const QString& folder) {
    static const QStringList kClasses = {QStringLiteral("FluxPipeline"),        QStringLiteral("FluxImg2ImgPipeline"),
                                         QStringLiteral("FluxInpaintPipeline"), QStringLiteral("FluxFillPipeline"),
                                         QStringLiteral("FluxControlPipeline"), QStringLiteral("FluxKontextPipeline")};
    return kClasses.contains(
        json_file(QDir(folder).filePath(QLatin1String(kIndex))).value(QStringLiteral("_class_name")).toString());
}

Result<ModelFolder> at_path(const QString& text) {
    const QFileInfo info(text);
    const std::string shown = QDir::toNativeSeparators(text).toStdString();
    if (!info.exists())
        return Error{ErrorCode::not_found, sentence("modelstore", "there is no model at %1").with(shown)};
    if (!info.isDir()) return model_file(to_path(info.absoluteFilePath()));
    if (!is_model(text)) {
        return Error{
            ErrorCode::bad_input,
            sentence("modelstore",
                     "the folder %1 is no FLUX model: it has no %2; a download may be incomplete, or the model "
                     "lies in a folder inside it")
                .with(shown, kIndex)};
    }
    const QString absolute = info.canonicalFilePath();
    return ModelFolder{QFileInfo(absolute).fileName().toStdString(), to_path(absolute), false, {}};
}

}  // namespace

QString repository_of(const std::filesystem::path& snapshot) {
    const QString folder = to_qstring(snapshot.parent_path().parent_path().filename());
    return folder.mid(int(sizeof("models--")) - 1).replace(QStringLiteral("--"), QStringLiteral("/"));
}

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

Result<std::vector<FolderSet>> model_sets() {
    QStringList places = named_folders();
    if (const QString comfy = qEnvironmentVariable("COMFYUI_PATH"); !comfy.isEmpty()) places.append(comfy);
    places.append(to_qstring(user_models()));
    std::vector<FolderSet> sets;
    for (const QString& place : places) {
        PHOTOFLUX_TRY(auto set, comfyui_folders(to_path(place), to_path(QDir::homePath())));
        if (!set.models.empty() || !set.text_encoders.empty() || !set.autoencoders.empty() || !set.loras.empty())
            sets.push_back(std::move(set));
    }
    return sets;
}

std::vector<std::filesystem::path> folders_of_others() {
    std::vector<std::filesystem::path> folders;
    const auto sets = model_sets();
    if (!sets.ok()) return folders;
    const auto own = user_models();
    for (const auto& set : *sets) {
        for (const auto* kind : {&set.models, &set.text_encoders, &set.autoencoders}) {
            for (const auto& folder : *kind)
                if (folder.parent_path() != own) folders.push_back(folder);
        }
    }
    return folders;
}

std::filesystem::path hub_cache() {
    const QString cache = qEnvironmentVariable("HF_HUB_CACHE"), home = qEnvironmentVariable("HF_HOME");
    if (!cache.isEmpty()) return to_path(cache);
    if (!home.isEmpty()) return to_path(home) / "hub";
    return to_path(QDir::homePath()) / ".cache" / "huggingface" / "hub";
}

std::filesystem::path carried(const char* name) {
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder : {program + QStringLiteral("/../share/photoflux"),
                                  program + QStringLiteral("/../Resources"),  // inside a macOS bundle
                                  QStringLiteral(PHOTOFLUX_BUILD_RESOURCES)}) {
        const QString path = folder + QLatin1Char('/') + QLatin1String(name);
        if (QFileInfo::exists(path)) return to_path(path);
    }
    return {};
}

std::filesystem::path carried_tokenizers() { return carried("tokenizers"); }

std::vector<ModelFolder> installed_models() {
    std::vector<ModelFolder> models;
    for (const Root& root : roots()) {
        for (const QFileInfo& info : QDir(root.path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const std::string name = info.fileName().toStdString();
            const bool known =
                std::any_of(models.begin(), models.end(), [&](auto& model) { return model.name == name; });
            if (!known && is_model(info.filePath()))
                models.push_back({name, to_path(info.absoluteFilePath()), root.bundled, {}});
        }
    }
    for (const auto& snapshot : hub_snapshots(hub_cache()))
        if (is_flux(to_qstring(snapshot)))
            models.push_back({repository_of(snapshot).toStdString(), snapshot, false, {}});
    const auto sets = model_sets();
    if (!sets.ok()) return models;
    for (const auto& set : *sets)
        for (const auto& folder : set.models)
            for (const auto& file : weight_files_in(folder)) {
                const std::string name = QFileInfo(to_qstring(file)).completeBaseName().toStdString();
                const bool known =
                    std::any_of(models.begin(), models.end(), [&](auto& model) { return model.name == name; });
                if (!known && is_model_file(file)) models.push_back({name, file, false, {}});
            }
    return models;
}

std::vector<std::filesystem::path> installed_loras() {
    std::vector<std::filesystem::path> files;
    const auto sets = model_sets();
    if (!sets.ok()) return files;
    for (const auto& set : *sets)
        for (const auto& folder : set.loras)
            for (const auto& file : weight_files_in(folder))
                if (std::none_of(files.begin(), files.end(), [&](auto& known) { return known.stem() == file.stem(); }))
                    files.push_back(file);
    return files;
}

Result<std::filesystem::path> find_lora(const std::string& name_or_path) {
    const QString text = QString::fromStdString(name_or_path);
    const QFileInfo info(text);
    if (info.isFile()) return to_path(info.absoluteFilePath());
    const auto installed = installed_loras();
    std::string names;
    for (const auto& file : installed) {
        const QFileInfo candidate(to_qstring(file));
        if (candidate.fileName() == text || candidate.completeBaseName() == text) return file;
        names += (names.empty() ? "" : ", ") + candidate.completeBaseName().toStdString();
    }
    if (names.empty())
        return Error{ErrorCode::not_found,
                     sentence("modelstore",
                              "there is no LoRA named \"%1\", and none lies in the folders that PhotoFlux knows; give "
                              "its path, or put it into %2")
                         .with(name_or_path, shown(user_models() / "loras"))};
    return Error{ErrorCode::not_found,
                 sentence("modelstore", "there is no LoRA named \"%1\"; there are: %2").with(name_or_path, names)};
}

std::string title_of(const std::filesystem::path& model) {
    const QString title = introduction_of(model).value(QLatin1String("name")).toString();
    return (title.isEmpty() ? QDir(to_qstring(model)).dirName() : title).toStdString();
}

std::vector<std::string> styles_of(const std::filesystem::path& model) {
    std::vector<std::string> styles;
    const QJsonArray listed = introduction_of(model).value(QLatin1String("styles")).toArray();
    for (const auto& style : listed)
        if (style.isString()) styles.push_back(style.toString().toStdString());
    return styles;
}

Result<ModelFolder> find_model(const std::string& name_or_path) {
    const QString text = QString::fromStdString(name_or_path);
    if (text.isEmpty()) return Error{ErrorCode::bad_input, sentence("modelstore", "the name of the model is empty")};
    if (text.contains(QLatin1Char('/')) || text.contains(QDir::separator()) || text == QLatin1String(".") ||
        text == QLatin1String("..")) {
        if (!QFileInfo::exists(text)) {
            if (auto cached = cached_model(text)) return *std::move(cached);
        }
        return at_path(text);
    }
    for (const Root& root : roots()) {
        const QString folder = QDir(root.path).filePath(text);
        if (is_model(folder))
            return ModelFolder{name_or_path, to_path(QFileInfo(folder).absoluteFilePath()), root.bundled, {}};
    }
    if (is_model(text) || QFileInfo(text).isFile()) return at_path(text);

    const auto installed = installed_models();
    for (const auto& model : installed) {
        if (QString::fromStdString(title_of(model.path)).compare(text, Qt::CaseInsensitive) != 0) continue;
        if (is_model(to_qstring(model.path))) return model;
        return model_file(model.path);
    }
    PHOTOFLUX_TRY(const auto file, named_file(text));
    if (file) return model_file(*file);
    std::string names;
    for (const auto& model : installed) names += (names.empty() ? "" : ", ") + model.name;
    const Sentence what =
        names.empty() ? sentence("modelstore",
                                 "there is no model named \"%1\"; no model is installed here: the installation is "
                                 "incomplete, or give a model's folder")
                      : sentence("modelstore", "there is no model named \"%1\"; installed are: %2");
    return Error{ErrorCode::not_found, what.with(name_or_path, names)};
}

int native_size(const std::filesystem::path& model) {
    constexpr int kFlux = 1024, kLargest = 8192;
    const int said = introduction_of(model).value(QLatin1String("native_size")).toInt();
    return said >= 16 && said <= kLargest ? said : kFlux;
}

std::optional<bool> has_guidance(const std::filesystem::path& model) {
    if (QFileInfo(to_qstring(model)).isFile()) {
        const auto tensors = weights::TensorSet::open(model);
        if (!tensors.ok()) return std::nullopt;
        const auto parts = weights::recognise(*tensors);
        if (!parts.ok()) return std::nullopt;
        for (const auto& part : *parts)
            if (part.kind == weights::PartKind::transformer) return part.guidance;
        return std::nullopt;
    }
    const QJsonObject transformer =
        json_file(QDir(to_qstring(model)).filePath(QStringLiteral("transformer/config.json")));
    if (transformer.isEmpty()) return std::nullopt;
    return transformer.value(QStringLiteral("guidance_embeds")).toBool();
}

std::filesystem::path prompt_tokenizer(const std::filesystem::path& model) {
    if (QFileInfo(to_qstring(model)).isDir()) return model / "tokenizer_2";
    const auto carried = carried_tokenizers();
    return carried.empty() ? carried : carried / "t5";
}

int longest_sequence(const std::filesystem::path& model) {
    const QDir tokenizer(to_qstring(prompt_tokenizer(model)));
    const double allowed = json_file(tokenizer.filePath(QStringLiteral("tokenizer_config.json")))
                               .value(QStringLiteral("model_max_length"))
                               .toDouble();
    constexpr int kUnlimited = 1'000'000;  // transformers writes 10^30
    return allowed >= 1 && allowed < kUnlimited ? static_cast<int>(allowed) : 0;
}

int default_sequence_length(const std::filesystem::path& model) {
    const auto guidance = has_guidance(model);
    if (!guidance) return 0;
    const int usual = *guidance ? 512 : 256, longest = longest_sequence(model);
    return longest > 0 ? std::min(usual, longest) : usual;
}

}  // namespace photoflux::modelstore
