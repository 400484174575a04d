#pragma once

#include <QImage>
#include <cstdint>
#include <vector>

namespace photoflux::dataset {

/// What a photo looks like, in little: enough to find copies and to tell how varied a set is.
struct Look {
    std::uint64_t hash = 0;           ///< signs of the 64 lowest cosine coefficients in grey: copies differ in few bits
    std::vector<std::uint8_t> small;  ///< kSmallSide × kSmallSide RGB
    std::vector<float> features;      ///< colours, directions of edges and their places, light; of length 1
};
inline constexpr int kSmallSide = 48;

/// `photo` upright and in sRGB. Any thread.
Look look_at(const QImage& photo);

/// How far the best part of one photo is the other, 0 … 1, where either may be cut at its edges, resized, compressed
/// anew or a little brighter: the correlation of their colours. Photos whose hashes are far apart are 0 at once.
double sameness(const Look& one, const Look& other);

/// How unlike two photos are as pictures to learn from: 0 the same … 2.
double unlikeness(const Look& one, const Look& other);

}  // namespace photoflux::dataset
