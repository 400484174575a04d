#pragma once

#include "faces/wire.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace photoflux::recogniser {

/// Finds the faces of a picture that look at the camera, and tells them by 128 numbers each: dlib's detector by
/// gradients, its five landmarks, and its residual network. Numbers of one person are mostly less than 0.6 apart.
class Networks {
public:
    /// `models`: a folder with dlib_face_recognition_resnet_model_v1.dat and shape_predictor_5_face_landmarks.dat.
    /// Null: they cannot be read.
    static std::unique_ptr<Networks> load(const std::filesystem::path& models);
    ~Networks();

    /// RGB, line by line without gaps.
    std::vector<faces::wire::Face> find(std::span<const std::uint8_t> pixels, std::uint32_t width,
                                        std::uint32_t height);

private:
    class Private;
    explicit Networks(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace photoflux::recogniser
