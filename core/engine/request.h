#pragma once

#include "base/sentence.h"
#include "weights/footprint.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::engine {

/// Where a model's other parts lie, for one whose file holds only some of them. What is empty comes from the model
/// itself.
struct ModelParts {
    std::filesystem::path autoencoder, clip, t5;  ///< weight files in any layout that PhotoFlux reads
    std::filesystem::path tokenizers;             ///< a folder with `clip` and `t5`, for single files, which carry none
    bool operator==(const ModelParts&) const = default;
};

/// What a model makes pictures from.
enum class ModelKind {
    generate,  ///< words, or words and a picture that it starts from
    control,   ///< FLUX.1 Depth and Canny: words and a picture of depths or edges
    fill,      ///< FLUX.1 Fill: words, a picture and a mask
    kontext,   ///< FLUX.1 Kontext: words, and a picture that it looks at
};

/// A personal model that changes how a model draws: a LoRA file in any layout.
struct LoraUse {
    std::filesystem::path file;
    double strength = 1;  ///< 1: as it was trained, 0: without it
    bool operator==(const LoraUse&) const = default;
};

/// Interleaved 8-bit RGB, rows from the top, no padding.
struct Pixels {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgb;  ///< width * height * 3 bytes
    bool operator==(const Pixels&) const = default;
};

/// A picture to start from. The engine reads no picture files: who sends the request fills in the pixels, in the size
/// of the request.
struct StartPicture {
    std::filesystem::path file, mask_file;  ///< where the pixels come from; a mask is not needed
    double strength = 0.75;                 ///< 0: as it is, 1: only its size counts; for models that need no picture
    bool reference = false;  ///< the model is a FLUX.1 Kontext, which cannot be told from [dev] by its tensors
    Pixels picture;
    Pixels mask;  ///< white is made anew, black stays, between is between; empty: all is made anew
    bool operator==(const StartPicture&) const = default;
};

/// What to make. Plain values: this header has no Torch type, so that the desktop and `jobs` can include it.
struct GenerateRequest {
    std::filesystem::path model;     ///< a diffusers folder, or the file of a transformer or a whole model
    ModelParts parts;                ///< only for a file
    std::vector<LoraUse> loras;      ///< all at once, in any order
    std::string prompt;              ///< UTF-8
    int width = 0, height = 0;       ///< pixels, multiples of 16; 0 = the model's native size
    int steps = 0;                   ///< 0 = what suits the model
    std::optional<double> guidance;  ///< distilled guidance; only models with guidance embedding use it
    std::uint64_t seed = 0;          ///< only the low 32 bits count, as in PyTorch
    int count = 1;                   ///< pictures; picture i is made from seed + i
    int max_sequence_length =
        0;  ///< T5 tokens; 0 = 512 with guidance embedding, 256 without, at most what the tokenizer allows
    std::string device = "auto";     ///< "auto", "cpu", "cuda", "cuda:N", "mps"
    std::string precision = "auto";  ///< "auto", "fp32", "bf16"
    std::optional<StartPicture> start;
    std::uint64_t memory_limit = 0;  ///< bytes on the device that the engine may take; 0 = what is free
    bool previews = false;           ///< send a small picture with every step
};

/// A finished picture with everything needed to make it again.
struct Picture {
    Pixels pixels;
    int index = 0;  ///< 0 … count - 1
    std::uint64_t seed = 0;
    int width = 0, height = 0, steps = 0;
    std::optional<double> guidance;
    int max_sequence_length = 0;
    std::string model_name;  ///< folder name or name from model_index.json
    std::string model_hash;  ///< SHA-256 over the weight files' headers and sizes, hex; tells models apart cheaply
    std::vector<std::string> lora_hashes;  ///< as `model_hash`, in the order of the request
    std::string device, precision;         ///< what was used
    double seconds = 0;                    ///< wall time of this picture
};

enum class Stage { load, encode, denoise, decode };

/// Reported at least once a step.
struct Progress {
    Stage stage = Stage::load;
    int picture = 0, pictures = 1;  ///< which picture is being made, of how many
    int step = 0, steps = 0;        ///< steps done of this picture (stage denoise)
    double seconds_left = -1;       ///< forecast for the whole request; negative while unknown
    std::optional<Pixels> preview;  ///< latent → small RGB, one pixel per latent pixel
    std::vector<Sentence> notes;    ///< what the user should know of this request; each is reported once
};

/// What this machine offers to the engine; filled by `machine()` of engine.h.
struct Machine {
    std::string torch_version;
    int threads = 0;
    std::uint64_t memory_bytes = 0;
    struct Accelerator {
        std::string device;  ///< as `GenerateRequest::device` names it
        std::string name;
        std::uint64_t memory_bytes = 0, free_bytes = 0;
        double operations_per_second = 0;  ///< in bf16; 0: not measured
    };
    std::vector<Accelerator> accelerators;
    double operations_per_second = 0;  ///< of matrix products in fp32 on the processor; 0: not measured
};

/// What a model holds, read from its configuration and the heads of its files alone.
struct ModelSummary {
    std::string name;
    std::filesystem::path path;
    std::uint64_t parameters = 0;  ///< all networks together
    std::uint64_t file_bytes = 0;
    bool has_guidance = false;
    ModelKind kind = ModelKind::generate;
    int native_size = 0;  ///< pixels a side that the model was trained for
    int default_steps = 0;
    int max_sequence_length = 0;  ///< default for this model
    std::string licence;
    weights::ModelSize size;
};

}  // namespace photoflux::engine
