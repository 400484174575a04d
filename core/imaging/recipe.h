#pragma once

#include "base/result.h"
#include "engine/request.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::imaging {

/// A LoRA that a picture was made with.
struct RecipeLora {
    std::string name;  ///< its file's, without ending
    double strength = 1;
    std::string hash;  ///< engine::Picture::lora_hashes
    bool operator==(const RecipeLora&) const = default;
};

/// The photo that a picture was made from; it is not kept, nor is the folder in which it lay.
struct RecipeStart {
    std::string name;  ///< of the file
    double strength = 1;
    bool masked = false;
    bool operator==(const RecipeStart&) const = default;
};

/// Everything needed to make a picture again, as it is kept inside the picture's file.
struct Recipe {
    std::string prompt;      ///< UTF-8, exactly what the engine was given
    std::string style;       ///< name of the style that is part of the prompt already; may be empty
    std::uint64_t seed = 0;  ///< of this picture, not of the first of its series
    int width = 0, height = 0, steps = 0;
    std::optional<double> guidance;
    int max_sequence_length = 0;
    std::string model_name, model_hash;
    std::vector<RecipeLora> loras;
    std::optional<RecipeStart> start;
    std::string device, precision;  ///< what was used
    std::string program_version;
};

/// The recipe of one finished picture of a request, stamped with this program's version.
Recipe recipe_of(const engine::GenerateRequest& request, const engine::Picture& picture, std::string style = {});

/// The request that makes the picture again; the caller fills in `model`, `loras` and `start`, because the recipe
/// only names them. Device and
/// precision come back as they were used.
engine::GenerateRequest request_of(const Recipe& recipe);

/// The prompt with a tag behind it for each LoRA, as forms and other programs take them (prompts/lora_tags.h).
std::string tagged_prompt(const Recipe& recipe);

/// One line of ASCII JSON (everything else is escaped), so that it survives every container. Text that is not UTF-8 is
/// kept with U+FFFD in place of what could not be read.
std::string to_json(const Recipe& recipe);

/// Unknown fields are ignored: a newer version may have added some. Errors: corrupt.
Result<Recipe> recipe_from_json(std::string_view json);

}  // namespace photoflux::imaging
