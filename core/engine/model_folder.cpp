#include "engine/model_folder.h"

#include "engine/engine.h"
#include "models/config_reader.h"
#include "text/tokenizer.h"
#include "weights/sha256.h"

#include <algorithm>

namespace photoflux::engine {

namespace {

namespace fs = std::filesystem;

struct Introduction {
    std::string name, licence = "see the model's own folder";
    int native_size = 1024, steps = 0;
};

Result<Introduction> read_introduction(const fs::path& folder) {
    Introduction introduction;
    introduction.name =
        folder.filename().empty() ? folder.parent_path().filename().string() : folder.filename().string();
    const fs::path file = folder / "photoflux.json";
    if (!fs::exists(file)) return introduction;
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(file));
    models::ConfigReader read(json, file.string());
    introduction.name = read.text("name", introduction.name);
    introduction.licence = read.text("licence", introduction.licence);
    introduction.native_size = static_cast<int>(read.integer("native_size", 1024, 16, 8192));
    introduction.steps = static_cast<int>(read.integer("steps", 0, 0, 1000));
    PHOTOFLUX_CHECK(read.outcome());
    return introduction;
}

/// Says what a folder that is not a FLUX.1 pipeline seems to be.
Result<void> check_index(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return Error{ErrorCode::not_found,
                     "[engine] there is no model folder at " + folder.string() +
                         "; check the name, or run \"photoflux doctor\" to see what is installed"};
    const fs::path index = folder / "model_index.json";
    if (!fs::exists(index, error))
        return Error{ErrorCode::bad_input,
                     "[engine] " + folder.string() + " has no model_index.json, so it is no diffusers model folder"};
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(index));
    const auto* kind = json.find("_class_name");
    if (!kind || kind->as_string() != "FluxPipeline")
        return Error{ErrorCode::bad_input,
                     "[engine] " + folder.string() + " is a " +
                         (kind ? kind->as_string().value_or("nameless model") : "nameless model") +
                         "; PhotoFlux runs FLUX.1 models (FluxPipeline)"};
    return Done{};
}

template <class Config>
using Reader = Result<Config> (*)(const weights::Json&, const std::string&);

template <class Config>
Result<Config> read_config(const fs::path& file, Reader<Config> read) {
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(file));
    return read(json, file.string());
}

Result<void> check_parts_agree(const ModelFolder& model) {
    const auto complain = [&](const std::string& what) {
        return Error{ErrorCode::corrupt,
                     "[engine] " + model.path.string() + ": " + what + "; its parts come from different models"};
    };
    if (model.transformer.in_channels != model.autoencoder.latent_channels * 4)
        return complain("the transformer takes " + std::to_string(model.transformer.in_channels) +
                        " channels, the autoencoder gives " + std::to_string(model.autoencoder.latent_channels * 4));
    if (model.transformer.out_channels != model.transformer.in_channels)
        return complain("this transformer edits pictures (Fill, Depth, Canny) and cannot start from a prompt alone");
    if (model.transformer.vector_dim != model.clip.hidden)
        return complain("transformer and CLIP encoder differ in width");
    if (model.transformer.context_dim != model.t5.width) return complain("transformer and T5 encoder differ in width");
    return Done{};
}

}  // namespace

Result<ModelFolder> ModelFolder::open(const fs::path& path) {
    PHOTOFLUX_CHECK(check_index(path));
    PHOTOFLUX_TRY(const auto introduction, read_introduction(path));
    PHOTOFLUX_TRY(const auto transformer,
                  read_config(path / "transformer" / "config.json", &models::TransformerConfig::from_diffusers));
    PHOTOFLUX_TRY(const auto autoencoder,
                  read_config(path / "vae" / "config.json", &models::AutoencoderConfig::from_diffusers));
    PHOTOFLUX_TRY(const auto clip,
                  read_config(path / "text_encoder" / "config.json", &models::ClipConfig::from_transformers));
    PHOTOFLUX_TRY(const auto t5,
                  read_config(path / "text_encoder_2" / "config.json", &models::T5Config::from_transformers));
    PHOTOFLUX_TRY(const auto schedule,
                  read_config(path / "scheduler" / "scheduler_config.json", &sampling::ScheduleConfig::from_diffusers));
    PHOTOFLUX_TRY(auto transformer_weights, weights::Checkpoint::open(path / "transformer"));
    PHOTOFLUX_TRY(auto autoencoder_weights, weights::Checkpoint::open(path / "vae"));
    PHOTOFLUX_TRY(auto clip_weights, weights::Checkpoint::open(path / "text_encoder"));
    PHOTOFLUX_TRY(auto t5_weights, weights::Checkpoint::open(path / "text_encoder_2"));

    weights::Sha256 hash;
    for (const auto* file : {&transformer_weights, &autoencoder_weights, &clip_weights, &t5_weights})
        hash.update(file->fingerprint());
    const int own_steps = transformer.guidance_embed ? 28 : 4;
    ModelFolder model{path,
                      introduction.name,
                      introduction.licence,
                      hash.hex(),
                      introduction.native_size,
                      introduction.steps > 0 ? introduction.steps : own_steps,
                      transformer,
                      autoencoder,
                      clip,
                      t5,
                      schedule,
                      std::move(transformer_weights),
                      std::move(autoencoder_weights),
                      std::move(clip_weights),
                      std::move(t5_weights)};
    PHOTOFLUX_CHECK(check_parts_agree(model));
    return model;
}

std::uint64_t ModelFolder::parameters() const {
    return transformer_weights.parameters() + autoencoder_weights.parameters() + clip_weights.parameters() +
           t5_weights.parameters();
}

std::uint64_t ModelFolder::bytes() const {
    return transformer_weights.bytes() + autoencoder_weights.bytes() + clip_weights.bytes() + t5_weights.bytes();
}

Result<ModelSummary> inspect_model(const fs::path& folder) {
    PHOTOFLUX_TRY(const auto model, ModelFolder::open(folder));
    PHOTOFLUX_TRY(const auto tokenizer, text::Tokenizer::open(folder / "tokenizer_2"));
    ModelSummary summary;
    summary.name = model.name;
    summary.path = folder;
    summary.parameters = model.parameters();
    summary.file_bytes = model.bytes();
    summary.has_guidance = model.transformer.guidance_embed;
    summary.native_size = model.native_size;
    summary.default_steps = model.default_steps;
    summary.max_sequence_length = static_cast<int>(
        std::min<std::size_t>(tokenizer.max_length(), static_cast<std::size_t>(model.default_sequence_length())));
    summary.licence = model.licence;
    return summary;
}

}  // namespace photoflux::engine
