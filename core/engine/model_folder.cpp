#include "engine/model_folder.h"

#include "base/sha256.h"
#include "engine/engine.h"
#include "models/config_reader.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <tuple>

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

/// What FLUX.1 Fill takes: noise, the picture without its masked part, and the mask, 8×8 pixels folded to channels.
std::int64_t fill_channels(const ModelFolder& model) {
    const auto scale = model.autoencoder.scale();
    return 2 * model.transformer.out_channels + 4 * scale * scale;
}

/// The class of pipeline that a folder names. Says what a folder that is not a FLUX.1 pipeline seems to be.
Result<std::string> check_index(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return Error{ErrorCode::not_found,
                     sentence("engine",
                              "there is no model folder at %1; check the name, or run \"photoflux doctor\" to see what "
                              "is installed")
                         .with(folder.string())};
    const fs::path index = folder / "model_index.json";
    if (!fs::exists(index, error))
        return Error{
            ErrorCode::bad_input,
            sentence("engine", "%1 has no model_index.json, so it is no diffusers model folder").with(folder.string())};
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(index));
    const auto* kind = json.find("_class_name");
    static const std::set<std::string> kClasses = {
        "FluxPipeline",        "FluxImg2ImgPipeline", "FluxInpaintPipeline",       "FluxFillPipeline",
        "FluxControlPipeline", "FluxKontextPipeline", "FluxKontextInpaintPipeline"};
    if (!kind || !kClasses.contains(kind->as_string().value_or("")))
        return Error{ErrorCode::bad_input,
                     sentence("engine", "%1 is of the kind \"%2\"; PhotoFlux runs FLUX.1 models (FluxPipeline)")
                         .with(folder.string(), kind ? kind->as_string().value_or("?") : "?")};
    return *kind->as_string();
}

template <class Config>
using Reader = Result<Config> (*)(const weights::Json&, const std::string&);

template <class Config>
Result<Config> read_config(const fs::path& file, Reader<Config> read) {
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(file));
    return read(json, file.string());
}

/// Blocks of the file that the configuration does not count would be left out in silence.
Result<void> check_depth(const weights::Checkpoint& weights, const models::TransformerConfig& config) {
    const auto& tensors = weights.tensors().tensors();
    for (const auto& [blocks, setting, depth] :
         {std::tuple("transformer_blocks.", "num_layers", config.depth),
          std::tuple("single_transformer_blocks.", "num_single_layers", config.depth_single)}) {
        const std::string next = blocks + std::to_string(depth) + ".";
        const auto found = tensors.lower_bound(next);
        if (found != tensors.end() && found->first.starts_with(next))
            return Error{
                ErrorCode::corrupt,
                sentence("engine", "%1 holds %2, but \"%3\" in its config.json is %4; the two are of different models")
                    .with(weights.path().string(), found->first, setting, depth)};
    }
    return Done{};
}

}  // namespace

Result<ModelFolder> ModelFolder::open(const fs::path& path) {
    PHOTOFLUX_TRY(const auto class_name, check_index(path));
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
    PHOTOFLUX_CHECK(check_depth(transformer_weights, transformer));
    PHOTOFLUX_TRY(auto autoencoder_weights, weights::Checkpoint::open(path / "vae"));
    PHOTOFLUX_TRY(auto clip_weights, weights::Checkpoint::open(path / "text_encoder"));
    PHOTOFLUX_TRY(auto t5_weights, weights::Checkpoint::open(path / "text_encoder_2"));

    Sha256 hash;
    for (const auto* file : {&transformer_weights, &autoencoder_weights, &clip_weights, &t5_weights})
        hash.update(file->fingerprint());
    const int own_steps = transformer.guidance_embed ? 28 : 4;
    const int levels = static_cast<int>(autoencoder.block_channels.size());
    auto clip_names = models::text_encoder_names(clip_weights), t5_names = models::text_encoder_names(t5_weights);
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
                      std::move(t5_weights),
                      weights::diffusers_transformer,
                      [levels](const std::string& key) { return weights::diffusers_autoencoder(key, levels); },
                      std::move(clip_names),
                      std::move(t5_names),
                      path / "tokenizer",
                      path / "tokenizer_2"};
    PHOTOFLUX_CHECK(model.check_parts_agree());
    model.tell_kind(class_name + " " + introduction.name);
    return model;
}

Result<ModelFolder> ModelFolder::open(const fs::path& path, const ModelParts& parts) {
    std::error_code error;
    return fs::is_regular_file(path, error) ? open_file(path, parts) : open(path);
}

Result<void> ModelFolder::check_parts_agree() const {
    const auto complain = [&](const Sentence& what) {
        return Error{ErrorCode::corrupt,
                     sentence("engine", "%1: %2; its parts come from different models").with(path.string(), what)};
    };
    if (transformer.out_channels != autoencoder.latent_channels * 4)
        return complain(sentence("engine", "the transformer gives %1 channels, the autoencoder takes %2")
                            .with(transformer.out_channels, autoencoder.latent_channels * 4));
    if (transformer.in_channels != transformer.out_channels &&
        transformer.in_channels != 2 * transformer.out_channels && transformer.in_channels != fill_channels(*this))
        return Error{ErrorCode::bad_input,
                     sentence("engine",
                              "%1 takes %2 channels; of FLUX.1 there are models with %3, %4 (Depth, Canny) and %5 "
                              "(Fill)")
                         .with(path.string(), transformer.in_channels, transformer.out_channels,
                               2 * transformer.out_channels, fill_channels(*this))};
    if (transformer.vector_dim != clip.hidden)
        return complain(sentence("engine", "transformer and CLIP encoder differ in width"));
    if (transformer.context_dim != t5.width)
        return complain(sentence("engine", "transformer and T5 encoder differ in width"));
    return Done{};
}

void ModelFolder::tell_kind(const std::string& words) {
    if (transformer.in_channels == fill_channels(*this)) {
        kind = ModelKind::fill;
    } else if (transformer.in_channels == 2 * transformer.out_channels) {
        kind = ModelKind::control;
    } else {
        std::string lower;
        for (const char c : words) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        kind = lower.find("kontext") == lower.npos ? ModelKind::generate : ModelKind::kontext;
    }
}

std::uint64_t ModelFolder::parameters() const {
    return transformer_weights.parameters() + autoencoder_weights.parameters() + clip_weights.parameters() +
           t5_weights.parameters();
}

std::uint64_t ModelFolder::bytes() const {
    std::uint64_t sum = 0;
    std::set<fs::path> counted;  // one file may hold several networks
    for (const auto* weights : {&transformer_weights, &autoencoder_weights, &clip_weights, &t5_weights})
        if (counted.insert(weights->path()).second) sum += weights->bytes();
    return sum;
}

namespace {

/// Of all tensors, where any of them is quantised; else 0.
std::uint64_t packed_bytes(const weights::Checkpoint& weights) {
    std::uint64_t packed = 0, plain = 0;
    for (const auto& [name, tensor] : weights.tensors().tensors()) {
        if (!tensor.quantised) {
            plain += tensor.size;
            continue;
        }
        const auto block = weights::block_size(tensor.quantised->packing);
        packed += static_cast<std::uint64_t>(tensor.elements() / block.values * block.bytes);
    }
    return packed > 0 ? packed + plain : 0;
}

}  // namespace

weights::ModelSize ModelFolder::size() const {
    const auto& channels = autoencoder.block_channels;
    return {.parameters = parameters(),
            .t5_parameters = t5_weights.parameters(),
            .hidden = transformer.hidden(),
            .double_blocks = transformer.depth,
            .single_blocks = transformer.depth_single,
            .finest_channels = channels.size() > 1 ? channels[1] : channels[0],
            .packed_transformer_bytes = packed_bytes(transformer_weights),
            .packed_t5_bytes = packed_bytes(t5_weights)};
}

Result<ModelSummary> inspect_model(const fs::path& path, const ModelParts& parts) {
    PHOTOFLUX_TRY(const auto model, ModelFolder::open(path, parts));
    PHOTOFLUX_TRY(const auto tokenizer, text::Tokenizer::open(model.t5_tokenizer));
    ModelSummary summary;
    summary.name = model.name;
    summary.path = path;
    summary.parameters = model.parameters();
    summary.file_bytes = model.bytes();
    summary.kind = model.kind;
    summary.has_guidance = model.transformer.guidance_embed;
    summary.native_size = model.native_size;
    summary.default_steps = model.default_steps;
    summary.max_sequence_length = static_cast<int>(
        std::min<std::size_t>(tokenizer.max_length(), static_cast<std::size_t>(model.default_sequence_length())));
    summary.licence = model.licence;
    summary.size = model.size();
    return summary;
}

}  // namespace photoflux::engine
