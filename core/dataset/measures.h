#pragma once

#include <QImage>
#include <QRectF>
#include <array>
#include <optional>
#include <vector>

namespace photoflux::dataset {

/// What a photo's pixels say, at about the size that it is trained at.
struct Measures {
    /// 0 sharp … 1 blurred, of its sharpest parts (or of its faces), so that a soft background counts for nothing.
    /// Nothing where no part has detail. After Crété-Roffet et al., "The blur effect" (2007): how much of the
    /// differences between neighbours a further blur takes away, which does not depend on how many edges there are.
    /// Strong grain hides blur.
    std::optional<double> blur;
    double black_share = 0, white_share = 0;  ///< of pixels at the end of the scale in all three channels
    /// Of the pixels that are not pure white, the pale ones with a channel at its end whose surroundings vary: colours
    /// that too much light has cut off, unlike the even or vivid ones of a drawing. Black and white photos have none.
    double cut_off_share = 0;
    /// Brightness, 0 … 255, under which a quarter, the half and three quarters of the other pixels lie.
    double quarter = 0, middle = 0, three_quarters = 0;
    double colourfulness = 0;                              ///< mean distance of the channels, 0 grey … 255
    std::optional<std::array<int, 3>> plain_background{};  ///< RGB of a border that is the same all around
};

/// `photo` upright and in sRGB, `resolution` the side of the square that it is trained at, `faces` in shares of its
/// width and height. Any thread.
Measures measure(const QImage& photo, int resolution, const std::vector<QRectF>& faces);

/// Where a photo draws the eye, summed over columns and rows, evenly spaced: what crops are placed by. After Hou and
/// Zhang, "Saliency detection: a spectral residual approach" (2007).
struct Attention {
    std::vector<float> across, down;
};
Attention attention_of(const QImage& photo);

}  // namespace photoflux::dataset
