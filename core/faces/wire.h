#pragma once

#include <array>
#include <cstdint>

namespace photoflux::faces::wire {

// The recogniser says Ready once. Then, for each picture: Question and its pixels, RGB, 8 bits, line by line without
// gaps; Answer and its faces. Numbers as the machine has them: both ends are on the same one.

inline constexpr std::uint32_t kReady = 0x31524650, kQuestion = 0x31514650, kAnswer = 0x31414650;
inline constexpr std::uint32_t kMostPixels = 4096;  ///< of a side
inline constexpr std::uint32_t kMostFaces = 500;    ///< of a picture
inline constexpr int kNumbers = 128;                ///< that tell a face
/// Exit code of a recogniser that cannot read its models.
inline constexpr int kNoModels = 3;

struct Question {
    std::uint32_t sign = kQuestion, width = 0, height = 0, reserved = 0;
};

struct Answer {
    std::uint32_t sign = kAnswer, faces = 0;
};

struct Face {
    float x = 0, y = 0, width = 0, height = 0;  ///< pixels
    float sure = 0;                             ///< what the detector says: above 0, mostly below 3
    std::array<float, kNumbers> numbers{};
};

static_assert(sizeof(Question) == 16 && sizeof(Answer) == 8 && sizeof(Face) == 4 * (5 + kNumbers));

}  // namespace photoflux::faces::wire
