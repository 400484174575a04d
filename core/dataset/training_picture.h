#pragma once

#include "base/result.h"
#include "dataset/crops.h"
#include "engine/request.h"
#include "imaging/decoders.h"

#include <filesystem>

namespace photoflux::dataset {

/// The crop of a photo in its bucket's size: upright, sRGB, interleaved 8-bit RGB, what is transparent on white. Scaled
/// down by averaging what falls together (no aliasing), up by Lanczos. Any thread; takes as much memory as the photo
/// at twice the bucket's size. Errors: those of imaging::Decoders; bad_input for a crop that leaves the photo.
Result<engine::Pixels> training_picture(const std::filesystem::path& photo, const Crop& crop,
                                        imaging::Decoders& decoders, const CancelToken& cancel = {});

}  // namespace photoflux::dataset
