#pragma once

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace photoflux::editing {

/// Which way things run in a picture: the direction along edges, from the smoothed structure tensor (Di Zenzo 1986).
struct Flow {
    cv::Mat along;     ///< CV_32FC2, unit vectors
    cv::Mat straight;  ///< CV_32F: 0 no direction, 1 an edge
};
/// `sigma` times `unit` pixels are looked over.
Flow flow_of(const cv::Mat& pixels, double sigma, double unit);

/// Flat areas with sharp edges, along the flow: each pixel becomes the mean of eight neighbourhoods around it, weighted
/// by how plain they are (Papari et al. 2007, Kyprianidis et al. 2009, with Gaussian neighbourhoods off the middle).
cv::Mat flattened(const cv::Mat& pixels, const Flow& flow, double radius);

/// Values (CV_32F) smeared along the flow, `length` pixels to each side (line integral convolution, Cabral and Leedom).
cv::Mat smeared(const cv::Mat& values, const Flow& flow, int length);
/// The same in a quarter of the time, for what has no detail below two pixels.
cv::Mat smeared_coarsely(const cv::Mat& values, const Flow& flow, int length);

/// Where lines are drawn, 0 … 1 (1: a line): the difference of two Gaussians, smoothed along the flow, with a soft
/// threshold (Kang et al. 2007, Winnemöller 2012).
cv::Mat lines_of(const cv::Mat& luma, const Flow& flow, double sigma, int length, float threshold, float hardness);

/// Grain (noise_field.h) of lumps this many pixels large, CV_32F. `turn`: its direction, `stretch`: how many times
/// longer than wide its lumps are.
cv::Mat noise(cv::Size size, double lump, int seed, double turn = 0, double stretch = 1);

cv::Mat luma_of(const cv::Mat& pixels);
inline int pixels_of(double length) { return std::max(1, static_cast<int>(std::lround(length))); }
float smooth_step(float from, float to, float value);

/// Calls each(y) for all rows, on all cores.
template <class Each>
void each_row(int rows, const Each& each) {
    cv::parallel_for_(cv::Range(0, rows), [&](const cv::Range& range) {
        for (int y = range.start; y < range.end; ++y) each(y);
    });
}

}  // namespace photoflux::editing
