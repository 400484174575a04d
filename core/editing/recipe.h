#pragma once

#include "base/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace photoflux::editing {

/// The part that is kept, in shares of the straightened picture.
struct Crop {
    double x = 0, y = 0, width = 1, height = 1;
    double ratio = 0;  ///< width to height that was asked for, for the next drag of an edge; 0: any
    bool operator==(const Crop&) const = default;
};

/// The largest crop of this ratio (width to height) in the middle of a straightened picture of this size.
Crop middle_crop(int width, int height, double ratio);

/// A point of a tone curve, in encoded (sRGB) values 0 … 1.
struct CurvePoint {
    double x = 0, y = 0;
    bool operator==(const CurvePoint&) const = default;
};
using Curve = std::vector<CurvePoint>;  ///< x strictly rising; empty: unchanged

struct Curves {
    Curve rgb, red, green, blue;  ///< `rgb` first, then each channel's own
    bool operator==(const Curves&) const = default;
};

/// A round place that is covered with what lies elsewhere, in shares of the upright picture before any crop.
struct Spot {
    double x = 0, y = 0;
    double radius = 0;  ///< of the longest side
    double source_x = 0, source_y = 0;
    bool operator==(const Spot&) const = default;
};

/// The colours of another photo, as mean and spread of its OKLab values: no file is needed to apply them.
struct ColourTransfer {
    std::array<double, 3> mean{}, deviation{};
    double strength = 1;  ///< 0 … 1
    bool operator==(const ColourTransfer&) const = default;
};

/// An edit: plain values whose defaults change nothing. The order in which they act is in render.h.
struct Recipe {
    int quarter_turns = 0;                ///< clockwise, 0 … 3, after `flipped`
    bool flipped = false;                 ///< left and right change places
    double straighten = 0;                ///< degrees clockwise, −45 … 45
    double vertical = 0, horizontal = 0;  ///< perspective, −1 … 1
    Crop crop;

    double exposure = 0;                  ///< stops, −5 … 5
    double brightness = 0, contrast = 0;  ///< −1 … 1, as all below without a remark
    double highlights = 0, shadows = 0, whites = 0, blacks = 0;
    double saturation = 0, vibrance = 0, temperature = 0, tint = 0;
    Curves curves;

    double sharpen = 0;                            ///< 0 … 3: share of the unsharp mask that is added
    double sharpen_radius = 0.4;                   ///< 0.1 … 3 thousandths of the longest side
    double noise_luminance = 0, noise_colour = 0;  ///< 0 … 1
    std::vector<Spot> spots;

    std::optional<ColourTransfer> transfer;
    std::string filter;          ///< a name of filters.h; empty: none
    double filter_strength = 1;  ///< 0 … 1
    double grain = 0;            ///< 0 … 1
    double vignette = 0;         ///< −1 (dark corners) … 1 (light ones)

    bool operator==(const Recipe&) const = default;
    bool is_identity() const { return *this == Recipe{}; }
};

/// A number of the recipe, for whoever treats them alike: JSON, command line, sliders.
struct Setting {
    const char* name;  ///< in JSON and on the command line
    double Recipe::* value;
    double lowest, highest;
    Sentence title;      ///< "Exposure"
    bool stops = false;  ///< shown as it is, with two decimals; others as hundredths, degrees with one decimal
    bool degrees = false;
};
const std::vector<Setting>& settings();

inline constexpr int kRecipeVersion = 1;
inline constexpr std::size_t kMostSpots = 500, kMostCurvePoints = 32;

/// Every value finite and within its limits. Errors: bad_input (says which).
Result<void> check(const Recipe& recipe);

/// One line; only what differs from the defaults.
std::string to_json(const Recipe& recipe);
/// Strict: known fields only, of their type, each once and within its limits; what is missing has its default. Errors:
/// corrupt; bad_input (a newer version).
Result<Recipe> recipe_from_json(std::string_view json);

/// What became different, for a history: "Exposure +0.70", "Crop". Several changes are listed; none is an empty one.
std::vector<Sentence> differences(const Recipe& before, const Recipe& after);

}  // namespace photoflux::editing
