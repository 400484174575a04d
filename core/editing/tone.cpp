#include "editing/tone.h"

#include "editing/curve.h"
#include "editing/source_picture.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/hal/hal.hpp>
#include <opencv2/core/matx.hpp>

namespace photoflux::editing {
namespace {

constexpr int kCurveSteps = 8192, kLightSteps = 1024, kVignetteSteps = 1024;
constexpr float kBrightest = 16;  // linear; what is lighter is clipped; white has a cell of its own
constexpr float kLowestLight = -14, kHighestLight = 10;  // stops

double smooth_step(double from, double to, double x) {
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

cv::Vec3d xyz_of(double x, double y) { return {x / y, 1, (1 - x - y) / y}; }

/// The white of a shift along and across the daylight locus, in XYZ with Y = 1.
cv::Vec3d white_of(double temperature, double tint) {
    constexpr double kD65 = 1e6 / 6504;
    const auto daylight = [](double mired) {
        const double t = 1e6 / mired, x = t <= 7000
                                              ? -4.6070e9 / (t * t * t) + 2.9678e6 / (t * t) + 99.11 / t + 0.244063
                                              : -2.0064e9 / (t * t * t) + 1.9018e6 / (t * t) + 247.48 / t + 0.237040;
        const double y = -3 * x * x + 2.87 * x - 0.275, below = -2 * x + 12 * y + 3;
        return cv::Vec2d(4 * x / below, 6 * y / below);  // CIE 1960 u, v
    };
    const double mired = kD65 + 100 * temperature;
    const cv::Vec2d along = daylight(mired + 0.5) - daylight(mired - 0.5), d65 = daylight(kD65);
    const cv::Vec2d across = cv::Vec2d(-along[1], along[0]) / cv::norm(along);
    // u, v of sRGB's white, moved by as much as the locus moves; across points to magenta.
    const double below = -2 * 0.3127 + 12 * 0.3290 + 3;
    const double sign = across[1] < 0 ? 1 : -1;
    const cv::Vec2d uv =
        cv::Vec2d(4 * 0.3127 / below, 6 * 0.3290 / below) + (daylight(mired) - d65) + sign * 0.02 * tint * across;
    const double denominator = 2 * uv[0] - 8 * uv[1] + 4;
    return xyz_of(3 * uv[0] / denominator, 2 * uv[1] / denominator);
}

/// What one channel's encoded value becomes by the sliders that are curves.
double sliders(const Recipe& recipe, double x) {
    const double black = 0.1 * recipe.blacks;
    x = (x + black) / (1 - 0.15 * recipe.whites + black);
    x = std::clamp(x, 0.0, 1.0);
    if (recipe.brightness != 0) x = std::pow(x, std::exp2(-recipe.brightness));
    const double k = 2 * std::abs(recipe.contrast);
    if (k < 1e-6) return x;
    if (recipe.contrast > 0) return 0.5 + 0.5 * std::tanh(k * (2 * x - 1)) / std::tanh(k);
    return 0.5 + 0.5 * std::atanh((2 * x - 1) * std::tanh(k)) / k;
}

float looked_up(const std::vector<float>& table, float at) {
    const auto cell = static_cast<int>(at);
    const float share = at - static_cast<float>(cell);
    const float* value = table.data() + cell;
    return value[0] + share * (value[1] - value[0]);
}

}  // namespace

cv::Matx33d white_balance(double temperature, double tint) {
    const cv::Matx33d rgb_to_xyz{0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522,
                                 0.0721750, 0.0193339, 0.1191920, 0.9503041};
    const cv::Matx33d bradford{0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296};
    const cv::Vec3d from = bradford * white_of(0, 0), to = bradford * white_of(temperature, tint);
    const cv::Matx33d gains = cv::Matx33d::diag({to[0] / from[0], to[1] / from[1], to[2] / from[2]});
    const cv::Matx33d matrix = rgb_to_xyz.inv() * bradford.inv() * gains * bradford * rgb_to_xyz;
    const double luminance = (rgb_to_xyz * (matrix * cv::Vec3d(1, 1, 1)))[1] / (rgb_to_xyz * cv::Vec3d(1, 1, 1))[1];
    return matrix * (1 / luminance);
}

Tone::Tone(const Recipe& recipe, const ColourTransfer& own)
    : lights_(recipe.highlights != 0 || recipe.shadows != 0),
      saturates_(recipe.saturation != 0 || recipe.vibrance != 0),
      vignettes_(recipe.vignette != 0),
      saturation_(static_cast<float>(1 + recipe.saturation * (recipe.saturation > 0 ? 2 : 1))),
      vibrance_(static_cast<float>(recipe.vibrance)) {
    if (recipe.transfer && recipe.transfer->strength > 0) move_.emplace(own, *recipe.transfer);
    balances_ = recipe.exposure != 0 || recipe.temperature != 0 || recipe.tint != 0;
    exposure_ = static_cast<float>(recipe.exposure);
    const bool white = recipe.temperature != 0 || recipe.tint != 0;
    const cv::Matx33d matrix = white ? white_balance(recipe.temperature, recipe.tint) : cv::Matx33d::eye();
    balance_ = matrix * std::exp2(recipe.exposure);
    make_light_table(recipe);
    make_curve_tables(recipe);
}

void Tone::make_light_table(const Recipe& recipe) {
    for (int i = 0; i <= kLightSteps + 1; ++i) {
        const double light = kLowestLight + (kHighestLight - kLowestLight) * double(i) / kLightSteps;
        const double stops = 2 * recipe.shadows * (1 - smooth_step(-5, -1.5, light)) +
                             1.5 * recipe.highlights * smooth_step(-2.5, 0, light);
        light_gain_.push_back(static_cast<float>(std::exp2(stops)));
    }
    for (int i = 0; i <= kVignetteSteps + 1; ++i) {
        const double distance = std::sqrt(1.2 * i / kVignetteSteps);
        vignette_gain_.push_back(static_cast<float>(std::exp2(2 * recipe.vignette * smooth_step(0.3, 1.1, distance))));
    }
}

void Tone::make_curve_tables(const Recipe& recipe) {
    const CurveFunction all(recipe.curves.rgb),
        each[3] = {CurveFunction(recipe.curves.red), CurveFunction(recipe.curves.green),
                   CurveFunction(recipe.curves.blue)};
    for (int i = 0; i <= kCurveSteps + 1; ++i) {
        const double root = double(i) / kCurveSteps, light = root * root * kBrightest;
        const double value = all(sliders(recipe, double(encoded(static_cast<float>(light)))));
        for (int c = 0; c < 3; ++c) curve_[c].push_back(static_cast<float>(each[c](value)));
    }
}

/// Some pixels of a row, channel by channel, so that the compiler works on several at once.
struct Tone::Part {
    static constexpr int kMost = 128;
    float rgb[3][kMost], light[kMost], gain[kMost];
    int count = 0;
};

void Tone::balance(Part& part) const {
    auto& [red, green, blue] = part.rgb;
    const cv::Matx33f m = balance_;
    for (int i = 0; i < part.count; ++i) {
        const float r = red[i], g = green[i], b = blue[i];
        red[i] = m.val[0] * r + m.val[1] * g + m.val[2] * b;
        green[i] = m.val[3] * r + m.val[4] * g + m.val[5] * b;
        blue[i] = m.val[6] * r + m.val[7] * g + m.val[8] * b;
    }
}

void Tone::relight(Part& part, int x, int y, QSize whole) const {
    constexpr float kCells = kLightSteps / (kHighestLight - kLowestLight);
    std::fill_n(part.gain, part.count, 1.0F);
    for (int i = 0; lights_ && i < part.count; ++i) {
        const float light = std::clamp(part.light[i] + exposure_, kLowestLight, kHighestLight);
        part.gain[i] = looked_up(light_gain_, (light - kLowestLight) * kCells);
    }
    const float half_width = static_cast<float>(whole.width()) / 2,
                half_height = static_cast<float>(whole.height()) / 2;
    const float per_diagonal = kVignetteSteps / 1.2F / (half_width * half_width + half_height * half_height);
    const float down = static_cast<float>(y) + 0.5F - half_height;
    for (int i = 0; vignettes_ && i < part.count; ++i) {
        const float across = static_cast<float>(x + i) + 0.5F - half_width;
        part.gain[i] *= looked_up(vignette_gain_, (across * across + down * down) * per_diagonal);
    }
    for (auto& channel : part.rgb)
        for (int i = 0; i < part.count; ++i) channel[i] *= part.gain[i];
}

void Tone::saturate(Part& part) const {
    auto& [red, green, blue] = part.rgb;
    for (int i = 0; i < part.count; ++i) {
        const float r = red[i], g = green[i], b = blue[i];
        const float grey = 0.2126F * r + 0.7152F * g + 0.0722F * b;
        const float most = std::max(std::max(r, g), b), least = std::max(std::min(std::min(r, g), b), 0.0F);
        // Where there is hardly light, share does not matter: all three are 0.
        const float share = saturation_ * (1 + vibrance_ * (least / std::max(most, 1e-6F)));
        red[i] = grey + share * (r - grey);
        green[i] = grey + share * (g - grey);
        blue[i] = grey + share * (b - grey);
    }
}

void Tone::row(const float* from, float* to, int count, int x, int y, QSize whole) const {
    Part part;
    for (int done = 0; done < count;
         done += part.count, from += std::ptrdiff_t{4} * part.count, to += std::ptrdiff_t{3} * part.count) {
        part.count = std::min(Part::kMost, count - done);
        for (int i = 0; i < part.count; ++i) {
            float rgb[3] = {from[4 * i], from[4 * i + 1], from[4 * i + 2]};
            if (move_) move_->apply(rgb);
            for (int c = 0; c < 3; ++c) part.rgb[c][i] = rgb[c];
            part.light[i] = from[4 * i + 3];
        }
        if (balances_) balance(part);
        if (lights_ || vignettes_) relight(part, x + done, y, whole);
        if (saturates_) saturate(part);
        for (int c = 0; c < 3; ++c) {
            float* channel = part.rgb[c];
            for (int i = 0; i < part.count; ++i) {
                const float light = std::max(channel[i], 0.0F);
                channel[i] = (light < kBrightest ? light : kBrightest) * (1 / kBrightest);
            }
            cv::hal::sqrt32f(channel, channel, part.count);
            for (int i = 0; i < part.count; ++i) to[3 * i + c] = looked_up(curve_[c], channel[i] * kCurveSteps);
        }
    }
}

}  // namespace photoflux::editing
