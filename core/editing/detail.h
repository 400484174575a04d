#pragma once

#include "editing/recipe.h"

#include <opencv2/core.hpp>

namespace photoflux::editing {

/// How many pixels around a region its results depend on. `side`: the longest side of the whole source at the scale of
/// the pixels, to which all radii are relative.
int noise_reach(const Recipe& recipe, double side);
int sharpen_reach(const Recipe& recipe, double side);

/// The first pixel of what `reduce_noise` gets must be a multiple of this in its whole.
inline constexpr int kAligned = 4;
/// Less noise in linear CV_32FC4, by guided filters (He, Sun, Tang 2013) with Gaussian windows, in square roots, where
/// noise of light is alike everywhere: luminance by itself (σ = 0.0009 of the side, edges from 0.15·strength), colour
/// differences guided by luminance (σ = 0.002, edges from 0.2·strength).
void reduce_noise(cv::Mat& pixels, const Recipe& recipe, double side);

/// Unsharp mask of encoded CV_32FC3: luma (Rec. 709) minus its Gaussian of σ = radius/1000 of the side, times
/// `sharpen`, is added to each channel. `to` becomes a picture of its own, or is `pixels` where nothing is sharpened.
void sharpen(const cv::Mat& pixels, cv::Mat& to, const Recipe& recipe, double side);

/// Gaussian blur that reaches 4 σ at most; unchanged below 0.2 pixels.
cv::Mat blurred(const cv::Mat& pixels, double sigma);
int reach_of(double sigma);

}  // namespace photoflux::editing
