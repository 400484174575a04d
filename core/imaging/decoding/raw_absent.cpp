#include "imaging/decoding/stored_picture.h"

namespace photoflux::imaging {

Result<StoredPicture> read_raw(const QByteArray&, const ReadOrder& order) {
    return Error{ErrorCode::bad_input,
                 sentence("imaging", "%1 is a camera's raw file, which this build of the program does not read")
                     .with(order.name)};
}

void prepare_raw() {}

}  // namespace photoflux::imaging
