#include "training/diffusers_export.h"

#include "models/load.h"
#include "weights/diffusers_layout.h"
#include "weights/safetensors_writer.h"

#include <fstream>

namespace photoflux::training {

namespace {

using NamedWeights = std::vector<std::pair<std::string, at::Tensor>>;

/// One of our weights as the parts in which the other layout keeps it.
void append_parts(NamedWeights& out, const weights::Source& source, at::Tensor weight) {
    if (source.swap_halves) {
        const auto halves = weight.chunk(2, 0);
        weight = at::cat({halves[1], halves[0]}, 0);
    }
    std::int64_t shares = 0;
    for (const auto& part : source.parts) shares += part.share;
    std::int64_t row = 0;
    for (const auto& part : source.parts) {
        const auto rows = weight.size(0) / shares * part.share;
        out.emplace_back(part.name, source.parts.size() == 1 ? weight : weight.slice(0, row, row + rows));
        row += rows;
    }
}

template <class Network>
NamedWeights translated(Network& network, const models::Translate& translate, at::ScalarType dtype) {
    NamedWeights out;
    network.visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef) {
        append_parts(out, translate(key), weight.detach().to(at::kCPU, dtype));
    });
    return out;
}

Result<void> write_text(const std::filesystem::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file)
        return Error{ErrorCode::no_disk, "[training] " + path.string() + " cannot be written; the disk may be full"};
    return Done{};
}

Result<void> write_component(const std::filesystem::path& folder, const char* file, const NamedWeights& tensors,
                             const std::string& config) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    PHOTOFLUX_CHECK(weights::write_safetensors(folder / file, tensors, {{"format", "pt"}}));
    return write_text(folder / "config.json", config);
}

constexpr const char* kModelIndex = R"({
  "_class_name": "FluxPipeline",
  "_diffusers_version": "0.42.1",
  "scheduler": ["diffusers", "FlowMatchEulerDiscreteScheduler"],
  "text_encoder": ["transformers", "CLIPTextModel"],
  "text_encoder_2": ["transformers", "T5EncoderModel"],
  "tokenizer": ["transformers", "CLIPTokenizer"],
  "tokenizer_2": ["transformers", "T5TokenizerFast"],
  "transformer": ["diffusers", "FluxTransformer2DModel"],
  "vae": ["diffusers", "AutoencoderKL"]
}
)";

}  // namespace

Result<void> export_autoencoder(models::Autoencoder& autoencoder, at::ScalarType dtype,
                                const std::filesystem::path& folder) {
    const int levels = static_cast<int>(autoencoder.config.block_channels.size());
    const auto names = [levels](const std::string& key) { return weights::diffusers_autoencoder(key, levels); };
    return write_component(folder, "diffusion_pytorch_model.safetensors", translated(autoencoder, names, dtype),
                           autoencoder.config.to_diffusers());
}

Result<models::Autoencoder> load_autoencoder(const std::filesystem::path& folder, at::Device device) {
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(folder / "config.json"));
    PHOTOFLUX_TRY(const auto config,
                  models::AutoencoderConfig::from_diffusers(json, (folder / "config.json").string()));
    PHOTOFLUX_TRY(const auto checkpoint, weights::Checkpoint::open(folder));
    models::Autoencoder autoencoder(config);
    const int levels = static_cast<int>(config.block_channels.size());
    PHOTOFLUX_CHECK(models::load_weights(
        [&](const auto& visitor) { autoencoder.visit(visitor); }, checkpoint,
        [levels](const std::string& key) { return weights::diffusers_autoencoder(key, levels); }, at::kFloat, device));
    return autoencoder;
}

Result<void> load_exported(FlowModel& model, const std::filesystem::path& folder, at::Device device) {
    const auto fill = [&](auto& network, const char* name, models::Translate names) -> Result<void> {
        PHOTOFLUX_TRY(const auto checkpoint, weights::Checkpoint::open(folder / name));
        if (!names) names = models::text_encoder_names(checkpoint);
        const auto every = [&](const auto& visitor) { network.visit(visitor); };
        PHOTOFLUX_CHECK(models::load_weights(every, checkpoint, names, at::kFloat, device));
        every(
            [](const std::string&, at::Tensor& weight, at::IntArrayRef) { weight = weight.clone(); });  // may be mapped
        return Done{};
    };
    PHOTOFLUX_CHECK(fill(model.transformer, "transformer", weights::diffusers_transformer));
    PHOTOFLUX_CHECK(fill(model.clip, "text_encoder", {}));
    return fill(model.t5, "text_encoder_2", {});
}

Result<void> export_diffusers(FlowModel& model, models::Autoencoder& autoencoder,
                              const sampling::ScheduleConfig& schedule, const std::filesystem::path& tokenizers,
                              const std::filesystem::path& folder) {
    constexpr auto kType = at::kHalf;
    const auto same = [](const std::string& key) { return weights::Source{{{key}}}; };
    PHOTOFLUX_CHECK(write_component(folder / "transformer", "diffusion_pytorch_model.safetensors",
                                    translated(model.transformer, weights::diffusers_transformer, kType),
                                    model.transformer.config.to_diffusers()));
    PHOTOFLUX_CHECK(write_component(
        folder / "text_encoder", "model.safetensors",
        translated(
            model.clip, [](const std::string& key) { return weights::Source{{{"text_model." + key}}}; }, kType),
        model.clip.config.to_transformers()));
    PHOTOFLUX_CHECK(write_component(folder / "text_encoder_2", "model.safetensors", translated(model.t5, same, kType),
                                    model.t5.config.to_transformers()));
    PHOTOFLUX_CHECK(export_autoencoder(autoencoder, kType, folder / "vae"));
    std::error_code error;
    std::filesystem::create_directories(folder / "scheduler", error);
    PHOTOFLUX_CHECK(write_text(folder / "scheduler" / "scheduler_config.json", schedule.to_diffusers()));
    for (const char* name : {"tokenizer", "tokenizer_2"}) {
        std::filesystem::copy(
            tokenizers / name, folder / name,
            std::filesystem::copy_options::recursive | std::filesystem::copy_options::overwrite_existing, error);
        if (error)
            return Error{ErrorCode::not_found,
                         "[training] " + (tokenizers / name).string() + " cannot be copied: " + error.message()};
    }
    return write_text(folder / "model_index.json", kModelIndex);
}

}  // namespace photoflux::training
