#pragma once

#include "engine/devices.h"
#include "engine/model_folder.h"
#include "engine/preview.h"
#include "lora/attach.h"
#include "text/tokenizer.h"

#include <list>
#include <optional>
#include <string>

namespace photoflux::engine {

/// What the transformer is told about a prompt.
struct PromptEmbedding {
    at::Tensor hidden;  ///< T5 states [1, L, context_dim]
    at::Tensor pooled;  ///< CLIP [1, vector_dim]
};

/// A loaded model. Not for several threads at once: it caches prompts.
class Pipeline {
public:
    /// Errors: those of `ModelFolder::open` and `load_weights`.
    static Result<Pipeline> load(ModelFolder folder, const Placement& placement);

    const ModelFolder& folder() const { return folder_; }
    const Placement& placement() const { return placement_; }
    const models::Transformer& transformer() const { return transformer_; }
    const models::Autoencoder& autoencoder() const { return autoencoder_; }

    /// T5 tokens that a request gets: `wanted`, or the model's default for 0, at most what the tokenizer allows.
    int sequence_length(int wanted) const;
    /// Makes exactly these LoRAs act. Returns what of them does not, as sentences. Errors: those of `lora::attach`; then
    /// none acts.
    Result<std::vector<Sentence>> use(const std::vector<LoraUse>& loras);
    /// Of the LoRAs that act now, in their order.
    const std::vector<std::string>& lora_hashes() const { return lora_hashes_; }
    /// Remembers the last prompts, so that another seed costs no encoding.
    const PromptEmbedding& embed(const std::string& prompt, int sequence_length);
    /// Made at the first call, as not every request wants previews.
    const Preview& preview();
    /// The first weight that holds a value which is not finite, or nothing. Reads every weight: only for diagnosis.
    std::optional<std::string> damaged_weight();

private:
    Pipeline(ModelFolder folder, const Placement& placement, text::Tokenizer clip_tokenizer,
             text::Tokenizer t5_tokenizer);
    Result<void> fill();
    lora::Networks networks() { return {transformer_, clip_, t5_}; }

    ModelFolder folder_;
    Placement placement_;
    models::Transformer transformer_;
    models::Autoencoder autoencoder_;
    models::ClipEncoder clip_;
    models::T5Encoder t5_;
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
};

}  // namespace photoflux::engine
