#include "imaging/decoding/tiff_samples.h"

#include <qfloat16.h>
#include <tiffio.h>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace photoflux::imaging {
namespace {

template <class T>
T value_at(const std::uint8_t* values, std::size_t n) {
    T value;
    std::memcpy(&value, values + n * sizeof(T), sizeof(T));
    return value;
}

/// NaN counts as black.
std::uint16_t share(double value) {
    return value > 0 ? static_cast<std::uint16_t>(std::lround(std::min(value, 1.0) * 65535)) : 0;
}

/// The n-th value as 16 bits.
std::uint16_t sixteen_bits(const TiffLayout& layout, const std::uint8_t* values, std::size_t n) {
    if (layout.format == SAMPLEFORMAT_IEEEFP) {
        if (layout.bits == 16) return share(double(float(value_at<qfloat16>(values, n))));
        return share(layout.bits == 32 ? double(value_at<float>(values, n)) : value_at<double>(values, n));
    }
    if (layout.bits == 16) return value_at<std::uint16_t>(values, n);
    return static_cast<std::uint16_t>(value_at<std::uint32_t>(values, n) >> 16);
}

/// Grey is spread, inks become light, channels that are not there are opaque. `Value`: of one channel.
template <class Value>
void to_rgb(QImage& raw, const TiffLayout& layout) {
    constexpr std::uint32_t kFull = std::numeric_limits<Value>::max();
    for (int y = 0; y < raw.height(); ++y) {
        auto* pixel = reinterpret_cast<Value*>(raw.scanLine(y));
        for (int x = 0; x < raw.width(); ++x, pixel += 4) {
            if (layout.photometric == PHOTOMETRIC_MINISWHITE) pixel[0] = static_cast<Value>(kFull - pixel[0]);
            if (layout.colours() == 1) pixel[1] = pixel[2] = pixel[0];
            if (layout.colours() == 4) {
                const std::uint32_t light = kFull - pixel[3];
                for (int i = 0; i < 3; ++i)
                    pixel[i] = static_cast<Value>((std::uint64_t{kFull} - pixel[i]) * light / kFull);
            }
            if (!layout.alpha || layout.colours() == 4) pixel[3] = static_cast<Value>(kFull);
        }
    }
}

}  // namespace

int TiffLayout::colours() const {
    if (photometric == PHOTOMETRIC_MINISBLACK || photometric == PHOTOMETRIC_MINISWHITE) return 1;
    if (photometric == PHOTOMETRIC_RGB) return 3;
    return photometric == PHOTOMETRIC_SEPARATED && !other_inks ? 4 : 0;
}

bool TiffLayout::known() const {
    constexpr std::uint16_t kMostSamples = 32;
    if (colours() == 0 || samples < colours() || samples > kMostSamples) return false;
    if (format == SAMPLEFORMAT_IEEEFP) return bits == 16 || bits == 32 || bits == 64;
    return (format == SAMPLEFORMAT_UINT || format == SAMPLEFORMAT_VOID) && (bits == 8 || bits == 16 || bits == 32);
}

TiffSamples::TiffSamples(const TiffLayout& layout, QSize size)
    : layout_(layout), raw_(size, layout.bits == 8 ? QImage::Format_RGBA8888 : QImage::Format_RGBA64) {
    layout_.alpha = layout.alpha && layout.samples > layout.colours();
    if (!raw_.isNull()) raw_.fill(0);
}

void TiffSamples::take(std::span<const std::uint8_t> values, int plane, QRect where, int line) {
    // Colours go to the first channels, the one that may be alpha to the last.
    const auto channel_of = [&](int sample) {
        if (sample < layout_.colours()) return sample;
        return sample == layout_.colours() && layout_.alpha && sample < 4 ? 3 : -1;
    };
    const std::size_t step = layout_.planar ? 1 : layout_.samples, width = layout_.bits / 8U;
    const int samples = layout_.planar ? 1 : std::min<int>(layout_.samples, 4);
    const std::size_t lines = values.size() / (static_cast<std::size_t>(line) * step * width);
    const int rows = std::min(where.height(), static_cast<int>(std::min<std::size_t>(lines, 1U << 20)));
    for (int sample = 0; sample < samples; ++sample) {
        const int channel = channel_of(layout_.planar ? plane : sample);
        if (channel < 0) continue;
        for (int row = 0; row < rows; ++row) {
            const auto* from =
                values.data() + static_cast<std::size_t>(row) * static_cast<std::size_t>(line) * step * width;
            std::size_t n = static_cast<std::size_t>(sample);
            if (layout_.bits == 8) {
                auto* into = raw_.scanLine(where.y() + row) + std::size_t{4} * where.x() + channel;
                for (int x = 0; x < where.width(); ++x, n += step, into += 4) *into = from[n];
            } else {
                auto* into = reinterpret_cast<std::uint16_t*>(raw_.scanLine(where.y() + row)) +
                             std::size_t{4} * where.x() + channel;
                for (int x = 0; x < where.width(); ++x, n += step, into += 4) *into = sixteen_bits(layout_, from, n);
            }
        }
    }
}

QImage TiffSamples::picture() {
    const bool eight = layout_.bits == 8;
    eight ? to_rgb<std::uint8_t>(raw_, layout_) : to_rgb<std::uint16_t>(raw_, layout_);
    if (!layout_.alpha || layout_.colours() == 4) {
        raw_.reinterpretAsFormat(eight ? QImage::Format_RGBX8888 : QImage::Format_RGBX64);
    } else if (layout_.premultiplied) {
        raw_.reinterpretAsFormat(eight ? QImage::Format_RGBA8888_Premultiplied : QImage::Format_RGBA64_Premultiplied);
    }
    return std::move(raw_);
}

}  // namespace photoflux::imaging
