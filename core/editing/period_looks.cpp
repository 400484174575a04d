#include "editing/period.h"

namespace photoflux::editing {
namespace {

/// Orthochromatic glass plate: blind to red, so skies are white and lips dark; an uncorrected lens; warm-black print.
PeriodLook plate_1900s() {
    PeriodLook look{"plate-1900s"};
    look.softness = 0.75F;
    look.glow = 0.14F;
    look.glow_radius = 9;
    look.falloff = 1.3F;
    look.monochrome = true;
    look.sees = {0.06F, 0.42F, 0.52F};
    look.all = {{0, 0}, {0.12F, 0.06F}, {0.45F, 0.47F}, {0.8F, 0.9F}, {1, 1}};
    look.grain = 0.022F;
    look.grain_size = 1.3F;
    look.shadows = {0.105F, 0.085F, 0.07F};
    look.lights = {0.93F, 0.885F, 0.8F};
    look.middle = {0.025F, 0.008F, -0.03F};
    look.uneven = 0.24F;
    look.dust = 1;
    look.edge = 0.75F;
    look.edge_colour = {0.13F, 0.1F, 0.08F};
    return look;
}

/// Panchromatic roll film, a print toned in sulphide on cream paper; lights bloom.
PeriodLook sepia_1920s() {
    PeriodLook look{"sepia-1920s"};
    look.softness = 0.55F;
    look.glow = 0.2F;
    look.glow_radius = 14;
    look.falloff = 0.9F;
    look.monochrome = true;
    look.sees = {0.16F, 0.5F, 0.34F};
    look.all = {{0, 0.02F}, {0.2F, 0.17F}, {0.5F, 0.53F}, {0.82F, 0.88F}, {1, 0.99F}};
    look.grain = 0.026F;
    look.grain_size = 1.1F;
    look.shadows = {0.16F, 0.09F, 0.055F};
    look.lights = {0.97F, 0.905F, 0.8F};
    look.middle = {0.06F, -0.002F, -0.07F};
    look.uneven = 0.1F;
    look.dust = 0.25F;
    look.edge = 0.3F;
    look.edge_colour = {0.8F, 0.68F, 0.48F};
    return look;
}

/// Early chromogenic print: dense reds, muted greens, blues towards cyan; yellowed paper, low blacks.
PeriodLook print_1950s() {
    PeriodLook look{"print-1950s"};
    look.softness = 0.4F;
    look.glow = 0.09F;
    look.glow_radius = 10;
    look.glow_colour = {1, 0.85F, 0.65F};
    look.falloff = 0.55F;
    look.dyes = {{{0.97F, 0.06F, -0.03F}, {0.08F, 0.84F, 0.08F}, {0.02F, 0.17F, 0.81F}}};
    look.saturation = 1.06F;
    look.all = {{0, 0}, {0.2F, 0.15F}, {0.5F, 0.52F}, {0.8F, 0.87F}, {1, 1}};
    look.red = {{0, 0.02F}, {0.5F, 0.55F}, {1, 1}};
    look.green = {{0, 0.03F}, {0.5F, 0.5F}, {1, 0.965F}};
    look.blue = {{0, 0.08F}, {0.5F, 0.46F}, {1, 0.85F}};
    look.grain = 0.02F;
    look.colour_grain = 0.3F;
    look.shadows = {0.075F, 0.06F, 0.055F};
    look.lights = {0.985F, 0.96F, 0.9F};
    look.uneven = 0.06F;
    look.dust = 0.12F;
    look.edge = 0.15F;
    look.edge_colour = {0.95F, 0.86F, 0.66F};
    return look;
}

/// A print whose cyan dye has faded in an album: warm, flat, brown blacks, and the sun in the lens.
PeriodLook print_1970s() {
    PeriodLook look{"print-1970s"};
    look.softness = 0.5F;
    look.glow = 0.17F;
    look.glow_radius = 16;
    look.glow_colour = {1, 0.72F, 0.42F};
    look.falloff = 0.6F;
    look.dyes = {{{0.94F, 0.1F, -0.04F}, {0.1F, 0.86F, 0.04F}, {0.05F, 0.15F, 0.8F}}};
    look.saturation = 0.86F;
    look.all = {{0, 0}, {0.25F, 0.24F}, {0.5F, 0.54F}, {0.78F, 0.82F}, {1, 0.97F}};
    look.red = {{0, 0.03F}, {0.45F, 0.53F}, {1, 1}};
    look.green = {{0, 0.02F}, {0.5F, 0.505F}, {1, 0.95F}};
    look.blue = {{0, 0.06F}, {0.5F, 0.42F}, {1, 0.75F}};
    look.grain = 0.026F;
    look.grain_size = 1.15F;
    look.colour_grain = 0.4F;
    look.shadows = {0.145F, 0.1F, 0.085F};
    look.lights = {0.985F, 0.95F, 0.88F};
    look.uneven = 0.08F;
    look.dust = 0.1F;
    return look;
}

/// A minilab print on glossy paper: contrast, saturated primaries, cool cyan shadows, magenta in the lights.
PeriodLook print_1980s() {
    PeriodLook look{"print-1980s"};
    look.softness = 0.3F;
    look.glow = 0.08F;
    look.glow_radius = 8;
    look.glow_colour = {1, 0.6F, 0.55F};
    look.falloff = 0.45F;
    look.dyes = {{{1.1F, -0.07F, -0.03F}, {-0.03F, 1.02F, 0.01F}, {-0.02F, -0.01F, 1.03F}}};
    look.saturation = 1.1F;
    look.all = {{0, 0}, {0.22F, 0.15F}, {0.5F, 0.51F}, {0.78F, 0.86F}, {1, 1}};
    look.red = {{0, 0}, {0.25F, 0.225F}, {0.75F, 0.775F}, {1, 0.99F}};
    look.green = {{0, 0.025F}, {0.3F, 0.3F}, {0.75F, 0.735F}, {1, 0.955F}};
    look.blue = {{0, 0.07F}, {0.3F, 0.325F}, {0.75F, 0.745F}, {1, 0.96F}};
    look.grain = 0.022F;
    look.colour_grain = 0.5F;
    look.shadows = {0.05F, 0.055F, 0.075F};
    look.lights = {0.985F, 0.965F, 0.97F};
    look.dust = 0.03F;
    return look;
}

/// ISO 400 consumer film and a small zoom: warm lights, greenish-blue shadows, visible grain, a flash-like contrast.
PeriodLook print_1990s() {
    PeriodLook look{"print-1990s"};
    look.softness = 0.25F;
    look.glow = 0.06F;
    look.glow_radius = 7;
    look.glow_colour = {1, 0.55F, 0.35F};
    look.falloff = 0.65F;
    look.dyes = {{{1.05F, -0.03F, -0.02F}, {0.0F, 1.0F, 0.0F}, {-0.01F, 0.05F, 0.96F}}};
    look.saturation = 1.04F;
    look.all = {{0, 0}, {0.2F, 0.16F}, {0.5F, 0.53F}, {0.8F, 0.87F}, {1, 1}};
    look.red = {{0, 0.01F}, {0.25F, 0.235F}, {0.7F, 0.735F}, {1, 1}};
    look.green = {{0, 0.035F}, {0.25F, 0.265F}, {0.7F, 0.71F}, {1, 0.985F}};
    look.blue = {{0, 0.045F}, {0.25F, 0.255F}, {0.7F, 0.655F}, {1, 0.9F}};
    look.grain = 0.03F;
    look.grain_size = 1.3F;
    look.colour_grain = 0.6F;
    look.shadows = {0.045F, 0.05F, 0.05F};
    look.lights = {0.99F, 0.98F, 0.955F};
    return look;
}

}  // namespace

const std::vector<PeriodLook>& period_looks() {
    static const std::vector<PeriodLook> all = {plate_1900s(), sepia_1920s(), print_1950s(),
                                                print_1970s(), print_1980s(), print_1990s()};
    return all;
}

}  // namespace photoflux::editing
