#include "editing/noise_field.h"

#include <algorithm>
#include <cmath>

namespace photoflux::editing {
namespace {

constexpr int kSide = 1024, kLevels = 9;

/// Around the edges: the field repeats.
std::vector<float> smoothed(const std::vector<float>& field, bool across) {
    constexpr float kWeights[] = {0.32F, 0.235F, 0.09F, 0.015F};  // a Gaussian of 1.2 units
    std::vector<float> result(field.size());
    const int step_x = across ? 1 : 0, step_y = across ? 0 : 1;
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            float sum = 0;
            for (int i = -3; i <= 3; ++i) {
                const int column = (x + i * step_x) & (kSide - 1), row = (y + i * step_y) & (kSide - 1);
                sum += kWeights[std::abs(i)] *
                       field[static_cast<std::size_t>(row) * kSide + static_cast<std::size_t>(column)];
            }
            result[static_cast<std::size_t>(y) * kSide + static_cast<std::size_t>(x)] = sum;
        }
    }
    return result;
}

/// std::floor, which calls a function where the processor may be an old one.
int below_or_at(double x) {
    const int whole = static_cast<int>(x);
    return whole - (x < whole ? 1 : 0);
}

float bilinear(const std::vector<float>& field, int side, double x, double y) {
    const int left = below_or_at(x), top = below_or_at(y), mask = side - 1;
    const auto beside = static_cast<float>(x - left), below = static_cast<float>(y - top);
    const auto x0 = static_cast<std::size_t>(left & mask), x1 = static_cast<std::size_t>((left + 1) & mask);
    const auto width = static_cast<std::size_t>(side);
    const float* upper = field.data() + static_cast<std::size_t>(top & mask) * width;
    const float* lower = field.data() + static_cast<std::size_t>((top + 1) & mask) * width;
    const float above = upper[x0] + beside * (upper[x1] - upper[x0]);
    const float under = lower[x0] + beside * (lower[x1] - lower[x0]);
    return above + below * (under - above);
}

}  // namespace

float hashed(std::uint32_t x, std::uint32_t y, std::uint32_t seed) {
    std::uint32_t h = x * 0x9E3779B1U ^ y * 0x85EBCA77U ^ seed * 0xC2B2AE3DU;
    h = (h ^ h >> 16) * 0x7FEB352DU;
    h = (h ^ h >> 15) * 0x846CA68BU;
    h ^= h >> 16;
    return static_cast<float>(h >> 8) / 16777216.0F;
}

NoiseField::NoiseField() {
    std::vector<float> field(std::size_t{kSide} * kSide);
    for (std::uint32_t i = 0; i < field.size(); ++i) {
        // Four uniform numbers make nearly a normal one.
        float sum = -2;
        for (std::uint32_t draw = 0; draw < 4; ++draw) sum += hashed(i % kSide, i / kSide, 17 + draw);
        field[i] = sum;
    }
    field = smoothed(smoothed(field, true), false);
    double squares = 0;
    for (const float value : field) squares += double(value) * value;
    const auto gain = static_cast<float>(1 / std::sqrt(squares / double(field.size())));
    for (float& value : field) value *= gain;
    levels_.push_back(std::move(field));
    for (int side = kSide / 2; static_cast<int>(levels_.size()) < kLevels; side /= 2) {
        const auto width = static_cast<std::size_t>(side);
        const std::vector<float>& finer = levels_.back();
        std::vector<float> means(width * width);
        for (std::size_t y = 0; y < width; ++y)
            for (std::size_t x = 0; x < width; ++x) {
                const std::size_t at = 4 * y * width + 2 * x;
                means[y * width + x] =
                    (finer[at] + finer[at + 1] + finer[at + 2 * width] + finer[at + 2 * width + 1]) / 4;
            }
        levels_.push_back(std::move(means));
    }
}

const NoiseField& NoiseField::get() {
    static const NoiseField field;
    return field;
}

NoiseField::Sampler NoiseField::sampler(double step) const {
    const double level = std::clamp(std::log2(std::max(step, 1e-6)), 0.0, kLevels - 1.0);
    const auto fine = static_cast<std::size_t>(level);
    const std::size_t coarse = std::min(fine + 1, levels_.size() - 1);
    Sampler sampler;
    sampler.fine_ = &levels_[fine];
    sampler.coarse_ = &levels_[coarse];
    sampler.fine_side_ = kSide >> fine;
    sampler.coarse_side_ = kSide >> coarse;
    sampler.coarse_share_ = static_cast<float>(level - static_cast<double>(fine));
    return sampler;
}

float NoiseField::Sampler::operator()(double x, double y) const {
    const auto at = [&](const std::vector<float>& field, int side) {
        const double scale = double(side) / kSide;
        return bilinear(field, side, x * scale - 0.5, y * scale - 0.5);
    };
    const float fine = at(*fine_, fine_side_);
    return coarse_share_ == 0 ? fine : fine + coarse_share_ * (at(*coarse_, coarse_side_) - fine);
}

}  // namespace photoflux::editing
