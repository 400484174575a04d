#include "editing/period.h"

#include "editing/brush.h"
#include "editing/curve.h"
#include "editing/detail.h"
#include "editing/dust.h"
#include "editing/filter_stage.h"
#include "editing/noise_field.h"
#include "editing/source_picture.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace photoflux::editing {
namespace {

constexpr int kGlowSide = 400, kTable = 2048;
constexpr double kLump = 0.45 / 1000;  // of the longest side

/// A function of 0 … 1 as a table.
class Table {
public:
    template <class Function>
    explicit Table(const Function& function) {
        for (int i = 0; i <= kTable + 1; ++i) values_.push_back(static_cast<float>(function(double(i) / kTable)));
    }
    float operator()(float x) const {
        const float at = std::clamp(x, 0.0F, 1.0F) * kTable;
        const auto cell = static_cast<std::size_t>(at);
        return values_[cell] + (at - static_cast<float>(cell)) * (values_[cell + 1] - values_[cell]);
    }

private:
    std::vector<float> values_;
};

/// Bilinear, by shares of the whole.
void sampled(const cv::Mat& map, float u, float v, float* to) {
    const float x = std::clamp(u * float(map.cols) - 0.5F, 0.0F, float(map.cols - 1)),
                y = std::clamp(v * float(map.rows) - 0.5F, 0.0F, float(map.rows - 1));
    const int left = static_cast<int>(x), top = static_cast<int>(y), right = std::min(left + 1, map.cols - 1),
              bottom = std::min(top + 1, map.rows - 1);
    const float beside = x - float(left), below = y - float(top);
    const auto *upper = map.ptr<float>(top), *lower = map.ptr<float>(bottom);
    for (int c = 0; c < 3; ++c) {
        const float above = upper[3 * left + c] + beside * (upper[3 * right + c] - upper[3 * left + c]);
        const float under = lower[3 * left + c] + beside * (lower[3 * right + c] - lower[3 * left + c]);
        to[c] = above + below * (under - above);
    }
}

class Period : public FilterStage {
public:
    Period(const PeriodLook& look, const Overview& overview)
        : look_(look),
          decode_([](double x) { return linear(static_cast<float>(x)); }),
          encode_([](double x) { return encoded(static_cast<float>(x * x)); }) {
        const CurveFunction all(look.all);
        for (const Curve* own : {&look.red, &look.green, &look.blue}) {
            const CurveFunction channel(*own);
            curves_.emplace_back([&](double x) { return channel(all(x)); });
        }
        make_glow(overview(kGlowSide));
    }

    int reach(QSize whole) const override { return reach_of(softness(whole)); }

    void apply(cv::Mat& pixels, const QRect& region, QSize whole, double strength) const override {
        const cv::Mat soft = blurred(pixels, softness(whole));
        const double side = std::max(whole.width(), whole.height()), units = 2 / (kLump * look_.grain_size * side);
        const auto grain = NoiseField::get().sampler(units), clouds = NoiseField::get().sampler(1e-3);
        const Dust dust(look_.dust, whole);
        const auto share = static_cast<float>(strength);
        each_row(pixels.rows, [&](int y) {
            auto* to = pixels.ptr<float>(y);
            const auto* from = soft.ptr<float>(y);
            for (int x = 0; x < pixels.cols; ++x, to += 3, from += 3) {
                const double at_x = region.x() + x + 0.5, at_y = region.y() + y + 0.5;
                const auto u = static_cast<float>(at_x / whole.width()), v = static_cast<float>(at_y / whole.height());
                Colour colour{from[0], from[1], from[2]};
                const double cloud_x = at_x / side * 9, cloud_y = at_y / side * 9;
                const float cloud =
                    look_.uneven > 0 ? clouds(cloud_x, cloud_y) + 0.5F * clouds(3.1 * cloud_x + 50, 3.1 * cloud_y) : 0;
                expose(colour, u, v, cloud);
                develop(colour);
                const double gx = at_x * units, gy = at_y * units;
                const float lump = grain(gx, gy);
                const Colour lumps = look_.colour_grain > 0 ? Colour{grain(gx + 341, gy), lump, grain(gx, gy + 523)}
                                                            : Colour{lump, lump, lump};
                print(colour, lumps, lump);
                age(colour, u, v, dust.at(at_x, at_y));
                for (std::size_t c = 0; c < 3; ++c) to[c] = std::clamp(to[c] + share * (colour[c] - to[c]), 0.0F, 1.0F);
            }
        });
    }

private:
    double softness(QSize whole) const { return look_.softness / 1000 * std::max(whole.width(), whole.height()); }

    /// What of the lights goes astray, as linear light around its place.
    void make_glow(const cv::Mat& picture) {
        cv::Mat lights(picture.size(), CV_32FC3);
        for (int y = 0; y < picture.rows; ++y) {
            const auto* from = picture.ptr<float>(y);
            auto* to = lights.ptr<float>(y);
            for (int i = 0; i < 3 * picture.cols; ++i) to[i] = decode_(from[i]);
        }
        const double sigma = look_.glow_radius / 1000 * std::max(picture.cols, picture.rows);
        cv::GaussianBlur(lights, glow_, {}, sigma, sigma, cv::BORDER_REFLECT_101);
        cv::Mat wide;
        cv::GaussianBlur(lights, wide, {}, 4 * sigma, 4 * sigma, cv::BORDER_REFLECT_101);
        glow_ = 0.6 * glow_ + 0.4 * wide;
    }

    /// Lens and film, in linear light.
    void expose(Colour& colour, float u, float v, float cloud) const {
        Colour astray{};
        sampled(glow_, u, v, astray.data());
        const float du = 2 * u - 1, dv = 2 * v - 1;
        const float corner = smooth_step(0.25F, 1.45F, std::sqrt(du * du + dv * dv));
        const float light = std::exp2(-look_.falloff * corner + look_.uneven * cloud);
        for (std::size_t c = 0; c < 3; ++c) {
            const float value = decode_(colour[c]);
            // Spread light adds where it is more than what is there.
            colour[c] = light * (value + look_.glow * look_.glow_colour[c] *
                                             (0.35F * astray[c] + std::max(astray[c] - value, 0.0F)));
        }
        if (look_.monochrome) {
            const float grey = look_.sees[0] * colour[0] + look_.sees[1] * colour[1] + look_.sees[2] * colour[2];
            colour = {grey, grey, grey};
            return;
        }
        const Colour seen = colour;
        for (std::size_t c = 0; c < 3; ++c) {
            const Colour& dye = look_.dyes[c];
            colour[c] = std::max(dye[0] * seen[0] + dye[1] * seen[1] + dye[2] * seen[2], 0.0F);
        }
    }

    /// Tone curves and saturation, encoded.
    void develop(Colour& colour) const {
        for (std::size_t c = 0; c < 3; ++c) colour[c] = curves_[c](encode_(std::sqrt(std::min(colour[c], 1.0F))));
        if (look_.saturation == 1) return;
        const float grey = 0.2126F * colour[0] + 0.7152F * colour[1] + 0.0722F * colour[2];
        for (float& value : colour) value = std::clamp(grey + look_.saturation * (value - grey), 0.0F, 1.0F);
    }

    /// Grain, then paper and toning.
    void print(Colour& colour, const Colour& lumps, float shared) const {
        const float grey = 0.2126F * colour[0] + 0.7152F * colour[1] + 0.0722F * colour[2];
        const float middle = 4 * grey * (1 - grey), spread = look_.grain * (0.35F + 0.65F * middle);
        for (std::size_t c = 0; c < 3; ++c) {
            const float lump = shared + look_.colour_grain * (lumps[c] - shared);
            const float value = std::clamp(colour[c] + spread * lump, 0.0F, 1.0F) + look_.middle[c] * middle;
            colour[c] = look_.shadows[c] + std::clamp(value, 0.0F, 1.0F) * (look_.lights[c] - look_.shadows[c]);
        }
    }

    /// What happened to the print since.
    void age(Colour& colour, float u, float v, float speck) const {
        if (look_.edge > 0) {
            const float inside = std::min({u, v, 1 - u, 1 - v});
            const float near = look_.edge * std::exp(-inside / 0.022F);
            for (std::size_t c = 0; c < 3; ++c) colour[c] += near * (look_.edge_colour[c] - colour[c]);
        }
        for (std::size_t c = 0; c < 3; ++c)
            colour[c] += speck * (look_.lights[c] - colour[c]) * (speck > 0 ? 1.0F : -0.7F);
    }

    const PeriodLook& look_;
    Table decode_, encode_;  // the second by the square root
    std::vector<Table> curves_;
    cv::Mat glow_;
};

}  // namespace

std::unique_ptr<FilterStage> make_period(const std::string& name, const Overview& overview) {
    const auto& looks = period_looks();
    const auto look =
        std::find_if(looks.begin(), looks.end(), [&](const PeriodLook& each) { return name == each.name; });
    if (look == looks.end()) return nullptr;
    return std::make_unique<Period>(*look, overview);
}

}  // namespace photoflux::editing
