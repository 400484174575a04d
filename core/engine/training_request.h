#pragma once

#include "engine/request.h"
#include "training/personal/lora_identity.h"
#include "training/personal/lora_settings.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::engine {

// What training is told and what it tells. Plain values: this header has no Torch type, so that desktop, protocol and
// `jobs` can include it.

/// A picture to learn, upright, in sRGB, cropped to sides that are multiples of 16.
struct TrainingPicture {
    Pixels pixels;
    Pixels mask;  ///< white where the subject is; empty: everywhere
    std::string caption;
    bool preserves_prior = false;  ///< shows what the model knows already and shall keep, without the subject
    bool held_out = false;         ///< is not learned: likeness is measured against it
    bool operator==(const TrainingPicture&) const = default;
};

/// A sentence that sample pictures are made from while a model is trained.
struct SamplePrompt {
    std::string text;           ///< as a user would write it
    std::string plain;          ///< what the picture should show, in words that every model knows: no trigger
    bool names_subject = true;  ///< else its pictures are to stay as they were
    bool operator==(const SamplePrompt&) const = default;
};

/// How a run measures what it has learned.
struct MeasureSettings {
    std::vector<SamplePrompt> prompts;  ///< empty: nothing is measured, and the last step's factors are the result
    int pictures = 2;                   ///< of each prompt, from seeds `seed`, `seed` + 1 …
    std::int64_t every = 0;             ///< steps between two measurements; 0: twelve times in a run
    int width = 0, height = 0;          ///< of the samples, in pixels; 0: the model's native size
    int steps = 0;                      ///< of a sample; 0: what suits the model
    std::uint64_t seed = 1;
    /// What compares pictures: a folder of DINOv2 or CLIP as `transformers` lays it out; empty: the encoder built in.
    std::filesystem::path encoder;
    std::filesystem::path bundled_model;  ///< whose networks the built-in encoder uses (PhotoFlux Mini)
    bool stop_early = true;               ///< when likeness gains nothing more; never where the rate is to fall
    bool operator==(const MeasureSettings&) const = default;
};

/// A LoRA file to write.
struct LoraOutput {
    std::filesystem::path file;
    bool kohya = true;  ///< else diffusers' layout
    bool operator==(const LoraOutput&) const = default;
};

/// What to train, on what, and where to leave it.
struct TrainingRequest {
    std::filesystem::path model;
    ModelParts parts;
    /// LoRAs that act while it trains and do not come into the result: a step-distilled model such as FLUX.1 [schnell]
    /// only learns beside an adapter that takes the distillation back.
    std::vector<LoraUse> beside;
    std::vector<TrainingPicture> pictures;
    /// What the model shows for these before training joins the pictures that preserve what it knows: small models
    /// would put the subject into every picture otherwise.
    std::vector<std::string> prior_prompts;
    training::LoraSettings settings;
    MeasureSettings measures;
    training::LoraIdentity identity;  ///< what the files say of themselves
    std::vector<LoraOutput> outputs;
    std::filesystem::path folder;  ///< of the run: caches and checkpoints; the same request goes on where it stopped
    int max_sequence_length = 0;   ///< T5 tokens of a caption; 0 as in GenerateRequest
    std::string device = "auto";
    std::string precision = "auto";  ///< as in GenerateRequest; int8, fp8 and nf4 make the frozen model smaller
    std::uint64_t memory_limit = 0;  ///< bytes on the device; blocks beyond it are read again in every step
};

/// What training will take, from sizes alone.
struct TrainingForecast {
    std::uint64_t memory_bytes = 0;   ///< on the device, at the worst moment
    double operations_a_step = 0;     ///< floating-point operations
    double encoding_operations = 0;   ///< before the first step, pictures of the prior included
    double measuring_operations = 0;  ///< of all sample pictures, and of the proof
};

enum class TrainingStage { load, prior, encode, train, measure, prove };

struct TrainingProgress {
    TrainingStage stage = TrainingStage::load;
    std::int64_t step = 0, steps = 0;  ///< what is done of this stage: pictures and captions, steps, sample pictures
    double loss = 0;                   ///< smoothed over about 50 steps
    double rate = 0;
    double seconds_left = -1;  ///< of the whole training; negative while unknown
    std::vector<Sentence> notes;
};

/// A sample picture of a run. After a stop some may be made, and told, again.
struct TrainingSample {
    std::int64_t step = 0;   ///< steps that had been made; 0: the model as it was
    std::size_t prompt = 0;  ///< index in MeasureSettings::prompts
    std::uint64_t seed = 0;
    Pixels pixels;
};

/// What the samples of one moment say. All compare features of pictures by their cosine, as DreamBooth's evaluation
/// does (arXiv 2208.12242, section 4.2).
struct TrainingMeasure {
    std::int64_t step = 0;  ///< 0: the model as it was
    double loss = 0;
    /// Of samples that name the subject to the held-out pictures (to all, where none is held out).
    double likeness = 0;
    double variety = 0;  ///< of samples that name the subject among each other: 1 − cosine, mean of all pairs
    double bleed = 0;    ///< how far samples that do not name it went from what they were: 1 − cosine
    std::optional<double> accuracy;  ///< how well samples show what their prompts say besides the subject
    bool best = false;               ///< of the run so far
};

/// What a finished training has to show for itself.
struct TrainingProof {
    double change = 0;  ///< length of all upper factors, which are zero at first: 0 means nothing was learned
    double likeness_before = 0, likeness_after = 0;
    double variety_kept = 1;  ///< variety after / before
    double bleed = 0;
    double reread_difference = 0;  ///< of the picture that the written file gives, in 255ths, at most over all pixels
    std::optional<Pixels> without, with;  ///< the same prompt and seed
    bool taught = false;
    Sentence verdict;  ///< why `taught` says so
};

struct TrainedLora {
    std::int64_t pairs = 0;                 ///< of factors
    std::int64_t steps = 0;                 ///< that were made
    std::int64_t best_step = 0;             ///< whose factors were kept
    std::optional<Sentence> stopped_early;  ///< why
    std::vector<TrainingMeasure> measures;
    TrainingProof proof;
    std::vector<LoraOutput> outputs;
};

}  // namespace photoflux::engine
