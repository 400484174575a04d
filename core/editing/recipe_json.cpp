#include "editing/recipe.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace photoflux::editing {
namespace {

using nlohmann::ordered_json;

constexpr const char* kFormat = "photoflux-edit";
constexpr std::size_t kLongest = std::size_t{1} << 20;
constexpr int kDepth = 4;

ordered_json written(const Curve& curve) {
    ordered_json points = ordered_json::array();
    for (const CurvePoint& point : curve) points.push_back({point.x, point.y});
    return points;
}

ordered_json written(const Curves& curves) {
    ordered_json json = ordered_json::object();
    if (!curves.rgb.empty()) json["rgb"] = written(curves.rgb);
    if (!curves.red.empty()) json["red"] = written(curves.red);
    if (!curves.green.empty()) json["green"] = written(curves.green);
    if (!curves.blue.empty()) json["blue"] = written(curves.blue);
    return json;
}

ordered_json written(const std::vector<Spot>& spots) {
    ordered_json all = ordered_json::array();
    for (const Spot& spot : spots)
        all.push_back({{"x", spot.x},
                       {"y", spot.y},
                       {"radius", spot.radius},
                       {"source_x", spot.source_x},
                       {"source_y", spot.source_y}});
    return all;
}

/// Reads the members of one object. The first thing wrong is kept; later reads give nothing.
class Fields {
public:
    Fields(const ordered_json& json, std::optional<Error>& problem) : json_(json), problem_(problem) {
        if (!json.is_object()) wrong(sentence("editing", "an object is wanted"));
    }

    /// Of an object's optional member; nullptr where it is not there.
    const ordered_json* optional(const char* name) {
        asked_.insert(name);
        const auto found = json_.is_object() ? json_.find(name) : json_.end();
        return found == json_.end() ? nullptr : &*found;
    }
    void number(const char* name, double& value) {
        if (const ordered_json* found = optional(name)) value = number_of(*found, name);
    }
    void wanted(const char* name, double& value) {
        if (!optional(name)) wrong(sentence("editing", "\"%1\" is missing").with(name));
        number(name, value);
    }
    void whole(const char* name, int& value) {
        const ordered_json* found = optional(name);
        if (!found) return;
        if (!found->is_number_integer() || *found < -1'000'000 || *found > 1'000'000)
            return wrong(sentence("editing", "\"%1\" must be a whole number").with(name));
        value = found->get<int>();
    }
    void truth(const char* name, bool& value) {
        const ordered_json* found = optional(name);
        if (!found) return;
        if (!found->is_boolean()) return wrong(sentence("editing", "\"%1\" must be true or false").with(name));
        value = found->get<bool>();
    }
    void text(const char* name, std::string& value) {
        const ordered_json* found = optional(name);
        if (!found) return;
        if (!found->is_string()) return wrong(sentence("editing", "\"%1\" must be text").with(name));
        value = found->get<std::string>();
    }
    const ordered_json::array_t& list(const char* name) {
        static const ordered_json::array_t nothing;
        const ordered_json* found = optional(name);
        if (!found) return nothing;
        if (found->is_array()) return found->get_ref<const ordered_json::array_t&>();
        wrong(sentence("editing", "\"%1\" must be a list").with(name));
        return nothing;
    }
    double number_of(const ordered_json& json, const char* name) {
        if (json.is_number()) return json.get<double>();
        wrong(sentence("editing", "\"%1\" must be a number").with(name));
        return 0;
    }

    /// The last call: a member that nobody asked for is a mistake, or of another program.
    void finish() {
        if (!json_.is_object()) return;
        for (const auto& [key, value] : json_.items())
            if (!asked_.contains(key)) wrong(sentence("editing", "\"%1\" is not known here").with(key));
    }
    void wrong(const Sentence& what) {
        if (problem_) return;
        problem_ = Error{ErrorCode::corrupt,
                         sentence("editing", "this is no edit: %1; it is damaged or was changed by hand").with(what)};
    }
    std::optional<Error>& problem() { return problem_; }

private:
    const ordered_json& json_;
    std::optional<Error>& problem_;
    std::set<std::string, std::less<>> asked_;
};

Crop read_crop(const ordered_json& json, std::optional<Error>& problem) {
    Fields fields(json, problem);
    Crop crop;
    fields.wanted("x", crop.x);
    fields.wanted("y", crop.y);
    fields.wanted("width", crop.width);
    fields.wanted("height", crop.height);
    fields.number("ratio", crop.ratio);
    fields.finish();
    return crop;
}

Curve read_curve(Fields& fields, const char* name) {
    Curve curve;
    for (const auto& point : fields.list(name)) {
        if (!point.is_array() || point.size() != 2) {
            fields.wrong(sentence("editing", "\"%1\" must hold pairs of numbers").with(name));
            break;
        }
        curve.push_back({fields.number_of(point[0], name), fields.number_of(point[1], name)});
    }
    return curve;
}

Curves read_curves(const ordered_json& json, std::optional<Error>& problem) {
    Fields fields(json, problem);
    Curves curves;
    curves.rgb = read_curve(fields, "rgb");
    curves.red = read_curve(fields, "red");
    curves.green = read_curve(fields, "green");
    curves.blue = read_curve(fields, "blue");
    fields.finish();
    return curves;
}

Spot read_spot(const ordered_json& json, std::optional<Error>& problem) {
    Fields fields(json, problem);
    Spot spot;
    fields.wanted("x", spot.x);
    fields.wanted("y", spot.y);
    fields.wanted("radius", spot.radius);
    fields.wanted("source_x", spot.source_x);
    fields.wanted("source_y", spot.source_y);
    fields.finish();
    return spot;
}

ColourTransfer read_transfer(const ordered_json& json, std::optional<Error>& problem) {
    Fields fields(json, problem);
    ColourTransfer transfer;
    for (const auto& [name, values] : {std::pair("mean", &transfer.mean), {"deviation", &transfer.deviation}}) {
        const auto& list = fields.list(name);
        if (list.size() != values->size())
            fields.wrong(sentence("editing", "\"%1\" must hold three numbers").with(name));
        for (std::size_t i = 0; i < std::min(list.size(), values->size()); ++i)
            (*values)[i] = fields.number_of(list[i], name);
    }
    fields.number("strength", transfer.strength);
    fields.finish();
    return transfer;
}

/// JSON without a member that comes twice; `discarded` otherwise.
ordered_json parsed(std::string_view text) {
    std::vector<std::set<std::string>> names;
    bool strict = true;
    const auto look = [&](int depth, ordered_json::parse_event_t event, ordered_json& value) {
        if (event == ordered_json::parse_event_t::object_start) names.emplace_back();
        if (event == ordered_json::parse_event_t::object_end) names.pop_back();
        if (event == ordered_json::parse_event_t::key) strict &= names.back().insert(value.get<std::string>()).second;
        strict &= depth <= kDepth;
        return true;
    };
    if (text.size() > kLongest) return ordered_json::value_t::discarded;
    // Nesting that is too deep is counted before the parser, which calls itself for each level.
    int depth = 0, deepest = 0;
    for (const char letter : text) {
        depth += letter == '[' || letter == '{' ? 1 : letter == ']' || letter == '}' ? -1 : 0;
        deepest = std::max(deepest, depth);
    }
    if (deepest > 64) return ordered_json::value_t::discarded;
    ordered_json json = ordered_json::parse(text, look, false);
    return strict ? json : ordered_json(ordered_json::value_t::discarded);
}

/// Errors: corrupt (not of this format), bad_input (a newer one).
Result<void> check_format(Fields& fields) {
    std::string format;
    int version = 0;
    fields.text("format", format);
    fields.whole("version", version);
    if (format != kFormat || version < 1)
        return Error{ErrorCode::corrupt, sentence("editing", "this is no edit of PhotoFlux: it does not say so")};
    if (version <= kRecipeVersion) return Done{};
    return Error{ErrorCode::bad_input,
                 sentence("editing",
                          "this edit was made by a newer PhotoFlux (version %1 of the format, this one reads %2); "
                          "update the program")
                     .with(version, kRecipeVersion)};
}

}  // namespace

std::string to_json(const Recipe& recipe) {
    const Recipe plain;
    ordered_json json = {{"format", kFormat}, {"version", kRecipeVersion}};
    if (recipe.quarter_turns != 0) json["quarter_turns"] = recipe.quarter_turns;
    if (recipe.flipped) json["flipped"] = true;
    if (recipe.crop != plain.crop) {
        const Crop& crop = recipe.crop;
        json["crop"] = {
            {"x", crop.x}, {"y", crop.y}, {"width", crop.width}, {"height", crop.height}, {"ratio", crop.ratio}};
    }
    for (const Setting& setting : settings())
        if (recipe.*setting.value != plain.*setting.value) json[setting.name] = recipe.*setting.value;
    if (recipe.curves != plain.curves) json["curves"] = written(recipe.curves);
    if (!recipe.spots.empty()) json["spots"] = written(recipe.spots);
    if (recipe.transfer) {
        json["transfer"] = {{"mean", recipe.transfer->mean},
                            {"deviation", recipe.transfer->deviation},
                            {"strength", recipe.transfer->strength}};
    }
    if (!recipe.filter.empty()) json["filter"] = recipe.filter;
    return json.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

Result<Recipe> recipe_from_json(std::string_view text) {
    const ordered_json json = parsed(text);
    if (json.is_discarded())
        return Error{ErrorCode::corrupt, sentence("editing", "this is no edit: it is no JSON, or names a value twice")};
    std::optional<Error> problem;
    Fields fields(json, problem);
    PHOTOFLUX_CHECK(check_format(fields));
    Recipe recipe;
    fields.whole("quarter_turns", recipe.quarter_turns);
    fields.truth("flipped", recipe.flipped);
    if (const auto* crop = fields.optional("crop")) recipe.crop = read_crop(*crop, problem);
    for (const Setting& setting : settings()) fields.number(setting.name, recipe.*setting.value);
    if (const auto* curves = fields.optional("curves")) recipe.curves = read_curves(*curves, problem);
    if (const auto* spots = fields.optional("spots"); spots && !spots->is_array()) {
        fields.wrong(sentence("editing", "\"%1\" must be a list").with("spots"));
    } else if (spots) {
        for (const auto& spot : *spots) recipe.spots.push_back(read_spot(spot, problem));
    }
    if (const auto* transfer = fields.optional("transfer")) recipe.transfer = read_transfer(*transfer, problem);
    fields.text("filter", recipe.filter);
    fields.finish();
    if (problem) return *problem;
    if (auto checked = check(recipe); !checked.ok()) {
        return Error{ErrorCode::corrupt,
                     sentence("editing", "this is no edit: %1; it is damaged or was changed by hand")
                         .with(argument(checked.error()))};
    }
    return recipe;
}

}  // namespace photoflux::editing
