#pragma once

#include "base/result.h"
#include "engine/request.h"
#include "models/autoencoder.h"
#include "models/clip_encoder.h"
#include "models/load.h"
#include "models/t5_encoder.h"
#include "models/transformer.h"
#include "sampling/schedule.h"
#include "weights/checkpoint.h"

#include <filesystem>
#include <string>

namespace photoflux::engine {

/// Configurations and open weight files of a model; nothing is loaded yet.
/// `photoflux.json` beside `model_index.json` may say name, native size, steps and licence; FLUX.1's own are the
/// default.
struct ModelFolder {
    std::filesystem::path path;
    std::string name, licence, fingerprint;
    int native_size = 1024, default_steps = 4;
    models::TransformerConfig transformer;
    models::AutoencoderConfig autoencoder;
    models::ClipConfig clip;
    models::T5Config t5;
    sampling::ScheduleConfig schedule;
    weights::Checkpoint transformer_weights, autoencoder_weights, clip_weights, t5_weights;
    models::Translate transformer_names, autoencoder_names, clip_names, t5_names;  ///< of these files
    std::filesystem::path clip_tokenizer, t5_tokenizer;                            ///< folders
    ModelKind kind = ModelKind::generate;  ///< by channels; Kontext by the names that file or folder use

    /// A diffusers folder. Errors: not_found (no such folder, or a part is missing), bad_input (not FLUX.1), corrupt.
    static Result<ModelFolder> open(const std::filesystem::path& path);
    /// A file, told by its content: a whole model, or a transformer whose other parts lie in `parts`.
    /// Errors: not_found (a part is missing), bad_input (not FLUX.1), corrupt.
    static Result<ModelFolder> open_file(const std::filesystem::path& path, const ModelParts& parts);
    /// Either, by what lies at `path`.
    static Result<ModelFolder> open(const std::filesystem::path& path, const ModelParts& parts);

    std::uint64_t parameters() const;
    std::uint64_t bytes() const;
    weights::ModelSize size() const;
    /// Errors: corrupt for parts of different models, bad_input for channels that no FLUX.1 model has.
    Result<void> check_parts_agree() const;
    /// Sets `kind`; `words`: what file, folder and head say of the model.
    void tell_kind(const std::string& words);
    /// T5 tokens of a prompt unless the user says otherwise, before the tokenizer's own limit.
    int default_sequence_length() const { return transformer.guidance_embed ? 512 : 256; }
};

}  // namespace photoflux::engine
