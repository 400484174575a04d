#pragma once

#include <QSize>
#include <array>
#include <vector>

namespace photoflux::editing {

/// Specks, fibres and scratches on a plate or print, at the same places of every picture; sizes go with the picture.
class Dust {
public:
    /// `amount`: 0 none … 1 a plate that lay in an attic.
    Dust(float amount, QSize whole);
    /// How much a pixel is covered, −1 (dark) … 1 (light).
    float at(double x, double y) const;

private:
    /// A curved line from one end to the other, or a speck where both are one.
    struct Mark {
        float x0 = 0, y0 = 0, x1 = 0, y1 = 0, bend = 0;  // shares of the longest side
        float width = 0, strength = 0;
    };
    void sort_into_fields();

    float side_ = 1, pixel_ = 1;
    std::vector<Mark> marks_;
    static constexpr int kFields = 24;
    std::array<std::vector<std::size_t>, std::size_t{kFields} * kFields>
        near_;  // marks that reach into a field of the plane
};

}  // namespace photoflux::editing
