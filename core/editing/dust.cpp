#include "editing/dust.h"

#include "editing/noise_field.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace photoflux::editing {
namespace {

constexpr std::uint32_t kMost = 150;

std::size_t field_of(float share, int fields) {
    return static_cast<std::size_t>(std::clamp(static_cast<int>(share * float(fields)), 0, fields - 1));
}

}  // namespace

Dust::Dust(float amount, QSize whole) : side_(float(std::max(whole.width(), whole.height()))), pixel_(1 / side_) {
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(amount * kMost); ++i) {
        const auto chance = [i](std::uint32_t draw) { return hashed(i, draw, 71); };
        Mark mark;
        mark.x0 = mark.x1 = chance(0);
        mark.y0 = mark.y1 = chance(1);
        mark.strength = (chance(2) < 0.7F ? 1.0F : -1.0F) * (0.25F + 0.6F * chance(3));
        mark.width = 0.0003F + 0.0009F * chance(4) * chance(4);
        if (chance(5) < 0.22F) {  // a fibre
            const float angle = 2 * std::numbers::pi_v<float> * chance(6), length = 0.006F + 0.022F * chance(7);
            mark.x1 += length * std::cos(angle);
            mark.y1 += length * std::sin(angle);
            mark.bend = 0.5F * length * (chance(8) - 0.5F);
            mark.width = 0.0003F;
            mark.strength *= 0.7F;
        } else if (chance(5) > 0.96F) {  // a scratch, nearly upright
            mark.x1 += 0.03F * (chance(6) - 0.5F);
            mark.y1 += 0.1F + 0.25F * chance(7);
            mark.width = 0.00022F;
            mark.strength = 0.3F;
        }
        marks_.push_back(mark);
    }
    sort_into_fields();
}

void Dust::sort_into_fields() {
    constexpr float kMargin = 0.006F;
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        const Mark& mark = marks_[i];
        const float margin = kMargin + std::abs(mark.bend) + 2 * pixel_;
        for (std::size_t row = field_of(std::min(mark.y0, mark.y1) - margin, kFields);
             row <= field_of(std::max(mark.y0, mark.y1) + margin, kFields); ++row)
            for (std::size_t column = field_of(std::min(mark.x0, mark.x1) - margin, kFields);
                 column <= field_of(std::max(mark.x0, mark.x1) + margin, kFields); ++column)
                near_[kFields * row + column].push_back(i);
    }
}

float Dust::at(double x, double y) const {
    if (marks_.empty()) return 0;
    const float u = float(x) * pixel_, v = float(y) * pixel_;
    float covered = 0;
    for (const std::size_t i : near_[kFields * field_of(v, kFields) + field_of(u, kFields)]) {
        const Mark& mark = marks_[i];
        const float dx = mark.x1 - mark.x0, dy = mark.y1 - mark.y0, square = dx * dx + dy * dy;
        const float along =
            square > 0 ? std::clamp(((u - mark.x0) * dx + (v - mark.y0) * dy) / square, 0.0F, 1.0F) : 0.0F;
        const float bend = square > 0 ? 4 * along * (1 - along) * mark.bend / std::sqrt(square) : 0.0F;
        const float away = std::hypot(u - mark.x0 - along * dx + bend * dy, v - mark.y0 - along * dy - bend * dx);
        // What is thinner than a pixel covers its share of it.
        const float edge = std::max(pixel_, 0.0002F),
                    share = std::clamp((mark.width + edge / 2 - away) / edge, 0.0F, 1.0F);
        const float thin = std::min(1.0F, 2 * mark.width / pixel_);
        const float own = mark.strength * share * thin;
        if (std::abs(own) > std::abs(covered)) covered = own;
    }
    return covered;
}

}  // namespace photoflux::editing
