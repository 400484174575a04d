#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>

namespace photoflux::faces {

/// One of the files that the recogniser needs. Both are in the public domain (CC0), by Davis King.
struct ModelFile {
    const char* name;
    std::uint64_t bytes;
    const char* sha256;
};
inline constexpr std::array<ModelFile, 2> kModelFiles = {
    {{"dlib_face_recognition_resnet_model_v1.dat", 22'466'066,
      "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30"},
     {"shape_predictor_5_face_landmarks.dat", 9'150'489,
      "c4b1e9804792707d3a405c2c16a80a20269e6675021f64a41d30fffafbc41888"}}};

/// What the catalogue says a photo was looked through with. Another one looks again.
inline constexpr const char* kModel = "dlib-hog-resnet-1";

/// Whether the files are there, of their sizes.
bool has_models(const std::filesystem::path& folder);

/// Reads them whole: only these very bytes are given to the recogniser. Errors: not_found, corrupt.
Result<void> check_models(const std::filesystem::path& folder);

}  // namespace photoflux::faces
