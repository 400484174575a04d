#include "training/personal/lora_identity.h"

#include "lora/lora_metadata.h"

#include <sstream>

namespace photoflux::training {

namespace {

std::string number_text(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

const char* optimizer_name(OptimizerKind kind) {
    switch (kind) {
        case OptimizerKind::adamw8:
            return "AdamW8bit";
        case OptimizerKind::prodigy:
            return "Prodigy";
        case OptimizerKind::adamw:
            break;
    }
    return "AdamW";
}

}  // namespace

std::map<std::string, std::string> lora_metadata(const LoraSettings& settings, const LoraIdentity& identity,
                                                 const LoraOrigin& origin, const std::string& digest) {
    const std::string size = std::to_string(origin.width) + "x" + std::to_string(origin.height);
    const std::string rank = std::to_string(settings.shape.rank);
    std::map<std::string, std::string> metadata = {
        {"format", "pt"},
        {"modelspec.sai_model_spec", "1.0.1"},
        {"modelspec.architecture", origin.guided ? "flux-1-dev/lora" : "flux-1-schnell/lora"},
        {"modelspec.implementation", "https://github.com/black-forest-labs/flux"},
        {"modelspec.title", identity.title},
        {"modelspec.resolution", size},
        {"modelspec.hash_sha256", "0x" + digest},
        {"ss_base_model_version", "flux1"},
        {"ss_network_module", "networks.lora_flux"},
        {"ss_network_dim", rank},
        {"ss_network_alpha", rank},
        {"ss_learning_rate", number_text(settings.rate)},
        {"ss_optimizer", optimizer_name(settings.optimizer)},
        {"ss_steps", std::to_string(settings.steps)},
        {"ss_max_train_steps", std::to_string(settings.steps)},
        {"ss_batch_size_per_device", std::to_string(settings.batch)},
        {"ss_gradient_accumulation_steps", std::to_string(settings.accumulation)},
        {"ss_num_train_images", std::to_string(origin.pictures)},
        {"ss_resolution", size},
        {"ss_seed", std::to_string(settings.seed)},
        {"ss_guidance_scale", number_text(settings.guidance)},
        {"ss_caption_dropout_rate", number_text(settings.caption_dropout)},
        {"ss_mixed_precision", origin.precision},
        {"sshs_model_hash", digest},
    };
    const auto say = [&](const char* key, const std::string& value) {
        if (!value.empty()) metadata[key] = value;
    };
    say("modelspec.trigger_phrase", identity.trigger);
    say("modelspec.author", identity.author);
    say("modelspec.license", identity.licence);
    say("modelspec.date", identity.date);
    if (!identity.preview_jpeg.empty()) metadata[lora::kThumbnail] = lora::jpeg_data_uri(identity.preview_jpeg);
    return metadata;
}

}  // namespace photoflux::training
