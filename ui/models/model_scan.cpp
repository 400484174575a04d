#include "ui/models/model_scan.h"

#include "modelstore/added_folders.h"
#include "modelstore/model_folders.h"
#include "modelstore/model_store.h"

#include <QFileInfo>
#include <algorithm>

namespace photoflux::modelscreen {

namespace {

using modelstore::Catalogue;
using modelstore::CatalogueEntry;
using modelstore::EntryKind;

QString toQString(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

InstalledModel described(const modelstore::ModelFolder& model, const Catalogue& catalogue,
                         const std::filesystem::path& store) {
    InstalledModel found;
    found.path = toQString(model.path);
    found.bundled = model.bundled;
    found.name = QString::fromStdString(modelstore::title_of(model.path));
    const QFileInfo file(found.path);
    const auto* entry = file.isFile() ? catalogue.owner_of(file.fileName(), file.size()) : nullptr;
    if (!entry) return found;
    found.name = entry->name;
    found.licence = catalogue.licence_of(*entry).name;
    // One that lies in another program's folder is not ours to remove.
    if (modelstore::is_installed(store, *entry) && modelstore::place_in(store, entry->files.front()) == model.path)
        found.entry = entry->id;
    return found;
}

Offer offered(const CatalogueEntry& entry, const Catalogue& catalogue, const std::filesystem::path& store,
              const std::vector<std::filesystem::path>& elsewhere) {
    Offer offer{.entry = &entry};
    const auto missing = modelstore::missing_files(store, elsewhere, catalogue, entry);
    offer.installed = missing.empty();
    for (const auto& [owner, file] : missing) {
        offer.bytesToFetch += file->remote.size;
        const auto& licence = catalogue.licence_of(*owner);
        const bool named = std::any_of(offer.licences.begin(), offer.licences.end(),
                                       [&](const auto& one) { return one.id == licence.id; });
        if (!named && !modelstore::licence_accepted(store, licence)) offer.licences.push_back(licence);
    }
    return offer;
}

}  // namespace

ModelScan scanModels(const Catalogue& catalogue, const std::filesystem::path& store) {
    ModelScan scan;
    for (const auto& model : modelstore::installed_models())
        scan.installed.push_back(described(model, catalogue, store));
    const auto elsewhere = modelstore::folders_of_others();
    // Text encoders and the autoencoder come along with the models that need them.
    for (const auto& entry : catalogue.entries())
        if (entry.kind == EntryKind::model || entry.kind == EntryKind::adapter ||
            entry.kind == EntryKind::image_encoder)
            scan.offers.push_back(offered(entry, catalogue, store, elsewhere));
    for (const auto& folder : modelstore::added_folders()) scan.folders << toQString(folder);
    return scan;
}

}  // namespace photoflux::modelscreen
