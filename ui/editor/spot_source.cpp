#include "ui/editor/spot_source.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace photoflux::editor {

namespace {

constexpr int kDirections = 16, kRing = 24;

std::array<double, 3> colourAt(const QImage& picture, double x, double y) {
    const QRgb pixel =
        picture.pixel(std::clamp(int(x), 0, picture.width() - 1), std::clamp(int(y), 0, picture.height() - 1));
    return {double(qRed(pixel)), double(qGreen(pixel)), double(qBlue(pixel))};
}

/// How badly what lies at (sx, sy) suits the spot at (x, y).
double misfit(const QImage& picture, double x, double y, double sx, double sy, double radius) {
    std::array<double, 3> mean{};
    std::vector<std::array<double, 3>> gaps;
    for (int i = 0; i < kRing; ++i) {
        const double angle = 2 * std::numbers::pi * i / kRing;
        const double dx = radius * std::cos(angle), dy = radius * std::sin(angle);
        const auto own = colourAt(picture, x + dx, y + dy), other = colourAt(picture, sx + dx, sy + dy);
        const auto inside = colourAt(picture, sx + dx / 2, sy + dy / 2);
        gaps.push_back({own[0] - other[0], own[1] - other[1], own[2] - other[2]});
        gaps.push_back({(inside[0] - other[0]) / 2, (inside[1] - other[1]) / 2, (inside[2] - other[2]) / 2});
    }
    for (const auto& gap : gaps)
        for (std::size_t c = 0; c < 3; ++c) mean[c] += gap[c] / double(gaps.size());
    double spread = 0;
    // An even difference is bridged; an uneven one is seen.
    for (const auto& gap : gaps)
        for (std::size_t c = 0; c < 3; ++c) spread += (gap[c] - mean[c]) * (gap[c] - mean[c]) + 0.1 * mean[c] * mean[c];
    return spread;
}

}  // namespace

editing::Spot withBestSource(const QImage& picture, editing::Spot spot) {
    const double side = std::max(picture.width(), picture.height()), radius = std::max(1.0, spot.radius * side);
    const double x = spot.x * picture.width(), y = spot.y * picture.height();
    double least = std::numeric_limits<double>::max();
    spot.source_x = spot.x;
    spot.source_y = spot.y;
    for (const double far : {2.4, 3.6})
        for (int i = 0; i < kDirections; ++i) {
            const double angle = 2 * std::numbers::pi * i / kDirections;
            const double sx = x + far * radius * std::cos(angle), sy = y + far * radius * std::sin(angle);
            if (sx < radius || sy < radius || sx > picture.width() - radius || sy > picture.height() - radius) continue;
            const double found = misfit(picture, x, y, sx, sy, radius);
            if (found >= least) continue;
            least = found;
            spot.source_x = sx / picture.width();
            spot.source_y = sy / picture.height();
        }
    return spot;
}

}  // namespace photoflux::editor
