#pragma once

#include <opencv2/core.hpp>

namespace photoflux::editing {

/// The longest side of the canvas on which pictures are painted, in pixels; lengths below are of it.
inline constexpr int kCanvasSide = 2000;

/// Each makes a canvas of the encoded picture (CV_32FC3), of its size. `unit`: how many of its pixels one of a canvas
/// of kCanvasSide is.
cv::Mat watercolour(const cv::Mat& picture, double unit);
cv::Mat oil(const cv::Mat& picture, double unit);
cv::Mat pencil(const cv::Mat& picture, double unit);
cv::Mat ink(const cv::Mat& picture, double unit);
cv::Mat poster(const cv::Mat& picture, double unit);
cv::Mat mosaic(const cv::Mat& picture, double unit);
/// One pixel a square: 128 on the longest side.
cv::Mat pixels(const cv::Mat& picture, double unit);

/// The colours of a picture that stand for all: k-means in OKLab from fixed beginnings. CV_32FC3, one row, OKLab.
cv::Mat palette_of(const cv::Mat& picture, int colours);
int nearest_colour(const cv::Mat& palette, const float* lab);

}  // namespace photoflux::editing
