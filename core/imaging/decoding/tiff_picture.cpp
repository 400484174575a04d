#include "imaging/decoding/stored_picture.h"

namespace photoflux::imaging {

Result<StoredPicture> read_tiff(const QByteArray& bytes, const ReadOrder& order) {
    return read_with_qt(bytes, "tiff", order);
}

void prepare_tiff() {}

}  // namespace photoflux::imaging
