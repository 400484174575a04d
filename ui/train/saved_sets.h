#pragma once

#include "dataset/data_set.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <vector>

namespace photoflux::train {

/// A data set on disk, as the list shows it.
struct SavedSet {
    QString name, className, trigger;
    int chosen = 0;
    qint64 madeAt = 0;   ///< milliseconds since 1970, UTC
    QString firstPhoto;  ///< path of one that is trained on; empty: none
    QStringList models;  ///< names of the personal models that were trained on it and are there still, each once
    QString problem;     ///< why it cannot be opened; empty: it can
};

/// Reads the data sets under `root`; any thread.
std::vector<SavedSet> savedSets(const std::filesystem::path& root);

}  // namespace photoflux::train
