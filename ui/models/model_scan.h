#pragma once

#include "modelstore/catalogue.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace photoflux::modelscreen {

/// A model on this machine.
struct InstalledModel {
    QString path;
    QString name;
    bool bundled = false;
    QString licence;  ///< of one that was fetched; empty where it is not known
    QString entry;    ///< of the catalogue, for one that was fetched; else empty
};

/// Something that can be fetched.
struct Offer {
    const modelstore::CatalogueEntry* entry = nullptr;
    bool installed = false;
    qint64 bytesToFetch = 0;  ///< what it needs included
    /// Of what is to be fetched, licences that ask and were not accepted.
    std::vector<modelstore::Licence> licences;
};

/// What lies where, read from disk.
struct ModelScan {
    std::vector<InstalledModel> installed;
    std::vector<Offer> offers;
    QStringList folders;  ///< of other programs
};

/// Reads folders and heads of files; any thread. `catalogue` must outlive the scan.
ModelScan scanModels(const modelstore::Catalogue& catalogue, const std::filesystem::path& store);

}  // namespace photoflux::modelscreen
