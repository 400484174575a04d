#pragma once

#include <QImage>
#include <array>
#include <cstdint>

namespace photoflux::imaging {

inline constexpr int kHashFrom = 32;  ///< side of the grey picture that is hashed
using HashedGrey = std::array<float, std::size_t{kHashFrom} * kHashFrom>;

/// Which of the 64 lowest cosine coefficients are above their median: copies of a picture, resized, compressed anew or
/// cut a little, differ in few bits, pictures that have nothing to do with each other in about 32.
std::uint64_t perceptual_hash(const HashedGrey& grey);

/// The same of a picture, upright and in sRGB; transparency counts as black.
std::uint64_t perceptual_hash(const QImage& picture);

}  // namespace photoflux::imaging
