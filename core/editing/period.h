#pragma once

#include "editing/recipe.h"

#include <array>
#include <string_view>
#include <vector>

namespace photoflux::editing {

using Colour = std::array<float, 3>;

/// What made a picture look as pictures of a time do: lens, film, print, and what the years did. It acts in this order.
/// Lengths are thousandths of the longest side; colours and curves are encoded sRGB.
struct PeriodLook {
    const char* name;

    // The lens
    float softness = 0;      ///< σ of its blur
    float glow = 0;          ///< share of the lights that spreads over the film's back (halation), in linear light
    float glow_radius = 12;  ///< σ
    Colour glow_colour{1, 1, 1};
    float falloff = 0;  ///< stops less light in the corners

    // The film
    bool monochrome = false;
    Colour sees{0.2126F, 0.7152F, 0.0722F};  ///< of a monochrome film: its share of red, green and blue light
    std::array<Colour, 3> dyes{
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};  ///< of a colour film: rows of a matrix in linear light
    float saturation = 1;
    Curve all, red, green, blue;  ///< tone: of all channels, then of each
    float grain = 0;              ///< spread in middle tones
    float grain_size = 1;         ///< of a lump; 0.45 thousandths of the side times this
    float colour_grain = 0;       ///< 0: alike in all channels, 1: each its own

    // The print
    Colour shadows{0, 0, 0}, lights{1, 1, 1};  ///< what black and white became
    Colour middle{0, 0, 0};                    ///< added in middle tones
    float uneven = 0;                          ///< stops by which development or fading differ from place to place
    float dust = 0;                            ///< how much of it, 0 … 1: specks, fibres, scratches
    float edge = 0;                            ///< how far the edges have yellowed or darkened, 0 … 1
    Colour edge_colour{0, 0, 0};
};

const std::vector<PeriodLook>& period_looks();

}  // namespace photoflux::editing
