#pragma once

#include "lora/lora_file.h"

#include <cstdint>
#include <vector>

namespace photoflux::lora {

/// What a LoRA file tells of the model that it was made for, by names and shapes alone.
struct ToldLayers {
    std::vector<Layer> layers;  ///< that a module of the file may act on, with their sizes
    std::int64_t width = 0;     ///< of the transformer; 0: the file changes none
};

/// All layers of FLUX.1 (19 double and 38 single blocks, CLIP-L, T5-XXL), as wide as most modules of the file say: a
/// single one of another size is an error of the file, not another model. How many blocks a smaller model has, no LoRA
/// tells.
ToldLayers layers_told_by(const weights::TensorSet& tensors);

/// A LoRA file read without a model. Errors: as LoraFile::open; bad_input where nothing of it is for a FLUX.1 model.
Result<LoraFile> open_alone(const std::filesystem::path& path, ToldLayers& told);

}  // namespace photoflux::lora
