#include "imaging/decoding/stored_picture.h"

namespace photoflux::imaging {

Result<StoredPicture> read_heif(const QByteArray&, const ReadOrder& order) {
    return Error{
        ErrorCode::bad_input,
        sentence("imaging", "%1 is HEIC or AVIF, which this build of the program does not read").with(order.name)};
}

void prepare_heif() {}

}  // namespace photoflux::imaging
