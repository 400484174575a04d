#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace photoflux::modelstore {

/// What compares pictures while a personal model is trained, in place of the encoder that is built in: the DINOv2 that
/// was fetched into the user's folder of models. Empty: none was.
std::filesystem::path installed_image_encoder();

/// A folder of DINOv2 or CLIP as `transformers` lays them out: at this path, of this name in the user's folder of
/// models, or ORGANISATION/REPOSITORY in the hub's cache. Errors: not_found.
Result<std::filesystem::path> find_image_encoder(const std::string& name_or_path);

}  // namespace photoflux::modelstore
