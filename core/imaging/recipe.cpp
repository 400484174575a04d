#include "imaging/recipe.h"

#include "prompts/lora_tags.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <type_traits>

namespace photoflux::imaging {
namespace {

constexpr int kFormat = 1;
constexpr std::size_t kMostLoras = 100;

/// Reads one field into `value`; false when it has another type or is out of range. Absent fields leave `value` as it
/// is.
template <class T>
bool read(const nlohmann::json& json, const char* name, T& value) {
    const auto field = json.find(name);
    if (field == json.end()) return true;
    if constexpr (std::is_same_v<T, std::string>) {
        if (!field->is_string()) return false;
        value = field->template get<std::string>();
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!field->is_boolean()) return false;
        value = field->template get<bool>();
    } else if constexpr (std::is_same_v<T, double>) {
        if (!field->is_number()) return false;
        value = field->template get<double>();
        return std::isfinite(value);
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
        if (!field->is_number_unsigned()) return false;
        value = field->template get<std::uint64_t>();
    } else {
        static_assert(std::is_same_v<T, int>);
        if (!field->is_number_unsigned() || field->template get<std::uint64_t>() > 1'000'000) return false;
        value = field->template get<int>();
    }
    return true;
}

/// `"loras"`: names, strengths and hashes.
bool read_loras(const nlohmann::json& json, std::vector<RecipeLora>& loras) {
    const auto field = json.find("loras");
    if (field == json.end()) return true;
    if (!field->is_array() || field->size() > kMostLoras) return false;
    for (const auto& entry : *field) {
        RecipeLora& lora = loras.emplace_back();
        if (!entry.is_object() || !entry.contains("name") || !read(entry, "name", lora.name) ||
            !read(entry, "strength", lora.strength) || !read(entry, "hash", lora.hash))
            return false;
    }
    return true;
}

/// `"start"`: the photo that it was made from.
bool read_start(const nlohmann::json& json, std::optional<RecipeStart>& start) {
    const auto field = json.find("start");
    if (field == json.end()) return true;
    if (!field->is_object() || !field->contains("name")) return false;
    RecipeStart& read_one = start.emplace();
    return read(*field, "name", read_one.name) && read(*field, "strength", read_one.strength) &&
           read(*field, "masked", read_one.masked);
}

}  // namespace

Recipe recipe_of(const engine::GenerateRequest& request, const engine::Picture& picture, std::string style) {
    Recipe recipe;
    recipe.prompt = request.prompt;
    recipe.style = std::move(style);
    recipe.seed = picture.seed;
    recipe.width = picture.width;
    recipe.height = picture.height;
    recipe.steps = picture.steps;
    recipe.guidance = picture.guidance;
    recipe.max_sequence_length = picture.max_sequence_length;
    recipe.model_name = picture.model_name;
    recipe.model_hash = picture.model_hash;
    for (std::size_t i = 0; i < picture.lora_hashes.size() && i < request.loras.size(); ++i) {
        const auto name = request.loras[i].file.stem().u8string();
        recipe.loras.push_back({{name.begin(), name.end()}, request.loras[i].strength, picture.lora_hashes[i]});
    }
    if (request.start) {
        const auto name = request.start->file.filename().u8string();
        recipe.start = {{name.begin(), name.end()}, request.start->strength, request.start->mask.width > 0};
    }
    recipe.device = picture.device;
    recipe.precision = picture.precision;
    recipe.program_version = PHOTOFLUX_VERSION;
    return recipe;
}

engine::GenerateRequest request_of(const Recipe& recipe) {
    engine::GenerateRequest request;
    request.prompt = recipe.prompt;
    request.width = recipe.width;
    request.height = recipe.height;
    request.steps = recipe.steps;
    request.guidance = recipe.guidance;
    request.seed = recipe.seed;
    request.max_sequence_length = recipe.max_sequence_length;
    if (!recipe.device.empty()) request.device = recipe.device;
    if (!recipe.precision.empty()) request.precision = recipe.precision;
    return request;
}

std::string tagged_prompt(const Recipe& recipe) {
    std::string prompt = recipe.prompt;
    for (const RecipeLora& lora : recipe.loras) prompt += " " + prompts::lora_tag({lora.name, lora.strength});
    return prompt;
}

std::string to_json(const Recipe& recipe) {
    nlohmann::ordered_json json = {
        {"program", "PhotoFlux"},
        {"version", recipe.program_version},
        {"format", kFormat},
        {"prompt", recipe.prompt},
        {"seed", recipe.seed},
        {"width", recipe.width},
        {"height", recipe.height},
        {"steps", recipe.steps},
        {"max_sequence_length", recipe.max_sequence_length},
        {"model", recipe.model_name},
        {"model_hash", recipe.model_hash},
        {"device", recipe.device},
        {"precision", recipe.precision},
    };
    if (recipe.guidance) json["guidance"] = *recipe.guidance;
    if (!recipe.style.empty()) json["style"] = recipe.style;
    if (recipe.start)
        json["start"] = {
            {"name", recipe.start->name}, {"strength", recipe.start->strength}, {"masked", recipe.start->masked}};
    for (const RecipeLora& lora : recipe.loras)
        json["loras"].push_back({{"name", lora.name}, {"strength", lora.strength}, {"hash", lora.hash}});
    return json.dump(-1, ' ', true, nlohmann::ordered_json::error_handler_t::replace);
}

Result<Recipe> recipe_from_json(std::string_view text) {
    const auto refuse = [](const Sentence& what) { return Error{ErrorCode::corrupt, what}; };
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return refuse(sentence(
            "imaging",
            "the PhotoFlux recipe in this file is not a JSON object; it was changed by another program or by hand"));
    int format = 0;
    if (!read(json, "format", format) || format < 1)
        return refuse(sentence(
            "imaging",
            "the PhotoFlux recipe in this file has no format number; it was changed by another program or by hand"));
    if (format > kFormat) {
        return Error{
            ErrorCode::bad_input,
            sentence("imaging",
                     "the recipe in this file has format %1, made by a newer PhotoFlux; update this program to "
                     "read it")
                .with(format)};
    }

    Recipe recipe;
    double guidance = 0;
    const auto bad_field = [&]() -> const char* {
        if (!read(json, "version", recipe.program_version)) return "version";
        if (!json.contains("prompt") || !read(json, "prompt", recipe.prompt)) return "prompt";
        if (!read(json, "style", recipe.style)) return "style";
        if (!json.contains("seed") || !read(json, "seed", recipe.seed)) return "seed";
        if (!read(json, "width", recipe.width)) return "width";
        if (!read(json, "height", recipe.height)) return "height";
        if (!read(json, "steps", recipe.steps)) return "steps";
        if (!read(json, "guidance", guidance)) return "guidance";
        if (!read(json, "max_sequence_length", recipe.max_sequence_length)) return "max_sequence_length";
        if (!read(json, "model", recipe.model_name)) return "model";
        if (!read(json, "model_hash", recipe.model_hash)) return "model_hash";
        if (!read_loras(json, recipe.loras)) return "loras";
        if (!read_start(json, recipe.start)) return "start";
        if (!read(json, "device", recipe.device)) return "device";
        if (!read(json, "precision", recipe.precision)) return "precision";
        return nullptr;
    }();
    if (bad_field)
        return refuse(sentence("imaging",
                               "the PhotoFlux recipe in this file has a missing or unusable field \"%1\"; it was "
                               "changed by another program or by hand")
                          .with(bad_field));
    if (json.contains("guidance")) recipe.guidance = guidance;
    return recipe;
}

}  // namespace photoflux::imaging
