#include "modelstore/model_store.h"

#include "modelstore/model_files.h"
#include "modelstore/part_file.h"
#include "modelstore/path_text.h"
#include "weights/atomic_file.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace photoflux::modelstore {
namespace {

std::filesystem::path accepted_in(const std::filesystem::path& store) { return store / "licences.json"; }

QJsonObject read_accepted(const std::filesystem::path& store) {
    QFile file(to_qstring(accepted_in(store)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool has_size(const std::filesystem::path& path, const RemoteFile& remote) {
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    return !failed && (!remote.exact || static_cast<qint64>(size) == remote.size);
}

bool lies_in(const std::filesystem::path& folder, const CatalogueEntry& entry) {
    const auto files = weight_files_in(folder);
    return std::all_of(entry.files.begin(), entry.files.end(), [&](const CatalogueFile& wanted) {
        return std::any_of(files.begin(), files.end(), [&](const std::filesystem::path& file) {
            return to_qstring(file.filename()) == wanted.name && has_size(file, wanted.remote);
        });
    });
}

}  // namespace

std::filesystem::path place_in(const std::filesystem::path& store, const CatalogueFile& file) {
    return store / file.folder.toStdU16String() / file.name.toStdU16String();
}

bool is_installed(const std::filesystem::path& store, const CatalogueEntry& entry) {
    return std::all_of(entry.files.begin(), entry.files.end(),
                       [&](const CatalogueFile& file) { return has_size(place_in(store, file), file.remote); });
}

std::vector<WantedFile> missing_files(const std::filesystem::path& store,
                                      const std::vector<std::filesystem::path>& elsewhere, const Catalogue& catalogue,
                                      const CatalogueEntry& entry) {
    std::vector<WantedFile> missing;
    const auto want = [&](const CatalogueEntry& wanted) {
        for (const auto& file : wanted.files)
            if (!has_size(place_in(store, file), file.remote)) missing.push_back({&wanted, &file});
    };
    for (const QString& id : entry.needs) {
        const CatalogueEntry& need = *catalogue.find(id);
        const bool met =
            std::any_of(catalogue.entries().begin(), catalogue.entries().end(), [&](const CatalogueEntry& candidate) {
                if (candidate.kind != need.kind) return false;
                return is_installed(store, candidate) ||
                       std::any_of(elsewhere.begin(), elsewhere.end(),
                                   [&](const auto& folder) { return lies_in(folder, candidate); });
            });
        if (!met) want(need);
    }
    want(entry);
    return missing;
}

Result<std::vector<std::filesystem::path>> damaged_files(const std::filesystem::path& store,
                                                         const CatalogueEntry& entry,
                                                         const std::function<void(qint64)>& read,
                                                         const CancelToken& cancel) {
    std::vector<std::filesystem::path> damaged;
    qint64 before = 0;
    for (const auto& file : entry.files) {
        const auto path = place_in(store, file);
        PHOTOFLUX_TRY(const auto sha256, sha256_of(path, [&](qint64 bytes) { read(before + bytes); }, cancel));
        if (sha256 != file.remote.sha256) damaged.push_back(path);
        before += file.remote.size;
    }
    return damaged;
}

Result<qint64> remove_entry(const std::filesystem::path& store, const CatalogueEntry& entry) {
    qint64 freed = 0;
    for (const auto& file : entry.files) {
        const auto path = place_in(store, file);
        for (const auto& name : {path, part_of(path)}) {
            std::error_code failed;
            const auto size = std::filesystem::file_size(name, failed);
            if (failed) continue;  // not there
            if (!std::filesystem::remove(name, failed) && failed) {
                return Error{ErrorCode::no_disk,
                             sentence("modelstore", "%1 cannot be removed: %2").with(shown(name), failed.message())};
            }
            freed += static_cast<qint64>(size);
        }
    }
    return freed;
}

bool licence_accepted(const std::filesystem::path& store, const Licence& licence) {
    return !licence.ask || read_accepted(store).contains(licence.id);
}

Result<void> accept_licence(const std::filesystem::path& store, const Licence& licence) {
    std::error_code failed;
    std::filesystem::create_directories(store, failed);
    if (failed) {
        return Error{ErrorCode::no_disk,
                     sentence("modelstore", "the folder %1 cannot be made: %2").with(shown(store), failed.message())};
    }
    QJsonObject accepted = read_accepted(store);
    accepted.insert(licence.id,
                    QJsonObject{{QStringLiteral("name"), licence.name},
                                {QStringLiteral("address"), licence.address.toString()},
                                {QStringLiteral("accepted"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    const QByteArray text = QJsonDocument(accepted).toJson();
    PHOTOFLUX_TRY(auto file, weights::AtomicFile::create(accepted_in(store)));
    PHOTOFLUX_CHECK(file.write(text.constData(), static_cast<std::size_t>(text.size())));
    return file.commit();
}

}  // namespace photoflux::modelstore
