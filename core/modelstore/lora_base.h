#pragma once

#include "modelstore/model_folders.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace photoflux::modelstore {

/// Width of the transformer that a LoRA was trained for, from the shapes in its head; nothing where it changes no
/// block.
std::optional<std::int64_t> trained_width(const std::filesystem::path& lora);

/// The installed model that a LoRA is for when nobody names one: of those of its width FLUX.1 [dev], for which most are
/// trained, then [schnell] and others, the bundled one last. The default model where the LoRA does not tell its width.
/// Errors: not_found where none fits, saying what to do.
Result<ModelFolder> model_for(const std::filesystem::path& lora);

}  // namespace photoflux::modelstore
