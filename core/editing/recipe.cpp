#include "editing/recipe.h"

#include "editing/filters.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace photoflux::editing {
namespace {

Error refused(const Sentence& what) { return {ErrorCode::bad_input, what}; }

bool inside(double value, double lowest, double highest) {
    return std::isfinite(value) && value >= lowest && value <= highest;
}

std::string decimals(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", value);
    return text;
}

Result<void> check_crop(const Crop& crop) {
    constexpr double kRounding = 1e-9, kSmallest = 1e-4;
    const bool fits = inside(crop.x, 0, 1) && inside(crop.y, 0, 1) && inside(crop.width, kSmallest, 1) &&
                      inside(crop.height, kSmallest, 1) && crop.x + crop.width <= 1 + kRounding &&
                      crop.y + crop.height <= 1 + kRounding;
    if (!fits) return refused(sentence("editing", "the crop does not lie inside the picture"));
    if (!inside(crop.ratio, 0, 1000)) return refused(sentence("editing", "a crop's ratio can be 0 to 1000"));
    return Done{};
}

Result<void> check_curve(const Curve& curve) {
    if (curve.empty()) return Done{};
    if (curve.size() < 2 || curve.size() > kMostCurvePoints)
        return refused(sentence("editing", "a curve has 2 to %1 points").with(kMostCurvePoints));
    double before = -1;
    for (const CurvePoint& point : curve) {
        if (!inside(point.x, 0, 1) || !inside(point.y, 0, 1) || point.x - before < 1e-4)
            return refused(
                sentence("editing", "the points of a curve must lie from 0 to 1, each to the right of the last"));
        before = point.x;
    }
    return Done{};
}

Result<void> check_spots(const std::vector<Spot>& spots) {
    if (spots.size() > kMostSpots)
        return refused(sentence("editing", "at most %1 spots can be healed").with(kMostSpots));
    for (const Spot& spot : spots) {
        const bool fits = inside(spot.x, 0, 1) && inside(spot.y, 0, 1) && inside(spot.source_x, 0, 1) &&
                          inside(spot.source_y, 0, 1) && inside(spot.radius, 1e-5, 0.25);
        if (!fits)
            return refused(sentence("editing", "a spot must lie inside the picture, with a radius up to a quarter"));
    }
    return Done{};
}

Result<void> check_transfer(const ColourTransfer& transfer) {
    bool fits = inside(transfer.strength, 0, 1);
    for (const double mean : transfer.mean) fits = fits && inside(mean, -2, 2);
    for (const double deviation : transfer.deviation) fits = fits && inside(deviation, 0, 2);
    if (!fits) return refused(sentence("editing", "the colours of the other photo are no colours"));
    return Done{};
}

/// "+0.70", "−35", "12.0°".
std::string shown(const Setting& setting, double value) {
    char text[32];
    const char* format = setting.degrees ? "%+.1f°" : setting.stops ? "%+.2f" : "%+.0f";
    std::snprintf(text, sizeof text, format, setting.degrees || setting.stops ? value : value * 100);
    return text;
}

template <class T>
void add_if(std::vector<Sentence>& found, const T& before, const T& after, Sentence what) {
    if (!(before == after)) found.push_back(std::move(what));
}

}  // namespace

Crop middle_crop(int width, int height, double ratio) {
    const double own = double(width) / height;
    Crop crop;
    crop.width = std::min(1.0, ratio / own);
    crop.height = std::min(1.0, own / ratio);
    crop.x = (1 - crop.width) / 2;
    crop.y = (1 - crop.height) / 2;
    crop.ratio = ratio;
    return crop;
}

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = {
        {"straighten", &Recipe::straighten, -45, 45, sentence("editing", "Straighten"), false, true},
        {"vertical", &Recipe::vertical, -1, 1, sentence("editing", "Vertical perspective")},
        {"horizontal", &Recipe::horizontal, -1, 1, sentence("editing", "Horizontal perspective")},
        {"exposure", &Recipe::exposure, -5, 5, sentence("editing", "Exposure"), true},
        {"brightness", &Recipe::brightness, -1, 1, sentence("editing", "Brightness")},
        {"contrast", &Recipe::contrast, -1, 1, sentence("editing", "Contrast")},
        {"highlights", &Recipe::highlights, -1, 1, sentence("editing", "Highlights")},
        {"shadows", &Recipe::shadows, -1, 1, sentence("editing", "Shadows")},
        {"whites", &Recipe::whites, -1, 1, sentence("editing", "Whites")},
        {"blacks", &Recipe::blacks, -1, 1, sentence("editing", "Blacks")},
        {"saturation", &Recipe::saturation, -1, 1, sentence("editing", "Saturation")},
        {"vibrance", &Recipe::vibrance, -1, 1, sentence("editing", "Vibrance")},
        {"temperature", &Recipe::temperature, -1, 1, sentence("editing", "Temperature")},
        {"tint", &Recipe::tint, -1, 1, sentence("editing", "Tint")},
        {"sharpen", &Recipe::sharpen, 0, 3, sentence("editing", "Sharpness")},
        {"sharpen-radius", &Recipe::sharpen_radius, 0.1, 3, sentence("editing", "Sharpening radius"), true},
        {"noise-luminance", &Recipe::noise_luminance, 0, 1, sentence("editing", "Noise")},
        {"noise-colour", &Recipe::noise_colour, 0, 1, sentence("editing", "Colour noise")},
        {"filter-strength", &Recipe::filter_strength, 0, 1, sentence("editing", "Strength of the filter")},
        {"grain", &Recipe::grain, 0, 1, sentence("editing", "Grain")},
        {"vignette", &Recipe::vignette, -1, 1, sentence("editing", "Vignette")},
    };
    return all;
}

Result<void> check(const Recipe& recipe) {
    for (const Setting& setting : settings()) {
        if (inside(recipe.*setting.value, setting.lowest, setting.highest)) continue;
        return refused(sentence("editing", "\"%1\" can be %2 to %3")
                           .with(setting.name, decimals(setting.lowest), decimals(setting.highest)));
    }
    if (recipe.quarter_turns < 0 || recipe.quarter_turns > 3)
        return refused(sentence("editing", "a picture is turned by 0 to 3 quarters"));
    PHOTOFLUX_CHECK(check_crop(recipe.crop));
    for (const Curve* curve : {&recipe.curves.rgb, &recipe.curves.red, &recipe.curves.green, &recipe.curves.blue})
        PHOTOFLUX_CHECK(check_curve(*curve));
    PHOTOFLUX_CHECK(check_spots(recipe.spots));
    if (recipe.transfer) PHOTOFLUX_CHECK(check_transfer(*recipe.transfer));
    if (!recipe.filter.empty() && !find_filter(recipe.filter))
        return refused(sentence("editing", "there is no filter \"%1\"").with(recipe.filter));
    return Done{};
}

std::vector<Sentence> differences(const Recipe& before, const Recipe& after) {
    std::vector<Sentence> found;
    if (before.quarter_turns != after.quarter_turns) {
        const int turns = (after.quarter_turns - before.quarter_turns + 4) % 4;
        found.push_back(turns == 1   ? sentence("editing", "Rotate right")
                        : turns == 3 ? sentence("editing", "Rotate left")
                                     : sentence("editing", "Rotate by half a turn"));
    }
    add_if(found, before.flipped, after.flipped, sentence("editing", "Flip"));
    add_if(found, before.crop, after.crop, sentence("editing", "Crop"));
    add_if(found, before.spots, after.spots,
           after.spots.size() < before.spots.size() ? sentence("editing", "Spot removed")
                                                    : sentence("editing", "Spot healed"));
    add_if(found, before.curves, after.curves, sentence("editing", "Curves"));
    add_if(found, before.transfer, after.transfer,
           after.transfer ? sentence("editing", "Colours of another photo")
                          : sentence("editing", "Colours of another photo removed"));
    if (before.filter != after.filter) {
        const Filter* filter = find_filter(after.filter);
        found.push_back(filter ? sentence("editing", "Filter %1").with(filter->title)
                               : sentence("editing", "Filter removed"));
    }
    for (const Setting& setting : settings()) {
        const double value = after.*setting.value;
        if (before.*setting.value == value) continue;
        found.push_back(sentence("editing", "%1 %2").with(setting.title, shown(setting, value)));
    }
    return found;
}

}  // namespace photoflux::editing
