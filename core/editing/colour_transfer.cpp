#include "editing/colour_transfer.h"

#include <algorithm>
#include <cmath>

namespace photoflux::editing {

void to_oklab(const float* rgb, float* lab) {
    const float l = std::cbrt(0.4122214708F * rgb[0] + 0.5363325363F * rgb[1] + 0.0514459929F * rgb[2]);
    const float m = std::cbrt(0.2119034982F * rgb[0] + 0.6806995451F * rgb[1] + 0.1073969566F * rgb[2]);
    const float s = std::cbrt(0.0883024619F * rgb[0] + 0.2817188376F * rgb[1] + 0.6299787005F * rgb[2]);
    lab[0] = 0.2104542553F * l + 0.7936177850F * m - 0.0040720468F * s;
    lab[1] = 1.9779984951F * l - 2.4285922050F * m + 0.4505937099F * s;
    lab[2] = 0.0259040371F * l + 0.7827717662F * m - 0.8086757660F * s;
}

void from_oklab(const float* lab, float* rgb) {
    float l = lab[0] + 0.3963377774F * lab[1] + 0.2158037573F * lab[2];
    float m = lab[0] - 0.1055613458F * lab[1] - 0.0638541728F * lab[2];
    float s = lab[0] - 0.0894841775F * lab[1] - 1.2914855480F * lab[2];
    l *= l * l;
    m *= m * m;
    s *= s * s;
    rgb[0] = 4.0767416621F * l - 3.3077115913F * m + 0.2309699292F * s;
    rgb[1] = -1.2684380046F * l + 2.6097574011F * m - 0.3413193965F * s;
    rgb[2] = -0.0041960863F * l - 0.7034186147F * m + 1.7076147010F * s;
}

ColourTransfer colours_of(const cv::Mat& pixels) {
    std::array<double, 3> sum{}, squares{};
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* pixel = pixels.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x, pixel += 4) {
            std::array<float, 3> lab{};
            to_oklab(pixel, lab.data());
            for (std::size_t c = 0; c < 3; ++c) {
                sum[c] += lab[c];
                squares[c] += double(lab[c]) * lab[c];
            }
        }
    }
    const auto count = static_cast<double>(pixels.total());
    ColourTransfer colours;
    for (std::size_t c = 0; c < 3; ++c) {
        colours.mean[c] = sum[c] / count;
        colours.deviation[c] = std::sqrt(std::max(squares[c] / count - colours.mean[c] * colours.mean[c], 0.0));
    }
    return colours;
}

ColourMove::ColourMove(const ColourTransfer& own, const ColourTransfer& wanted) {
    constexpr double kFlat = 1e-4, kMost = 3;
    for (std::size_t c = 0; c < 3; ++c) {
        const double gain = std::clamp(wanted.deviation[c] / std::max(own.deviation[c], kFlat), 1 / kMost, kMost);
        const double blended = 1 + wanted.strength * (gain - 1);
        const double mean = own.mean[c] + wanted.strength * (wanted.mean[c] - own.mean[c]);
        gain_[c] = static_cast<float>(blended);
        offset_[c] = static_cast<float>(mean - blended * own.mean[c]);
    }
}

void ColourMove::apply(float* rgb) const {
    std::array<float, 3> lab{};
    to_oklab(rgb, lab.data());
    for (std::size_t c = 0; c < 3; ++c) lab[c] = gain_[c] * lab[c] + offset_[c];
    from_oklab(lab.data(), rgb);
}

}  // namespace photoflux::editing
