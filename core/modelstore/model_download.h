#pragma once

#include "modelstore/file_download.h"
#include "modelstore/model_store.h"

#include <QString>
#include <functional>
#include <vector>

namespace photoflux::modelstore {

struct ModelProgress {
    int file = 0, files = 0;             ///< counted from 1
    QString name;                        ///< of the file
    DownloadProgress now;                ///< of the file
    qint64 done = 0, total = 0;          ///< bytes of all files
    std::optional<double> seconds_left;  ///< for all files
};

/// Errors: usage (a file's licence asks to be accepted, and has not been; it says which and where to read it).
Result<void> check_licences(const Catalogue& catalogue, const std::vector<WantedFile>& files,
                            const std::filesystem::path& store);

/// Fetches what `missing_files` found into a store, one file after the other. What is done stays done: called again, it
/// goes on. Room for everything is looked for first. Blocks as `download_file` does. Errors: those of `download_file`;
/// usage (a licence that asks to be accepted has not been: nothing is fetched).
Result<void> download_files(QNetworkAccessManager& network, const Hub& hub, const Catalogue& catalogue,
                            const std::vector<WantedFile>& files, const std::filesystem::path& store,
                            const DownloadPatience& patience, const std::function<void(const ModelProgress&)>& observer,
                            const CancelToken& cancel);

}  // namespace photoflux::modelstore
