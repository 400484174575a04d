#pragma once

#include "base/result.h"
#include "options.h"

/// Features of pictures as personal training compares them: `--pictures FILE` (safetensors with `picture_NAME`, uint8
/// [H, W, 3]) becomes `--out FILE` (fp32 rows `picture_NAME`, of length 1), by the encoder in `--encoder FOLDER` or by
/// the one made of `--bundled FOLDER`. Errors: those of open_image_encoder and TensorSet::open; no_disk.
photoflux::Result<void> run_embed(Options& options);
