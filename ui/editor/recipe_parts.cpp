#include "ui/editor/recipe_parts.h"

#include <functional>
#include <tuple>
#include <utility>
#include <vector>

namespace photoflux::editor {

namespace {

using editing::Recipe;

template <auto... Members>
void take(Recipe& onto, const Recipe& from) {
    ((onto.*Members = from.*Members), ...);
}

using Taking = void (*)(Recipe&, const Recipe&);

const std::vector<std::pair<const char*, Taking>>& parts() {
    static const std::vector<std::pair<const char*, Taking>> all = {
        {"light", &take<&Recipe::exposure, &Recipe::brightness, &Recipe::contrast, &Recipe::highlights,
                        &Recipe::shadows, &Recipe::whites, &Recipe::blacks>},
        {"colour",
         &take<&Recipe::temperature, &Recipe::tint, &Recipe::saturation, &Recipe::vibrance, &Recipe::transfer>},
        {"curves", &take<&Recipe::curves>},
        {"detail", &take<&Recipe::sharpen, &Recipe::sharpen_radius, &Recipe::noise_luminance, &Recipe::noise_colour>},
        {"filter", &take<&Recipe::filter, &Recipe::filter_strength>},
        {"effects", &take<&Recipe::grain, &Recipe::vignette>},
        {"crop", &take<&Recipe::quarter_turns, &Recipe::flipped, &Recipe::straighten, &Recipe::vertical,
                       &Recipe::horizontal, &Recipe::crop>},
        {"heal", &take<&Recipe::spots>},
    };
    return all;
}

}  // namespace

const QStringList& allParts() {
    static const QStringList names = [] {
        QStringList list;
        for (const auto& [name, taking] : parts()) list << QString::fromLatin1(name);
        return list;
    }();
    return names;
}

Recipe withParts(const Recipe& onto, const Recipe& from, const QStringList& names) {
    Recipe result = onto;
    for (const auto& [name, taking] : parts())
        if (names.contains(QLatin1String(name))) taking(result, from);
    return result;
}

QStringList changedParts(const Recipe& recipe) {
    QStringList changed;
    for (const QString& name : allParts())
        if (!withParts(Recipe{}, recipe, {name}).is_identity()) changed << name;
    return changed;
}

}  // namespace photoflux::editor
