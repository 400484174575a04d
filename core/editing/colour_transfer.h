#pragma once

#include "editing/recipe.h"

#include <opencv2/core.hpp>

namespace photoflux::editing {

/// OKLab (Ottosson 2020) of linear light with sRGB's primaries, and back.
void to_oklab(const float* rgb, float* lab);
void from_oklab(const float* lab, float* rgb);

/// Mean and spread of a picture's colours. CV_32FC4, linear.
ColourTransfer colours_of(const cv::Mat& pixels);

/// Gives colours the mean and spread of others, as Reinhard et al. (2001) do, in OKLab: spreads are changed by at most
/// 3 times, so that flat pictures do not burst.
class ColourMove {
public:
    ColourMove(const ColourTransfer& own, const ColourTransfer& wanted);
    void apply(float* rgb) const;

private:
    std::array<float, 3> gain_{}, offset_{};
};

}  // namespace photoflux::editing
