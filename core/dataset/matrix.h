#pragma once

#include <QImage>
#include <opencv2/core.hpp>

namespace photoflux::dataset {

/// RGB, 8 bits; what is transparent lies on white, as in the programs that train. Shares nothing with `image`.
cv::Mat rgb_matrix(const QImage& image);
/// The same in grey (ITU-R BT.601).
cv::Mat grey_matrix(const cv::Mat& rgb);

/// Scaled down so that the shorter side has `side` pixels at most; never up. Averages what falls together.
cv::Mat shrunk_to_short_side(const cv::Mat& picture, int side);

}  // namespace photoflux::dataset
