#pragma once

#include <filesystem>

namespace photoflux::modelstore {

/// The entry of the catalogue with the networks that find faces.
inline constexpr const char* kFaceModels = "faces";

/// Where they lie once fetched: the folder that PHOTOFLUX_FACE_MODELS names, else `faces` in the user's folder of
/// models. It may be missing.
std::filesystem::path face_models();

}  // namespace photoflux::modelstore
