#include "dataset/photo_file.h"

#include "imaging/jpeg_segments.h"
#include "imaging/whole_file.h"

#include <QCryptographicHash>
#include <algorithm>

namespace photoflux::dataset {
namespace {

/// Beyond these, the shorter side of a photo has its resolution, or the photo is very long and thin.
constexpr int kWidest = 3, kFewest = 640;

std::string hash_of(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

}  // namespace

Result<std::string> hash_of_file(const std::filesystem::path& path) {
    PHOTOFLUX_TRY(const QByteArray bytes, imaging::read_whole_file(path));
    return hash_of(bytes);
}

Result<Photo> read_photo(const std::filesystem::path& path, int resolution, imaging::Decoders& decoders) {
    PHOTOFLUX_TRY(const QByteArray bytes, imaging::read_whole_file(path));
    const std::string_view file(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (imaging::is_jpeg(file) && !imaging::read_jpeg_segments(file).ok()) {
        return Error{ErrorCode::corrupt,
                     sentence("dataset", "%1 ends before its picture does; it is damaged or was cut off")
                         .with(imaging::name_for_people(path))};
    }
    Photo photo;
    photo.sha256 = hash_of(bytes);
    photo.bytes = bytes.size();
    PHOTOFLUX_TRY(photo.size, decoders.size_of(path));
    const double longer = std::max(photo.size.width(), photo.size.height());
    const double shape = longer / std::min(photo.size.width(), photo.size.height());
    const int side = std::max(kFewest, static_cast<int>(resolution * std::min<double>(kWidest, shape)));
    PHOTOFLUX_TRY(photo.image, decoders.decode(path, side));
    return photo;
}

}  // namespace photoflux::dataset
