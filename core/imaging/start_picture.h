#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "imaging/decoders.h"

#include <QSize>
#include <filesystem>

namespace photoflux::imaging {

/// What a photo is made anew in when nobody names a size: its own shape with about native² pixels, in multiples of 16.
QSize restyled_size(QSize photo, int native);

/// How the pixels of a picture to start from are prepared.
struct StartOptions {
    QSize size;         ///< of the result; empty: `restyled_size` of the photo
    int native = 1024;  ///< of the model
    int soft_edge = 0;  ///< pixels over which the edge of a mask fades, in the result
};

/// Reads photo and mask (may be empty; white, or opaque where it has transparency alone, is made anew) and scales both
/// to cover the result, cut at the edges that are too much. Any thread. Errors: those of Decoders::decode; bad_input
/// for a mask of another shape than the photo's, or one that is black all over.
Result<engine::StartPicture> read_start_picture(const std::filesystem::path& photo, const std::filesystem::path& mask,
                                                const StartOptions& options, Decoders& decoders);

}  // namespace photoflux::imaging
