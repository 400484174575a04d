#include "imaging/unfinished_file.h"

#include <random>
#include <string>

namespace photoflux::imaging {

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

UnfinishedFile::UnfinishedFile(const std::filesystem::path& path, Readers readers, std::error_code& error)
    : readers_(readers) {
    constexpr int kAttempts = 100;
    std::random_device chance;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const auto temporary = folder_of(path) / (".photoflux-" + std::to_string(chance()) + ".part");
        error = create(temporary);
        if (!error) temporary_ = temporary;
        if (error != std::errc::file_exists) return;
    }
}

std::error_code UnfinishedFile::write(const QByteArray& bytes) {
    if (const auto error = append(bytes.constData(), static_cast<std::size_t>(bytes.size()))) return error;
    return sync();
}

}  // namespace photoflux::imaging
