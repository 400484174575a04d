#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "engine/request.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace photoflux::engine {

class Acceleration;
class Timeline;
class WarmModels;

/// Turns requests into pictures. Keeps the models used last as far as memory allows. Synchronous, one thread at a time.
class Engine {
public:
    using OnProgress = std::function<void(const Progress&)>;
    using OnPicture = std::function<void(Picture)>;

    Engine();
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Loads the model if it is not the loaded one, then makes `count` pictures and hands each to `on_picture` as soon
    /// as it is finished. Cancellation takes effect within one step. Where
    /// memory runs out it goes on with fewer weights kept there, and says so. Errors: bad_input, not_found, corrupt,
    /// no_memory.
    Result<void> generate(const GenerateRequest& request, const OnProgress& on_progress, const OnPicture& on_picture,
                          const CancelToken& cancel);

    /// From the next request on, notes there when blocks are copied and computed; null, the default, costs nothing. The
    /// timeline must outlive the engine, which reads ahead after a request, too.
    void record(Timeline* timeline) { timeline_ = timeline; }

private:
    std::unique_ptr<Acceleration> acceleration_;
    std::unique_ptr<WarmModels> models_;
    Timeline* timeline_ = nullptr;
};

/// `measured`: with the speed of each device, which takes a quarter of a second.
Machine machine(bool measured = false);

/// Reads only configuration files and weight headers. `parts` as in GenerateRequest.
Result<ModelSummary> inspect_model(const std::filesystem::path& path, const ModelParts& parts = {});

}  // namespace photoflux::engine
