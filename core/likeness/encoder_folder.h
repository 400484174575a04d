#pragma once

#include <filesystem>

namespace photoflux::likeness {

/// Whether a folder holds an encoder that `open_image_encoder` reads: DINOv2 or CLIP as `transformers` lays them out,
/// in safetensors. Looks at `config.json` and names of files alone. Standard library only.
bool is_image_encoder(const std::filesystem::path& folder);

}  // namespace photoflux::likeness
