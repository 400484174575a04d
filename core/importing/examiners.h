#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "imaging/decoder.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace photoflux::importing {

/// Looks at a photo and its sidecar (empty: none), as imaging::Decoder::examine. One thread at a time.
using Examine = std::function<Result<imaging::Examined>(
    const std::filesystem::path& photo, const std::filesystem::path& sidecar, const CancelToken& cancel)>;

/// `count` that work side by side, each with a decoder of its own; they make the thumbnails that the library keeps.
/// `program`: photoflux-decoder. Errors: those of Decoder::create.
Result<std::vector<Examine>> examiners(const std::filesystem::path& program, int count);
/// One for each core.
int usual_examiners();

}  // namespace photoflux::importing
