#pragma once

#include "editing/colour_transfer.h"
#include "editing/recipe.h"

#include <QRect>
#include <QSize>
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

namespace photoflux::editing {

/// Everything that looks at one pixel alone, in one pass, from linear light (with the light around it, light_map.h) to
/// encoded red, green and blue 0 … 1. In this order:
///  1. colours of another photo (colour_transfer.h);
///  2. white balance and exposure, one matrix: Bradford's adaptation from D65 to the white of temperature and tint,
///  times
///     2^exposure. Temperature shifts the reciprocal colour temperature by 100 mired per unit along the daylight locus
///     (CIE 15, 3.1), tint by 0.02 across it in CIE 1960 u, v. White keeps its luminance;
///  3. highlights and shadows: a gain in stops by the light around the pixel, L (0 = white): 2·shadows·(1 − S(−5, −1.5,
///  L))
///     + 1.5·highlights·S(−2.5, 0, L), S being the smooth step; the vignette: vignette·2·S(0.3, 1.1, distance from the
///     middle in half diagonals) stops;
///  4. saturation and vibrance: the distance to luminance Y (Rec. 709), in linear light, times
///     (1 + saturation)·(1 + vibrance·(1 − (max − min)/max)); saturation above 0 counts double;
///  5. encoded by sRGB's function, then one table: whites and blacks move the ends ((x + 0.1·blacks) / (1 − 0.15·whites
///  +
///     0.1·blacks)), brightness is a power 2^−brightness, contrast the curve tanh(k(2x − 1))/tanh(k) with k =
///     2·contrast (negative: its inverse), then the curve of all channels and that of each.
class Tone {
public:
    Tone(const Recipe& recipe, const ColourTransfer& own);

    /// One row: `count` pixels of four floats become three each. `y`, `x`: of the first, in a result of size `whole`.
    void row(const float* from, float* to, int count, int x, int y, QSize whole) const;

private:
    struct Part;
    void balance(Part& part) const;
    void relight(Part& part, int x, int y, QSize whole) const;
    void saturate(Part& part) const;
    void make_light_table(const Recipe& recipe);
    void make_curve_tables(const Recipe& recipe);

    std::optional<ColourMove> move_;
    cv::Matx33f balance_;
    bool balances_ = false, lights_ = false, saturates_ = false, vignettes_ = false;
    float saturation_ = 1, vibrance_ = 0, exposure_ = 0;
    std::vector<float> light_gain_;     // by the light around, in stops
    std::vector<float> vignette_gain_;  // by the squared distance from the middle
    std::vector<float> curve_[3];       // by the square root of linear light
};

/// The matrix of step 2 without exposure.
cv::Matx33d white_balance(double temperature, double tint);

}  // namespace photoflux::editing
