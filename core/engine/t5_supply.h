#pragma once

#include "models/load.h"
#include "models/t5_encoder.h"

#include <cstdint>
#include <string>

namespace photoflux::engine {

/// The T5 encoder, kept, or read block by block for each prompt and gone after it: it is half of FLUX.1 and runs once a
/// prompt. One thread.
class T5Supply {
public:
    /// All must outlive this; nothing is loaded yet.
    T5Supply(models::T5Encoder& t5, const weights::Checkpoint& checkpoint, const models::Translate& names,
             const models::LoadOptions& options);

    std::int64_t whole_bytes() const;
    /// While a prompt is encoded without keeping the encoder.
    std::int64_t passing_bytes() const;
    /// Errors: those of load_weights.
    Result<void> load(bool keep);
    bool kept() const { return kept_; }

    /// ids [B, L] int64 on the CPU → hidden states [B, L, width] on the device. Errors: those of load_weights.
    Result<at::Tensor> encode(const at::Tensor& ids);

    Result<void> load_layer(const std::string& key, nn::Linear& layer) const;

private:
    models::LoadedSize block_size() const;
    Result<void> fill(std::size_t index, models::T5Block& block, models::Arena* arena) const;

    models::T5Encoder& t5_;
    const weights::Checkpoint& checkpoint_;
    const models::Translate& names_;
    models::LoadOptions options_;
    bool kept_ = false;
};

}  // namespace photoflux::engine
