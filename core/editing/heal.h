#pragma once

#include "editing/recipe.h"

#include <QImage>

namespace photoflux::editing {

/// Covers a spot of a picture (RGB32 or RGBX64) with its source. What the two differ by along the circle is spread
/// smoothly over its inside by mean value coordinates (Floater 2003; as Farbman et al. 2009 clone), so that no edge is
/// seen; the last fifth of the radius fades. Values are the encoded ones.
void heal(QImage& picture, const Spot& spot);

}  // namespace photoflux::editing
