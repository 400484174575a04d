#include "engine/pipeline.h"

#include "models/load.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace photoflux::engine {

namespace {

constexpr std::size_t kRememberedPrompts = 32;
constexpr std::int64_t kRowsAtOnce = 1024;  // that are looked at unpacked

at::Tensor id_row(const std::vector<std::int64_t>& ids, at::Device device) {
    return at::tensor(ids, at::kLong).unsqueeze(0).to(device);  // [1, L]
}

template <class Network>
auto visits(Network& network) {
    return [&network](const nn::WeightVisitor& visitor) { network.visit(visitor); };
}

}  // namespace

Pipeline::Pipeline(ModelFolder folder, const Placement& placement, text::Tokenizer clip_tokenizer,
                   text::Tokenizer t5_tokenizer)
    : folder_(std::move(folder)),
      placement_(placement),
      transformer_(folder_.transformer),
      autoencoder_(folder_.autoencoder),
      clip_(folder_.clip),
      t5_(folder_.t5),
      clip_tokenizer_(std::move(clip_tokenizer)),
      t5_tokenizer_(std::move(t5_tokenizer)) {}

Result<Pipeline> Pipeline::load(ModelFolder folder, const Placement& placement) {
    PHOTOFLUX_TRY(auto clip_tokenizer, text::Tokenizer::open(folder.clip_tokenizer));
    PHOTOFLUX_TRY(auto t5_tokenizer, text::Tokenizer::open(folder.t5_tokenizer));
    Pipeline pipeline(std::move(folder), placement, std::move(clip_tokenizer), std::move(t5_tokenizer));
    PHOTOFLUX_CHECK(pipeline.fill());
    return pipeline;
}

Result<void> Pipeline::fill() {
    // Products with packed weights are written for the processor.
    const auto quantised = placement_.device.is_cpu() ? models::Quantised::keep : models::Quantised::unpack;
    const auto load = [&](auto& network, const weights::Checkpoint& checkpoint, const models::Translate& names) {
        return models::load_weights(visits(network), checkpoint, names, placement_.dtype, placement_.device, quantised);
    };
    PHOTOFLUX_CHECK(load(transformer_, folder_.transformer_weights, folder_.transformer_names));
    PHOTOFLUX_CHECK(load(autoencoder_, folder_.autoencoder_weights, folder_.autoencoder_names));
    PHOTOFLUX_CHECK(load(clip_, folder_.clip_weights, folder_.clip_names));
    return load(t5_, folder_.t5_weights, folder_.t5_names);
}

int Pipeline::sequence_length(int wanted) const {
    const auto length = static_cast<std::size_t>(wanted > 0 ? wanted : folder_.default_sequence_length());
    return static_cast<int>(std::min(length, t5_tokenizer_.max_length()));
}

Result<std::vector<Sentence>> Pipeline::use(const std::vector<LoraUse>& loras) {
    // Read again even where nothing changed: a file may have been trained on since, and its notes belong to the request.
    lora::detach_all(networks());
    lora_hashes_.clear();
    bool change_prompts = false;
    std::vector<Sentence> notes;
    for (const LoraUse& use : loras) {
        auto attached = lora::attach(use.file, use.strength, networks(), placement_.dtype, placement_.device);
        if (!attached.ok()) {
            lora::detach_all(networks());
            prompts_.clear();
            return attached.failure();
        }
        change_prompts |= attached->text_encoders;
        lora_hashes_.push_back(attached->fingerprint);
        if (!attached->unused.empty()) notes.push_back(lora::note_on(use.file, *attached));
    }
    if (change_prompts || loras_change_prompts_) prompts_.clear();
    loras_change_prompts_ = change_prompts;
    return notes;
}

const PromptEmbedding& Pipeline::embed(const std::string& prompt, int sequence_length) {
    const auto known = std::find_if(prompts_.begin(), prompts_.end(), [&](const Remembered& entry) {
        return entry.prompt == prompt && entry.sequence_length == sequence_length;
    });
    if (known != prompts_.end()) {
        prompts_.splice(prompts_.begin(), prompts_, known);
        return prompts_.front().embedding;
    }
    const at::NoGradGuard no_grad;
    const auto clip_length = std::min(clip_tokenizer_.max_length(), static_cast<std::size_t>(clip_.config.positions));
    const auto clip_ids = id_row(clip_tokenizer_.encode(prompt, clip_length), placement_.device);
    const auto t5_ids =
        id_row(t5_tokenizer_.encode(prompt, static_cast<std::size_t>(sequence_length)), placement_.device);
    prompts_.push_front({prompt, sequence_length, {t5_.forward(t5_ids), clip_.pooled(clip_ids)}});
    if (prompts_.size() > kRememberedPrompts) prompts_.pop_back();
    return prompts_.front().embedding;
}

const Preview& Pipeline::preview() {
    if (!preview_) preview_.emplace(autoencoder_, placement_.device, placement_.dtype);
    return *preview_;
}

std::optional<std::string> Pipeline::damaged_weight() {
    std::optional<std::string> damaged;
    const auto check = [&](const std::string& key, const at::Tensor& weight) {
        if (!damaged && weight.defined() && !weight.isfinite().all().item<bool>()) damaged = key;
    };
    const nn::WeightVisitor look{
        [&](const std::string& key, at::Tensor& weight, at::IntArrayRef) { check(key, weight); },
        [&](const std::string& key, nn::Linear& layer) {
            for (std::int64_t row = 0; row < layer.out && !damaged; row += kRowsAtOnce)
                check(key + ".weight", layer.weight_rows(row, std::min(kRowsAtOnce, layer.out - row)));
            check(key + ".bias", layer.bias);
        }};
    transformer_.visit(look);
    autoencoder_.visit(look);
    clip_.visit(look);
    t5_.visit(look);
    return damaged;
}

}  // namespace photoflux::engine
