#include "dataset/data_set.h"
#include "dataset/data_set_json.h"
#include "imaging/whole_file.h"

#include <QDir>
#include <QStandardPaths>
#include <QString>
#include <algorithm>

namespace photoflux::dataset {
namespace {

constexpr const char* kFile = "dataset.json";
/// What a deletion has begun with is no data set any more, whatever becomes of the program.
constexpr const char* kLeaving = ".deleted-";
constexpr qsizetype kLongestName = 64;

Error not_there(const std::filesystem::path& root, const std::string& name) {
    std::vector<Sentence> names;
    for (const std::string& one : data_sets_in(root)) names.push_back(plain(one));
    if (names.empty())
        return {ErrorCode::not_found, sentence("dataset", "there is no data set \"%1\", nor any other").with(name)};
    return {ErrorCode::not_found,
            sentence("dataset", "there is no data set \"%1\"; there are: %2").with(name, listed(names))};
}

Error cannot_remove(const std::filesystem::path& path, const std::error_code& why) {
    return {ErrorCode::no_disk,
            sentence("dataset", "%1 could not be removed: %2").with(imaging::name_for_people(path), why.message())};
}

/// Open to the owner alone from the start: photos and captions are private.
Result<void> make_private_folder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error) std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error) return imaging::cannot_write(folder, error);
    return Done{};
}

/// What an interrupted deletion left.
void finish_deletions(const std::filesystem::path& root) {
    const QDir left(imaging::to_qstring(root), QString::fromLatin1(kLeaving) + u'*', QDir::NoSort,
                    QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& folder : left.entryInfoList()) {
        std::error_code stays;  // until the next time
        std::filesystem::remove_all(imaging::to_path(folder.absoluteFilePath()), stays);
    }
}

}  // namespace

std::filesystem::path user_data_sets() {
    return imaging::to_path(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                            QStringLiteral("/photoflux/datasets"));
}

Result<std::filesystem::path> folder_of_data_set(const std::filesystem::path& root, const std::string& name) {
    const QString text = QString::fromStdString(name);
    const bool printable = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    const bool parts =
        std::any_of(text.begin(), text.end(), [](QChar c) { return QStringLiteral("/\\:*?\"<>|").contains(c); });
    if (text.isEmpty() || text.size() > kLongestName || !printable || parts || text != text.trimmed() ||
        text.startsWith(u'.') || text.endsWith(u'.')) {
        return Error{ErrorCode::usage,
                     sentence("dataset",
                              "\"%1\" can be no name of a data set: it becomes a folder's, so at most %2 "
                              "characters, none of / \\ : * ? \" < > |, no point at its beginning or end")
                         .with(name, kLongestName)};
    }
    return root / imaging::to_path(text);
}

Result<void> save_data_set(const std::filesystem::path& root, const DataSet& data_set, bool replace) {
    PHOTOFLUX_TRY(const auto folder, folder_of_data_set(root, data_set.name));
    std::error_code unreadable;
    if (!replace && std::filesystem::exists(folder / kFile, unreadable)) {
        return Error{ErrorCode::bad_input,
                     sentence("dataset", "there is a data set \"%1\" already; choose another name, or delete it first")
                         .with(data_set.name)};
    }
    PHOTOFLUX_CHECK(make_private_folder(folder));
    return imaging::write_whole_file(folder / kFile, QByteArray::fromStdString(to_json(data_set)),
                                     imaging::Readers::owner);
}

Result<DataSet> open_data_set(const std::filesystem::path& root, const std::string& name) {
    PHOTOFLUX_TRY(const auto folder, folder_of_data_set(root, name));
    std::error_code unreadable;
    if (!std::filesystem::exists(folder / kFile, unreadable)) return not_there(root, name);
    PHOTOFLUX_TRY(const QByteArray bytes, imaging::read_whole_file(folder / kFile));
    return data_set_from_json({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                              imaging::name_for_people(folder / kFile));
}

std::vector<std::string> data_sets_in(const std::filesystem::path& root) {
    std::vector<std::string> names;
    const QDir folders(imaging::to_qstring(root));
    for (const QString& name : folders.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (folders.exists(name + u'/' + QLatin1String(kFile))) names.push_back(name.toStdString());
    return names;
}

Result<std::vector<std::filesystem::path>> delete_data_set(const std::filesystem::path& root, const std::string& name) {
    finish_deletions(root);
    PHOTOFLUX_TRY(const auto folder, folder_of_data_set(root, name));
    std::error_code error;
    if (!std::filesystem::exists(folder / kFile, error)) return not_there(root, name);
    std::vector<std::filesystem::path> removed;
    if (const auto data_set = open_data_set(root, name); data_set.ok()) {
        for (const auto& model : data_set->models) {
            // The list is a file that anybody could have edited: only what a LoRA can be is touched.
            if (model.extension() != ".safetensors" || !std::filesystem::is_regular_file(model, error)) continue;
            std::filesystem::remove(model, error);
            if (error) return cannot_remove(model, error);
            removed.push_back(model);
        }
    }
    const auto leaving = root / (kLeaving + folder.filename().string());
    std::filesystem::rename(folder, leaving, error);
    if (error) return cannot_remove(folder, error);
    std::filesystem::remove_all(leaving, error);
    if (error) return cannot_remove(leaving, error);
    return removed;
}

}  // namespace photoflux::dataset
