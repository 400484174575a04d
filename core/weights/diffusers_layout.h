#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace photoflux::weights {

/// Where another layout keeps one of our weights: parts to be stacked along the first dimension, in this order.
struct Source {
    struct Part {
        std::string name;
        int share = 1;  ///< rows of this part, in units of the smallest part
    };
    std::vector<Part> parts;
    bool swap_halves = false;  ///< [scale; shift] there, [shift; scale] here
};

/// Our keys are the original FLUX.1 names. These say under which names a diffusers folder holds them; unknown keys come
/// back unchanged. `levels`: resolutions of the autoencoder, whose decoder levels diffusers counts backwards.
Source diffusers_transformer(std::string_view key);
Source diffusers_autoencoder(std::string_view key, int levels);

}  // namespace photoflux::weights
