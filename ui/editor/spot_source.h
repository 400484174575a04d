#pragma once

#include "editing/recipe.h"

#include <QImage>

namespace photoflux::editor {

/// The spot with the source nearby whose surroundings are most like its own: along the edge, where the two are joined,
/// and without much going on inside.
editing::Spot withBestSource(const QImage& picture, editing::Spot spot);

}  // namespace photoflux::editor
