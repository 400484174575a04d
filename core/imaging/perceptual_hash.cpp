#include "imaging/perceptual_hash.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace photoflux::imaging {
namespace {

constexpr int kHashSide = 8;

/// What each pixel of a line adds to each of kHashFrom fields of equal width.
struct Share {
    int field = 0;
    float first = 1;  ///< part that falls into `field`; the rest falls into the next
};

std::vector<Share> shares(int length) {
    std::vector<Share> all(static_cast<std::size_t>(length));
    const double scale = double(kHashFrom) / length;
    for (int i = 0; i < length; ++i) {
        const double begin = i * scale, end = (i + 1) * scale;
        const int field = std::min(kHashFrom - 1, static_cast<int>(begin));
        const double edge = field + 1;
        const double inside = field == kHashFrom - 1 || end <= edge ? 1.0 : (edge - begin) / (end - begin);
        all[static_cast<std::size_t>(i)] = {field, static_cast<float>(inside)};
    }
    return all;
}

/// Mean grey of 32 × 32 fields. `picture` is at least as large, in 32 bits.
HashedGrey shrunk(const QImage& picture) {
    const auto across = shares(picture.width()), down = shares(picture.height());
    HashedGrey sums{};
    std::array<float, kHashFrom + 1> line{};
    for (int y = 0; y < picture.height(); ++y) {
        line.fill(0);
        const auto* pixels = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (std::size_t x = 0; x < across.size(); ++x) {
            const QRgb p = pixels[x];
            const float grey = 0.299F * float(qRed(p)) + 0.587F * float(qGreen(p)) + 0.114F * float(qBlue(p));
            const auto field = static_cast<std::size_t>(across[x].field);
            line[field] += grey * across[x].first;
            line[field + 1] += grey * (1 - across[x].first);
        }
        const Share share = down[static_cast<std::size_t>(y)];
        for (std::size_t x = 0; x < kHashFrom; ++x) {
            sums[static_cast<std::size_t>(share.field) * kHashFrom + x] += line[x] * share.first;
            if (share.first < 1)
                sums[static_cast<std::size_t>(share.field + 1) * kHashFrom + x] += line[x] * (1 - share.first);
        }
    }
    const float pixels = float(picture.width()) * float(picture.height()) / (kHashFrom * kHashFrom);
    for (float& sum : sums) sum /= pixels;
    return sums;
}

/// cos((2 i + 1) k π / 64), scaled so that the transform is orthonormal.
std::array<std::array<float, kHashFrom>, kHashSide> cosines() {
    std::array<std::array<float, kHashFrom>, kHashSide> all{};
    for (std::size_t k = 0; k < kHashSide; ++k)
        for (std::size_t i = 0; i < kHashFrom; ++i)
            all[k][i] = static_cast<float>(std::cos((2.0 * double(i) + 1) * double(k) * std::numbers::pi / 64) *
                                           std::sqrt((k == 0 ? 1.0 : 2.0) / kHashFrom));
    return all;
}

}  // namespace

std::uint64_t perceptual_hash(const HashedGrey& grey) {
    static const auto waves = cosines();
    std::array<float, kHashFrom * kHashSide> rows{};  // [y, k]
    for (std::size_t y = 0; y < kHashFrom; ++y)
        for (std::size_t k = 0; k < kHashSide; ++k)
            for (std::size_t x = 0; x < kHashFrom; ++x)
                rows[y * kHashSide + k] += grey[y * kHashFrom + x] * waves[k][x];
    std::array<float, kHashSide * kHashSide> low{};
    for (std::size_t k = 0; k < kHashSide; ++k)
        for (std::size_t x = 0; x < kHashSide; ++x)
            for (std::size_t y = 0; y < kHashFrom; ++y) low[k * kHashSide + x] += rows[y * kHashSide + x] * waves[k][y];

    auto sorted = low;
    std::nth_element(sorted.begin() + 1, sorted.begin() + 32, sorted.end());  // not the mean brightness
    std::uint64_t hash = 0;
    for (std::size_t bit = 0; bit < low.size(); ++bit) hash |= std::uint64_t(low[bit] > sorted[32]) << bit;
    return hash;
}

std::uint64_t perceptual_hash(const QImage& picture) {
    if (picture.isNull()) return 0;
    QImage image =
        picture.convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.width() < kHashFrom || image.height() < kHashFrom)
        image = image.scaled(image.size().expandedTo({kHashFrom, kHashFrom}), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    return perceptual_hash(shrunk(image));
}

}  // namespace photoflux::imaging
