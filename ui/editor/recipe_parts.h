#pragma once

#include "editing/recipe.h"

#include <QString>
#include <QStringList>

namespace photoflux::editor {

/// The parts of a recipe that are copied apart from each other: "light", "colour", "curves", "detail", "filter",
/// "effects", "crop", "heal".
const QStringList& allParts();
/// `onto` with these parts of `from`.
editing::Recipe withParts(const editing::Recipe& onto, const editing::Recipe& from, const QStringList& parts);
/// Those in which the recipe changes something.
QStringList changedParts(const editing::Recipe& recipe);

}  // namespace photoflux::editor
