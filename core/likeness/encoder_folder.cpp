#include "likeness/encoder_folder.h"

#include "weights/json.h"

#include <system_error>

namespace photoflux::likeness {

bool is_image_encoder(const std::filesystem::path& folder) {
    const auto json = weights::read_json_file(folder / "config.json");
    if (!json.ok()) return false;
    const weights::Json* type = json->find("model_type");
    const std::string* name = type ? type->text() : nullptr;
    if (!name || (*name != "dinov2" && *name != "clip" && *name != "clip_vision_model")) return false;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".safetensors") return true;
    return false;
}

}  // namespace photoflux::likeness
