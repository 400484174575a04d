#pragma once

#include "editing/recipe.h"

#include <string>

namespace photoflux::editor {

/// A recipe as the catalogue keeps it: an empty text is the photo as it was taken, which is not marked as edited.
inline std::string textOf(const editing::Recipe& recipe) {
    return recipe.is_identity() ? std::string() : editing::to_json(recipe);
}
inline Result<editing::Recipe> recipeOf(const std::string& text) {
    return text.empty() ? Result<editing::Recipe>(editing::Recipe()) : editing::recipe_from_json(text);
}

}  // namespace photoflux::editor
