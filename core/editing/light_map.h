#pragma once

#include <QRect>
#include <QSize>
#include <opencv2/core.hpp>

namespace photoflux::editing {

/// log2 of the luminance of linear light; white is 0.
float stops_of(float red, float green, float blue);

/// How light the surroundings of each pixel are, in stops, without blurring edges: the guided filter (He, Sun, Tang
/// 2013) of the logarithm of luminance, computed on a small picture and applied to the large one by its coefficients
/// (He, Sun 2015). So a picture and its preview have the same map. Highlights and shadows go by it.
class LightMap {
public:
    LightMap() = default;  ///< empty
    bool empty() const { return coefficients_.empty(); }
    /// `small`: the whole picture, CV_32FC4 linear, a few hundred pixels a side.
    LightMap(const cv::Mat& small, QSize picture);

    /// Fills the fourth values of pixels, where each is `step` pixels of the picture and the first begins at `origin`.
    void apply(cv::Mat& pixels, cv::Point2d origin, cv::Point2d step) const;

private:
    cv::Mat coefficients_;  // CV_32FC2
    QSize picture_;
};

inline constexpr int kLightMapSide = 480;

}  // namespace photoflux::editing
