#pragma once

#include "editing/recipe.h"

namespace photoflux::editing {

/// A recipe within its limits, with many things in it; the same for each seed.
Recipe random_recipe(unsigned seed);

}  // namespace photoflux::editing
