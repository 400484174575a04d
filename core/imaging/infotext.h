#pragma once

#include "imaging/recipe.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace photoflux::imaging {

/// The text that AUTOMATIC1111 and most later programs keep in a picture: prompt lines, `Negative prompt:` lines, and a
/// last line of `Key: value` pairs. UTF-8.
struct Infotext {
    std::string prompt, negative_prompt;
    std::vector<std::pair<std::string, std::string>> parameters;  ///< in the order they stand, values unquoted

    /// The first parameter of this name, or nothing.
    std::optional<std::string> parameter(std::string_view key) const;
    /// `Size: WxH`, or nothing.
    std::optional<std::pair<int, int>> size() const;
};

/// Parses as AUTOMATIC1111 does: the last line holds parameters only if at least three pairs are found in it; otherwise
/// it belongs to the prompt. Every text is a valid infotext. Time is linear in the length.
Infotext parse_infotext(std::string_view text);

/// A value with comma, colon or newline is quoted as JSON; other values stay as they are.
std::string write_infotext(const Infotext& infotext);

/// What other programs should read in a picture made by `recipe`.
Infotext infotext_of(const Recipe& recipe);

/// As much of a recipe as an infotext holds; nothing when it says neither seed nor steps.
std::optional<Recipe> recipe_of(const Infotext& infotext);

}  // namespace photoflux::imaging
