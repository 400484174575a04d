#pragma once

#include "engine/devices.h"
#include "engine/model_folder.h"
#include "engine/preview.h"
#include "engine/t5_supply.h"
#include "engine/transformer_supply.h"
#include "lora/attach.h"
#include "text/tokenizer.h"

#include <list>
#include <memory>
#include <optional>
#include <string>

namespace photoflux::engine {

/// What the transformer is told about a prompt.
struct PromptEmbedding {
    at::Tensor hidden;  ///< T5 states [1, L, context_dim]
    at::Tensor pooled;  ///< CLIP [1, vector_dim]
};

/// What a pipeline may take where it runs.
struct MemoryBudget {
    std::uint64_t limit = 0;    ///< bytes; 0: what is free
    std::uint64_t working = 0;  ///< of that, for the picture itself
    std::uint64_t others = 0;   ///< of the limit, what other models hold
};

/// A loaded model. Not for several threads at once: it caches prompts. Stays where it was made: its parts know each
/// other.
class Pipeline {
public:
    /// As much stays loaded as the budget allows; the rest is read while pictures are made. Errors: those of
    /// `ModelFolder::open` and `load_weights`; no_memory, with what it would need, where even that is too much.
    static Result<std::unique_ptr<Pipeline>> load(ModelFolder folder, const Placement& placement,
                                                  const MemoryBudget& budget);
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    const MemoryBudget& budget() const { return budget_; }
    /// Bytes that are kept where it runs.
    std::int64_t held_bytes() const { return held_; }
    /// Of the transformer's blocks, how many are read again and again.
    std::size_t streamed_blocks() const { return transformer_supply_.streamed_blocks(); }
    bool keeps_all() const { return t5_supply_.kept() && transformer_supply_.streamed_blocks() == 0; }

    const ModelFolder& folder() const { return folder_; }
    const Placement& placement() const { return placement_; }
    const models::Transformer& transformer() const { return transformer_; }
    models::BlockSupply* blocks() { return &transformer_supply_; }
    /// As Engine::record.
    void record(Timeline* timeline) {
        recording_ = timeline != nullptr;
        transformer_supply_.record(timeline);
    }
    /// To be said after each pass of the transformer, for the timeline.
    void end_pass() { transformer_supply_.end_pass(); }
    /// Records the steps of a picture where that is possible and memory is ample; else null.
    sampling::StepGraph* step_graph();
    const models::Autoencoder& autoencoder() const { return autoencoder_; }

    /// T5 tokens that a request gets: `wanted`, or the model's default for 0, at most what the tokenizer allows.
    int sequence_length(int wanted) const;
    /// Makes exactly these LoRAs act. Returns what of them does not, as sentences. Errors: those of `lora::attach`;
    /// then none acts.
    Result<std::vector<Sentence>> use(const std::vector<LoraUse>& loras);
    /// Of the LoRAs that act now, in their order.
    const std::vector<std::string>& lora_hashes() const { return lora_hashes_; }
    /// Remembers the last prompts, so that another seed costs no encoding.
    Result<const PromptEmbedding*> embed(const std::string& prompt, int sequence_length);
    /// What the steps are told besides the prompt's tokens; remembered for the next picture of the same prompt,
    /// guidance and steps. `embedding`: of `embed`.
    const std::vector<models::StepModulation>& modulation(const PromptEmbedding& embedding, double guidance,
                                                          const std::vector<float>& sigmas);
    /// Made at the first call, as not every request wants previews.
    const Preview& preview();
    /// The first weight that holds a value which is not finite, or nothing. Reads every weight: only for diagnosis.
    std::optional<std::string> damaged_weight() const;

private:
    Pipeline(ModelFolder folder, const Placement& placement, const MemoryBudget& budget, text::Tokenizer clip_tokenizer,
             text::Tokenizer t5_tokenizer);
    Result<void> fill();
    std::int64_t available_bytes() const;
    lora::Networks networks();

    ModelFolder folder_;
    Placement placement_;
    MemoryBudget budget_;
    models::LoadOptions options_;
    models::Transformer transformer_;
    models::Autoencoder autoencoder_;
    models::ClipEncoder clip_;
    models::T5Encoder t5_;
    TransformerSupply transformer_supply_;
    T5Supply t5_supply_;
    bool recording_ = false;  ///< into a timeline
    std::optional<sampling::StepGraph> step_graph_;
    std::int64_t held_ = 0;
    text::Tokenizer clip_tokenizer_, t5_tokenizer_;
    std::optional<Preview> preview_;
    std::vector<std::string> lora_hashes_;
    bool loras_change_prompts_ = false;
    struct Remembered {
        std::string prompt;
        int sequence_length;
        PromptEmbedding embedding;
    };
    std::list<Remembered> prompts_;  // newest first
    struct RememberedModulation {
        at::Tensor pooled;
        double guidance = 0;
        std::vector<float> sigmas;
        std::vector<models::StepModulation> steps;
    };
    std::optional<RememberedModulation> modulation_;
};

}  // namespace photoflux::engine
