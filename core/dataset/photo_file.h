#pragma once

#include "base/result.h"
#include "imaging/decoders.h"

#include <QImage>
#include <QSize>
#include <filesystem>
#include <string>

namespace photoflux::dataset {

/// A photo as the checks see it.
struct Photo {
    std::string sha256;  ///< of the file
    qint64 bytes = 0;    ///< of the file
    QSize size;          ///< of the whole picture, upright
    QImage image;        ///< upright, sRGB, scaled down to what the checks need
};

/// Errors: those of imaging::Decoders; corrupt, too, for a JPEG that ends early, which decoders fill up with grey.
Result<Photo> read_photo(const std::filesystem::path& path, int resolution, imaging::Decoders& decoders);

/// SHA-256 of a file, as 64 lower-case hexadecimal digits. Errors: those of imaging::read_whole_file.
Result<std::string> hash_of_file(const std::filesystem::path& path);

}  // namespace photoflux::dataset
