#pragma once

#include "lora/lora_file.h"
#include "lora/lora_metadata.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace photoflux::lora {

/// Modules by what their layers do.
struct LayerCounts {
    std::size_t attention = 0, feed_forward = 0;
    std::size_t both = 0;  ///< layers of single blocks, which hold attention and feed-forward in one
    std::size_t modulation = 0, other = 0;

    std::size_t all() const { return attention + feed_forward + both + modulation + other; }
};

/// Which model a LoRA was made for, as far as its shapes and its head tell.
enum class BaseModel { flux, flux_dev, flux_schnell, other_width, unknown };

/// What one sees of a LoRA file without a model and without LibTorch.
struct LoraInfo {
    std::uint64_t bytes = 0;
    std::size_t tensors = 0;
    std::uint64_t parameters = 0;   ///< numbers in all tensors but alphas
    std::set<std::string> layouts;  ///< kohya, diffusers, peft, comfyui, onetrainer, xlabs, lycoris, original
    std::set<std::string> kinds;    ///< LoRA, DoRA, LoHa, LoKr, full
    std::set<std::string> types;    ///< of the factors: F32, BF16 …
    std::map<std::int64_t, std::size_t> ranks;  ///< how many modules have which; none for whole changes
    std::map<double, std::size_t> alphas;       ///< the same for alpha, which is the rank where nothing says it
    std::array<LayerCounts, 3> layers;          ///< by Network
    BaseModel base = BaseModel::unknown;
    std::int64_t width = 0;           ///< of the transformer; 0: it changes none
    std::int64_t image_channels = 0;  ///< that `img_in` takes; 64, Depth and Canny 128, Fill 384; 0: not told
    Metadata metadata;                ///< as it lies in the file
    std::vector<Unused> unused;

    // Of the values, which are all read.
    std::vector<std::string> not_finite;  ///< tensors with values that are none
    std::size_t idle = 0;                 ///< modules that change nothing: a factor is zero throughout
    std::size_t modules = 0;
    double upper_length = 0, lower_length = 0;  ///< √ of the sum of squares of all factors of LoRAs
    double largest = 0;                         ///< value of any tensor

    std::string said(const std::string& key) const;  ///< of the metadata; empty where it says nothing
    bool does_nothing() const { return idle == modules; }

    /// Errors: those of LoraFile::open; bad_input where nothing of the file is for a FLUX.1 model.
    static Result<LoraInfo> read(const std::filesystem::path& path);
};

/// The layout that other programs would write such a file in: whether it has parts of fused layers apart.
bool splits_layers(const LoraFile& file);

}  // namespace photoflux::lora
