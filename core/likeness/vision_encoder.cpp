#include "likeness/vision_encoder.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace photoflux::likeness {

namespace {

constexpr std::int64_t kDinoSide = 224, kDinoScaled = 256;

at::Tensor unit(const at::Tensor& rows) { return rows / at::linalg_vector_norm(rows, 2, 1, /*keepdim=*/true); }

at::Tensor prepared(const at::Tensor& pictures, const VisionConfig& config) {
    const auto column = [](at::ArrayRef<double> values) { return at::tensor(values, at::kFloat).view({1, 3, 1, 1}); };
    if (!config.dinov2)
        return (middle_square(pictures, config.image_size) - column({0.48145466, 0.4578275, 0.40821073})) /
               column({0.26862954, 0.26130258, 0.27577711});
    const auto side = std::min(config.image_size, kDinoSide) / config.patch * config.patch;
    const auto scaled = side * kDinoScaled / kDinoSide, rim = (scaled - side) / 2;
    const at::Tensor middle = middle_square(pictures, scaled).narrow(2, rim, side).narrow(3, rim, side);
    return (middle - column({0.485, 0.456, 0.406})) / column({0.229, 0.224, 0.225});
}

Result<void> fill(const std::function<void(const nn::WeightVisitor&)>& visit, const weights::Checkpoint& checkpoint,
                  const models::Translate& names) {
    return models::load_weights(visit, checkpoint, names, at::kFloat, at::kCPU);
}

}  // namespace

Result<std::unique_ptr<ImageEncoder>> VisionEncoder::open(const std::filesystem::path& folder) {
    const auto file = folder / "config.json";
    PHOTOFLUX_TRY(const auto json, weights::read_json_file(file));
    PHOTOFLUX_TRY(const auto config, VisionConfig::from_transformers(json, file.string()));
    PHOTOFLUX_TRY(const auto checkpoint, weights::Checkpoint::open(folder));
    VisionTransformer network(config);
    PHOTOFLUX_CHECK(fill([&](const nn::WeightVisitor& visitor) { network.visit(visitor); }, checkpoint,
                         vision_names(config, checkpoint)));
    std::unique_ptr<VisionEncoder> encoder(new VisionEncoder(std::move(network)));
    PHOTOFLUX_TRY(encoder->words_, open_words(folder, json, checkpoint));
    return std::unique_ptr<ImageEncoder>(std::move(encoder));
}

Result<std::optional<VisionEncoder::Words>> VisionEncoder::open_words(const std::filesystem::path& folder,
                                                                      const weights::Json& json,
                                                                      const weights::Checkpoint& checkpoint) {
    const weights::Json* said = json.find("text_config");
    auto tokenizer = text::Tokenizer::open(folder);
    if (!said || !checkpoint.has("text_projection.weight") || !tokenizer.ok()) return std::optional<Words>();
    PHOTOFLUX_TRY(const auto config, models::ClipConfig::from_transformers(*said, (folder / "config.json").string()));
    const auto width = checkpoint.info("text_projection.weight")->shape.front();
    Words words{models::ClipEncoder(config), {.in = config.hidden, .out = width, .has_bias = false},
                std::move(*tokenizer)};
    const auto names = [](const std::string& key) { return weights::Source{{{"text_model." + key}}}; };
    PHOTOFLUX_CHECK(fill([&](const nn::WeightVisitor& visitor) { words.encoder.visit(visitor); }, checkpoint, names));
    PHOTOFLUX_CHECK(fill(
        [&](const nn::WeightVisitor& visitor) { words.projection.visit(nn::under("text_projection", visitor)); },
        checkpoint, [](const std::string& key) { return weights::Source{{{key}}}; }));
    return std::optional<Words>(std::move(words));
}

at::Tensor VisionEncoder::embed(const at::Tensor& pictures) const {
    const at::NoGradGuard no_grad;
    return unit(network_.pooled(prepared(pictures, network_.config)));
}

Result<std::optional<at::Tensor>> VisionEncoder::agreement(const at::Tensor& pictures,
                                                           const std::vector<std::string>& texts) const {
    if (!words_) return std::optional<at::Tensor>();
    const at::NoGradGuard no_grad;
    const auto length =
        std::min(words_->tokenizer.max_length(), static_cast<std::size_t>(words_->encoder.config.positions));
    std::vector<at::Tensor> rows;
    for (const std::string& text : texts) {
        const at::Tensor ids = at::tensor(words_->tokenizer.encode(text, length), at::kLong).unsqueeze(0);
        rows.push_back(words_->projection(words_->encoder.pooled(ids)));
    }
    return std::optional((embed(pictures) * unit(at::cat(rows))).sum(1));
}

}  // namespace photoflux::likeness
