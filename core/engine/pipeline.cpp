#include "engine/pipeline.h"

#include "engine/cuda_graph.h"
#include "engine/engine.h"
#include "engine/memory.h"
#include "models/load.h"
#include "sampling/denoise.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <limits>

namespace photoflux::engine {

namespace {

constexpr std::size_t kRememberedPrompts = 32;

constexpr double kShareOfFree = 0.9;     // other programs want some, too
constexpr double kShareForCopies = 0.4;  // of main memory, for what an accelerator copies from while it computes

at::Tensor id_row(const std::vector<std::int64_t>& ids) {
    return at::tensor(ids, at::kLong).unsqueeze(0);  // [1, L]
}

std::int64_t host_copies(const Placement& placement) {
    if (placement.device.is_cpu()) return 0;
    return static_cast<std::int64_t>(double(main_memory().total) * kShareForCopies);
}

template <class Network>
auto visits(Network& network) {
    return [&network](const nn::WeightVisitor& visitor) { network.visit(visitor); };
}

}  // namespace

Pipeline::Pipeline(ModelFolder folder, const Placement& placement, const MemoryBudget& budget,
                   text::Tokenizer clip_tokenizer, text::Tokenizer t5_tokenizer)
    : folder_(std::move(folder)),
      placement_(placement),
      budget_(budget),
      options_{.dtype = placement.dtype,
               .device = placement.device,
               .quantised = models::Quantised::keep,
               .convert = placement.convert},
      transformer_(folder_.transformer),
      autoencoder_(folder_.autoencoder),
      clip_(folder_.clip),
      t5_(folder_.t5),
      transformer_supply_(transformer_, folder_.transformer_weights, folder_.transformer_names, options_,
                          {.overlap = !placement.device.is_cpu(), .host = host_copies(placement)}),
      t5_supply_(t5_, folder_.t5_weights, folder_.t5_names, options_),
      clip_tokenizer_(std::move(clip_tokenizer)),
      t5_tokenizer_(std::move(t5_tokenizer)) {}

Result<std::unique_ptr<Pipeline>> Pipeline::load(ModelFolder folder, const Placement& placement,
                                                 const MemoryBudget& budget) {
    PHOTOFLUX_TRY(auto clip_tokenizer, text::Tokenizer::open(folder.clip_tokenizer));
    PHOTOFLUX_TRY(auto t5_tokenizer, text::Tokenizer::open(folder.t5_tokenizer));
    std::unique_ptr<Pipeline> pipeline(
        new Pipeline(std::move(folder), placement, budget, std::move(clip_tokenizer), std::move(t5_tokenizer)));
    PHOTOFLUX_CHECK(pipeline->fill());
    return pipeline;
}

std::int64_t Pipeline::available_bytes() const {
    if (budget_.limit > 0) return static_cast<std::int64_t>(budget_.limit) - static_cast<std::int64_t>(budget_.others);
    const auto free = free_memory(placement_.device);
    return free > 0 ? static_cast<std::int64_t>(double(free) * kShareOfFree) : std::numeric_limits<std::int64_t>::max();
}

Result<void> Pipeline::fill() {
    const LoadingHeap heap;
    const auto load = [&](auto& network, const weights::Checkpoint& checkpoint, const models::Translate& names) {
        held_ += models::loaded_size(visits(network), checkpoint, names, options_).sum();
        return models::load_weights(visits(network), checkpoint, names, options_);
    };
    PHOTOFLUX_CHECK(load(autoencoder_, folder_.autoencoder_weights, folder_.autoencoder_names));
    PHOTOFLUX_CHECK(load(clip_, folder_.clip_weights, folder_.clip_names));
    const auto program = static_cast<std::int64_t>(weights::kProgramBytes);
    const auto working = static_cast<std::int64_t>(budget_.working);
    const std::int64_t room = available_bytes() - held_ - program;
    // Prompts are encoded before there is a picture: what passes through then and the picture's own memory share room.
    const bool keep_t5 = t5_supply_.whole_bytes() + transformer_supply_.whole_bytes() + working <= room;
    const std::int64_t reserve =
        keep_t5 ? t5_supply_.whole_bytes() + working : std::max(working, t5_supply_.passing_bytes());
    if (room - reserve < transformer_supply_.least_bytes() && room - reserve < transformer_supply_.whole_bytes()) {
        const std::int64_t least = held_ + program + reserve + transformer_supply_.least_bytes();
        return Error{ErrorCode::no_memory,
                     sentence("engine",
                              "%1 needs at least %2 for this picture, and may take %3; make it smaller, allow more "
                              "memory, or use a smaller or more strongly quantised model")
                         .with(folder_.name, size_text(static_cast<std::uint64_t>(least)),
                               size_text(static_cast<std::uint64_t>(std::max<std::int64_t>(available_bytes(), 0))))};
    }
    PHOTOFLUX_CHECK(transformer_supply_.load(room - reserve));
    PHOTOFLUX_CHECK(t5_supply_.load(keep_t5));
    held_ += transformer_supply_.kept_bytes() + (keep_t5 ? t5_supply_.whole_bytes() : 0);
    return Done{};
}

lora::Networks Pipeline::networks() {
    return {transformer_, clip_, t5_, [this](lora::Network network, const std::string& key, nn::Linear& copy) {
                return network == lora::Network::t5 ? t5_supply_.load_layer(key, copy)
                                                    : transformer_supply_.load_layer(key, copy);
            }};
}

int Pipeline::sequence_length(int wanted) const {
    const auto length = static_cast<std::size_t>(wanted > 0 ? wanted : folder_.default_sequence_length());
    return static_cast<int>(std::min(length, t5_tokenizer_.max_length()));
}

Result<std::vector<Sentence>> Pipeline::use(const std::vector<LoraUse>& loras) {
    // Read again even where nothing changed: a file may have been trained on since, and its notes belong to the
    // request.
    lora::detach_all(networks());
    // Their weights are where a recording looks for them.
    if (step_graph_ && (!loras.empty() || !lora_hashes_.empty())) step_graph_->clear();
    // They may act on the layers that make modulation.
    if (!loras.empty() || !lora_hashes_.empty()) modulation_.reset();
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

Result<const PromptEmbedding*> Pipeline::embed(const std::string& prompt, int sequence_length) {
    const auto known = std::find_if(prompts_.begin(), prompts_.end(), [&](const Remembered& entry) {
        return entry.prompt == prompt && entry.sequence_length == sequence_length;
    });
    if (known != prompts_.end()) {
        prompts_.splice(prompts_.begin(), prompts_, known);
        return &prompts_.front().embedding;
    }
    const at::NoGradGuard no_grad;
    const auto clip_length = std::min(clip_tokenizer_.max_length(), static_cast<std::size_t>(clip_.config.positions));
    const at::Tensor clip_ids = id_row(clip_tokenizer_.encode(prompt, clip_length));
    const at::Tensor t5_ids = id_row(t5_tokenizer_.encode(prompt, static_cast<std::size_t>(sequence_length)));
    PHOTOFLUX_TRY(at::Tensor hidden, t5_supply_.encode(t5_ids));
    prompts_.push_front({prompt, sequence_length, {std::move(hidden), clip_.pooled(clip_ids.to(placement_.device))}});
    if (prompts_.size() > kRememberedPrompts) prompts_.pop_back();
    return &prompts_.front().embedding;
}

const std::vector<models::StepModulation>& Pipeline::modulation(const PromptEmbedding& embedding, double guidance,
                                                                const std::vector<float>& sigmas) {
    if (!modulation_ || !modulation_->pooled.is_same(embedding.pooled) || modulation_->guidance != guidance ||
        modulation_->sigmas != sigmas) {
        modulation_.reset();
        const auto vectors = sampling::step_vectors(transformer_, embedding.pooled, guidance, sigmas);
        modulation_.emplace(embedding.pooled, guidance, sigmas, transformer_supply_.modulate(vectors));
    }
    return modulation_->steps;
}

sampling::StepGraph* Pipeline::step_graph() {
    if (recording_) return nullptr;  // a played step shows no blocks to the timeline
    // A recording holds the memory of a step beside what the picture takes otherwise.
    if (!step_graph_ && budget_.limit == 0 && keeps_all() &&
        records_graphs(placement_.device, static_cast<std::int64_t>(2 * budget_.working)))
        step_graph_.emplace([device = placement_.device] { return cuda_recording(device); });
    return step_graph_ ? &*step_graph_ : nullptr;
}

const Preview& Pipeline::preview() {
    if (!preview_) preview_.emplace(autoencoder_, placement_.device, placement_.dtype);
    return *preview_;
}

std::optional<std::string> Pipeline::damaged_weight() const {
    for (const auto* checkpoint :
         {&folder_.transformer_weights, &folder_.autoencoder_weights, &folder_.clip_weights, &folder_.t5_weights})
        for (const auto& name : checkpoint->names()) {
            const auto values = checkpoint->load(name, at::kFloat);
            if (values.ok() && !values->isfinite().all().item<bool>()) return name;
            checkpoint->give_back(name);
        }
    return std::nullopt;
}

}  // namespace photoflux::engine
