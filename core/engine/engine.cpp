#include "engine/engine.h"

#include "engine/picture_maker.h"
#include "engine/pipeline.h"

#include <c10/util/Exception.h>

#include <new>
#include <optional>

namespace photoflux::engine {

struct Engine::Loaded {
    std::optional<Pipeline> pipeline;
};

Engine::Engine() : loaded_(std::make_unique<Loaded>()) {}
Engine::~Engine() = default;

namespace {

/// LibTorch reports a full main memory as a plain error with this word in it.
bool is_out_of_memory(const std::string& message) {
    return message.find("DefaultCPUAllocator") != std::string::npos ||
           message.find("out of memory") != std::string::npos;
}

Error out_of_memory() {
    return {
        ErrorCode::no_memory,
        sentence("engine",
                 "memory ran out while the picture was being made; make it smaller, use fewer tokens, or close other "
                 "programs")};
}

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

/// Runs `work` and turns what LibTorch throws into errors: the one place where exceptions end.
template <class Work>
Result<void> guarded(const Work& work) {
    try {
        return work();
    } catch (const c10::OutOfMemoryError&) {
        return out_of_memory();
    } catch (const std::bad_alloc&) {
        return out_of_memory();
    } catch (const c10::Error& error) {
        const std::string message = error.what_without_backtrace();
        if (is_out_of_memory(message)) return out_of_memory();
        return Error{ErrorCode::internal, sentence("engine", "LibTorch failed: %1").with(first_line(message))};
    } catch (const std::exception& error) {
        return Error{ErrorCode::internal, sentence("engine", "unexpected failure: %1").with(error.what())};
    }
}

}  // namespace

Result<void> Engine::generate(const GenerateRequest& request, const OnProgress& on_progress,
                              const OnPicture& on_picture, const CancelToken& cancel) {
    return guarded([&]() -> Result<void> {
        PHOTOFLUX_TRY(const auto placement, choose_placement(request.device, request.precision));
        auto& pipeline = loaded_->pipeline;
        on_progress({.stage = Stage::load, .pictures = request.count});
        // Opened at every request: a folder whose files changed must not be answered from memory.
        PHOTOFLUX_TRY(auto folder, ModelFolder::open(request.model, request.parts));
        if (!pipeline || pipeline->folder().path != request.model ||
            pipeline->folder().fingerprint != folder.fingerprint || pipeline->placement() != placement) {
            pipeline.reset();  // before loading: never two models in memory
            PHOTOFLUX_TRY(auto loaded, Pipeline::load(std::move(folder), placement));
            pipeline.emplace(std::move(loaded));
        }
        if (cancel.cancelled()) return Cancelled{};
        PHOTOFLUX_TRY(auto notes, pipeline->use(request.loras));
        if (!notes.empty())
            on_progress({.stage = Stage::load, .pictures = request.count, .notes = std::move(notes)});
        PHOTOFLUX_TRY(const auto plan, plan_request(request, *pipeline));
        return make_pictures(plan, *pipeline, on_progress, on_picture, cancel);
    });
}

}  // namespace photoflux::engine
