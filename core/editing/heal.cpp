#include "editing/heal.h"

#include <QRgba64>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace photoflux::editing {
namespace {

using Colour = std::array<double, 3>;  // 0 … 65535
constexpr int kBoundary = 64;
constexpr double kFades = 0.8;  // of the radius

Colour at(const QImage& picture, int x, int y) {
    const QRgba64 value =
        picture.pixelColor(std::clamp(x, 0, picture.width() - 1), std::clamp(y, 0, picture.height() - 1)).rgba64();
    return {double(value.red()), double(value.green()), double(value.blue())};
}

void put(QImage& picture, int x, int y, const Colour& colour) {
    const auto whole = [](double value) { return static_cast<quint16>(std::lround(std::clamp(value, 0.0, 65535.0))); };
    picture.setPixelColor(x, y, QColor::fromRgba64(whole(colour[0]), whole(colour[1]), whole(colour[2])));
}

struct Boundary {
    std::vector<std::pair<double, double>> points;  ///< from the middle, in radii
    std::vector<Colour> differences;
};

/// What the spot's surroundings have more than those of its source; means of three pixels, for noise is no colour.
Boundary boundary_of(const QImage& picture, int x, int y, int dx, int dy, double radius) {
    Boundary boundary;
    for (int i = 0; i < kBoundary; ++i) {
        const double angle = 2 * std::numbers::pi * i / kBoundary;
        const double bx = std::cos(angle), by = std::sin(angle);
        Colour difference{};
        int count = 0;
        for (const double out : {1.0, 1.1, 1.2}) {
            const int px = x + static_cast<int>(std::lround(bx * radius * out)),
                      py = y + static_cast<int>(std::lround(by * radius * out));
            const Colour here = at(picture, px, py), there = at(picture, px + dx, py + dy);
            for (std::size_t c = 0; c < 3; ++c) difference[c] += here[c] - there[c];
            ++count;
        }
        for (double& value : difference) value /= count;
        boundary.points.emplace_back(bx, by);
        boundary.differences.push_back(difference);
    }
    return boundary;
}

/// The differences spread to a point inside the circle, in radii from its middle.
Colour spread(const Boundary& boundary, double x, double y) {
    std::array<double, kBoundary> half{}, distance{};
    for (std::size_t i = 0; i < kBoundary; ++i) {
        const auto [ax, ay] = boundary.points[i];
        const auto [bx, by] = boundary.points[(i + 1) % kBoundary];
        const double cross = (ax - x) * (by - y) - (ay - y) * (bx - x), dot = (ax - x) * (bx - x) + (ay - y) * (by - y);
        half[i] = std::tan(std::atan2(cross, dot) / 2);
        distance[i] = std::hypot(ax - x, ay - y);
        if (distance[i] < 1e-6) return boundary.differences[i];
    }
    Colour sum{};
    double weights = 0;
    for (std::size_t i = 0; i < kBoundary; ++i) {
        const double weight = (half[(i + kBoundary - 1) % kBoundary] + half[i]) / distance[i];
        for (std::size_t c = 0; c < 3; ++c) sum[c] += weight * boundary.differences[i][c];
        weights += weight;
    }
    for (double& value : sum) value /= weights;
    return sum;
}

}  // namespace

void heal(QImage& picture, const Spot& spot) {
    const int longest = std::max(picture.width(), picture.height());
    const double radius = std::max(spot.radius * longest, 1.0);
    const auto pixel = [](double share, int length) { return static_cast<int>(std::lround(share * length - 0.5)); };
    const int x = pixel(spot.x, picture.width()), y = pixel(spot.y, picture.height());
    const int dx = pixel(spot.source_x, picture.width()) - x, dy = pixel(spot.source_y, picture.height()) - y;
    const Boundary boundary = boundary_of(picture, x, y, dx, dy, radius);
    const int reach = static_cast<int>(radius) + 1;
    const QRect taken = QRect(x + dx - reach, y + dy - reach, 2 * reach + 1, 2 * reach + 1) & picture.rect();
    const QImage before = picture.copy(taken);  // the source may lie partly under the spot
    if (before.isNull()) return;
    for (int py = std::max(0, y - int(radius)); py <= std::min(picture.height() - 1, y + int(radius)); ++py) {
        for (int px = std::max(0, x - int(radius)); px <= std::min(picture.width() - 1, x + int(radius)); ++px) {
            const double away = std::hypot(px - x, py - y) / radius;
            if (away >= 1) continue;
            const Colour here = at(picture, px, py), there = at(before, px + dx - taken.x(), py + dy - taken.y());
            const Colour more = spread(boundary, (px - x) / radius, (py - y) / radius);
            const double faded = std::clamp((1 - away) / (1 - kFades), 0.0, 1.0);
            const double share = faded * faded * (3 - 2 * faded);
            Colour covered{};
            for (std::size_t c = 0; c < 3; ++c) covered[c] = here[c] + share * (there[c] + more[c] - here[c]);
            put(picture, px, py, covered);
        }
    }
}

}  // namespace photoflux::editing
