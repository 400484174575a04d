#pragma once

#include "base/result.h"
#include "modelstore/hub.h"
#include "weights/footprint.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace photoflux::modelstore {

struct Licence {
    QString id;
    QString name;
    QUrl address;      ///< its text
    bool ask = false;  ///< to be accepted by the user before a download
    QString summary;   ///< one sentence in the user's language: what it forbids; only where `ask`
};

/// One file of an entry and its place in a store: FOLDER/NAME, folders named as in ComfyUI.
struct CatalogueFile {
    QString folder, name;
    RemoteFile remote;
};

enum class EntryKind { model, autoencoder, clip, t5, adapter, image_encoder, faces };

/// Something that can be fetched.
struct CatalogueEntry {
    QString id;    ///< what the command line calls it
    QString name;  ///< for people; the model's own name, not translated
    EntryKind kind = EntryKind::model;
    QString precision;  ///< "bf16", "fp8", "Q4_K_S", …
    QString licence;    ///< a Licence's id
    std::vector<CatalogueFile> files;
    QStringList needs;      ///< ids of other entries, without which it cannot work; any of the same kind will do
    int steps = 0;          ///< usual for a model; 0 for others
    bool guidance = false;  ///< steers a model

    qint64 bytes() const;
};

/// What PhotoFlux knows to fetch: `resources/models/catalogue.json`, where the fields are described.
class Catalogue {
public:
    /// The file that PHOTOFLUX_CATALOGUE names, else the one that came with the program: nothing that lies in a folder
    /// of models can say what is to be trusted. Needs a QCoreApplication.
    static Result<Catalogue> load();
    /// Errors: not_found, corrupt (with the place in the file).
    static Result<Catalogue> read(const std::filesystem::path& file);

    const std::vector<CatalogueEntry>& entries() const { return entries_; }
    const CatalogueEntry* find(const QString& id) const;
    /// The one with this file, told by size and name; nullptr: none.
    const CatalogueEntry* owner_of(const QString& file_name, qint64 size) const;
    const Licence& licence_of(const CatalogueEntry& entry) const;

private:
    std::vector<Licence> licences_;
    std::vector<CatalogueEntry> entries_;
};

/// What an entry of kind model takes in memory, with the encoders that it names: FLUX.1's sizes, and what its files
/// hold quantised.
weights::ModelSize size_of_model(const Catalogue& catalogue, const CatalogueEntry& entry);

}  // namespace photoflux::modelstore
