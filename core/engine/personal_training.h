#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "engine/request.h"
#include "training/personal/lora_identity.h"
#include "training/personal/lora_settings.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace photoflux::engine {

/// A picture to learn, upright, in sRGB, cropped to sides that are multiples of 16.
struct TrainingPicture {
    Pixels pixels;
    Pixels mask;  ///< white where the subject is; empty: everywhere
    std::string caption;
    bool preserves_prior = false;  ///< shows what the model knows already and shall keep, without the subject
};

/// What to train. Plain values: no Torch type.
struct TrainingRequest {
    std::filesystem::path model;
    ModelParts parts;
    /// LoRAs that act while it trains and do not come into the result: a step-distilled model such as FLUX.1 [schnell]
    /// only learns beside an adapter that takes the distillation back.
    std::vector<LoraUse> beside;
    std::vector<TrainingPicture> pictures;
    training::LoraSettings settings;
    std::filesystem::path folder;  ///< of the run: caches and checkpoints; the same request goes on where it stopped
    int max_sequence_length = 0;   ///< T5 tokens of a caption; 0 as in GenerateRequest
    std::string device = "auto";
    std::string precision = "auto";  ///< as in GenerateRequest; int8, fp8 and nf4 make the frozen model smaller
    std::uint64_t memory_limit = 0;  ///< bytes on the device; blocks beyond it are read again in every step
};

enum class TrainingStage { load, encode, train };

struct TrainingProgress {
    TrainingStage stage = TrainingStage::load;
    std::int64_t step = 0, steps = 0;  ///< pictures and captions (stage encode), or steps that change the LoRA
    double loss = 0;                   ///< smoothed over about 50 steps
    double rate = 0;
    double seconds_left = -1;  ///< negative while unknown
    std::vector<Sentence> notes;
};

/// What training will take, from sizes alone.
struct TrainingForecast {
    std::uint64_t memory_bytes = 0;  ///< on the device, at the worst moment
    double operations_a_step = 0;    ///< floating-point operations
    double encoding_operations = 0;  ///< before the first step
};

/// Where to write the result, once per file.
struct LoraOutput {
    std::filesystem::path file;
    bool kohya = true;  ///< else diffusers' layout
};

struct TrainedLora {
    std::int64_t pairs = 0;  ///< of factors
    double change = 0;       ///< length of all upper factors, which are zero at first: 0 means nothing was learned
    std::vector<LoraOutput> outputs;
};

class PersonalTraining {
public:
    using OnProgress = std::function<void(const TrainingProgress&)>;

    /// Reads the model's headers alone. Errors: as ModelFolder::open.
    static Result<TrainingForecast> forecast(const TrainingRequest& request);

    /// Encodes pictures and captions (once: they are kept in the run's folder), lets the encoders go, trains and writes
    /// the outputs. `before_step` is called before each step, which waits for it: pause, or a picture in between.
    /// Synchronous, one thread. Errors: bad_input (pictures of wrong sizes, a model that makes pictures from pictures),
    /// not_found, corrupt, no_memory, no_disk; cancelled after a last checkpoint, from which the same request goes on.
    static Result<TrainedLora> train(const TrainingRequest& request, const training::LoraIdentity& identity,
                                     const std::vector<LoraOutput>& outputs, const OnProgress& on_progress,
                                     const std::function<void()>& before_step, const CancelToken& cancel);
};

}  // namespace photoflux::engine
