#pragma once

#include "editing/recipe.h"

namespace photoflux::editing {

/// A curve through the points that rises wherever they do: cubic Hermite pieces with the slopes of Fritsch and Butland
/// (1984), as in PCHIP; level beyond the first and last point. No points: the value itself.
class CurveFunction {
public:
    explicit CurveFunction(Curve points);
    double operator()(double x) const;

private:
    Curve points_;
    std::vector<double> slopes_;
};

}  // namespace photoflux::editing
