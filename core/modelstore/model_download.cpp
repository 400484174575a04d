#include "modelstore/model_download.h"

#include "modelstore/part_file.h"

#include <algorithm>

namespace photoflux::modelstore {
namespace {

qint64 arrived(const std::filesystem::path& store, const CatalogueFile& file) {
    std::error_code none;
    const auto size = std::filesystem::file_size(part_of(place_in(store, file)), none);
    return none ? 0 : std::min(static_cast<qint64>(size), file.remote.size);
}

qint64 bytes_missing(const std::vector<WantedFile>& files, const std::filesystem::path& store) {
    qint64 bytes = 0;
    for (const auto& [entry, file] : files) bytes += file->remote.size - arrived(store, *file);
    return bytes;
}

}  // namespace

Result<void> check_licences(const Catalogue& catalogue, const std::vector<WantedFile>& files,
                            const std::filesystem::path& store) {
    for (const auto& [entry, file] : files) {
        const Licence& licence = catalogue.licence_of(*entry);
        if (licence_accepted(store, licence)) continue;
        return Error{ErrorCode::usage, sentence("modelstore", "%1 is under the %2 (%3), which is to be accepted first")
                                           .with(entry->name.toStdString(), licence.name.toStdString(),
                                                 licence.address.toString().toStdString())};
    }
    return Done{};
}

Result<void> download_files(QNetworkAccessManager& network, const Hub& hub, const Catalogue& catalogue,
                            const std::vector<WantedFile>& files, const std::filesystem::path& store,
                            const DownloadPatience& patience, const std::function<void(const ModelProgress&)>& observer,
                            const CancelToken& cancel) {
    PHOTOFLUX_CHECK(check_licences(catalogue, files, store));
    PHOTOFLUX_CHECK(check_room(store, bytes_missing(files, store)));
    ModelProgress progress;
    progress.files = static_cast<int>(files.size());
    for (const auto& [entry, file] : files) progress.total += file->remote.size;
    qint64 before = 0;
    for (const auto& [entry, file] : files) {
        ++progress.file;
        progress.name = file->name;
        const auto note = [&](const DownloadProgress& now) {
            progress.now = now;
            progress.done = before + now.done;
            progress.seconds_left.reset();
            if (now.phase == DownloadProgress::Phase::receiving && now.bytes_per_second > 0)
                progress.seconds_left = double(progress.total - progress.done) / now.bytes_per_second;
            observer(progress);
        };
        PHOTOFLUX_CHECK(download_file(network, hub, file->remote, place_in(store, *file), patience, note, cancel));
        before += file->remote.size;
    }
    return Done{};
}

}  // namespace photoflux::modelstore
