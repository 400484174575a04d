#include "engine/engine.h"

#include "engine/acceleration.h"
#include "engine/guarded.h"
#include "engine/memory.h"
#include "engine/picture_maker.h"
#include "engine/pipeline.h"
#include "engine/warm_models.h"

#include <algorithm>
#include <optional>

namespace photoflux::engine {

Engine::Engine() : acceleration_(std::make_unique<Acceleration>()), models_(std::make_unique<WarmModels>()) {}
Engine::~Engine() = default;

namespace {

constexpr int kMostRetries = 3;

/// A limit that leaves less room for weights; the program itself cannot shrink.
std::uint64_t less_than(std::uint64_t limit) {
    const std::uint64_t program = limit > weights::kProgramBytes ? weights::kProgramBytes : 0;
    return std::max(program + (limit - program) / 10 * 7, std::uint64_t{1});  // 0 would be no limit
}

Sentence goes_on_within(std::uint64_t limit) {
    return sentence("engine",
                    "memory ran out; it goes on within %1, with weights that are read again and again, which is slower")
        .with(size_text(limit));
}

/// What of the graphics card could not be used.
std::vector<Sentence> slower_than_usual(Acceleration& acceleration, Pipeline& pipeline) {
    auto notes = acceleration.take_notes();
    if (auto* graph = pipeline.step_graph())
        if (auto note = graph->take_note()) notes.push_back(std::move(*note));
    return notes;
}

Sentence out_of_memory() {
    return sentence(
        "engine",
        "memory ran out while the picture was being made; make it smaller, use fewer tokens, or close other programs");
}

}  // namespace

Result<void> Engine::generate(const GenerateRequest& request, const OnProgress& on_progress,
                              const OnPicture& on_picture, const CancelToken& cancel) {
    int made = 0;
    auto limit = request.memory_limit;
    std::optional<Failure> ran_out;
    for (int attempt = 0;; ++attempt) {
        std::uint64_t wanted = 0;
        auto result = guarded(out_of_memory(), [&]() -> Result<void> {
            PHOTOFLUX_TRY(const auto placement, choose_placement(request.device, request.precision));
            on_progress({.stage = Stage::load, .pictures = request.count});
            acceleration_->prepare(placement);
            const kernels::UseLauncher kernels(acceleration_->launcher());
            // Opened at every request: a folder whose files changed must not be answered from memory.
            PHOTOFLUX_TRY(auto folder, ModelFolder::open(request.model, request.parts));
            PHOTOFLUX_TRY(const auto plan, plan_request(request, folder, placement));
            wanted =
                weights::kProgramBytes + folder.parameters() * c10::elementSize(placement.dtype) + plan.working_bytes;
            PHOTOFLUX_TRY(Pipeline * pipeline,
                          models_->get(std::move(folder), placement, {.limit = limit, .working = plan.working_bytes}));
            wanted = static_cast<std::uint64_t>(pipeline->held_bytes()) + weights::kProgramBytes + plan.working_bytes;
            if (cancel.cancelled()) return Cancelled{};
            pipeline->record(timeline_);
            PHOTOFLUX_TRY(auto notes, pipeline->use(request.loras));
            if (attempt > 0) notes = {goes_on_within(limit)};  // the others were said
            if (!notes.empty())
                on_progress({.stage = Stage::load, .pictures = request.count, .notes = std::move(notes)});
            auto pictures = make_pictures(
                plan, made, *pipeline, on_progress,
                [&](Picture picture) {
                    ++made;
                    on_picture(std::move(picture));
                },
                cancel);
            if (auto slower = slower_than_usual(*acceleration_, *pipeline); !slower.empty())
                on_progress({.stage = Stage::decode,
                             .picture = request.count - 1,
                             .pictures = request.count,
                             .notes = std::move(slower)});
            return pictures;
        });
        if (result.ok() || result.cancelled()) return result;
        // What a second attempt says is about its own, lower limit.
        if (result.error().code != ErrorCode::no_memory || wanted == 0) return result;
        if (!ran_out) ran_out = result.failure();
        if (attempt == kMostRetries) return *ran_out;
        // With less kept there, the rest passes through: slower, but the picture still arrives.
        models_->clear();
        limit = less_than(limit > 0 ? std::min(limit, wanted) : wanted);
    }
}

}  // namespace photoflux::engine
