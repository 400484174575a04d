#pragma once

#include "engine/engine.h"
#include "engine/pipeline.h"

namespace photoflux::engine {

/// A request with every default filled in and every limit checked.
struct Plan {
    GenerateRequest request;
    double guidance = 0;
    ModelKind kind = ModelKind::generate;
    std::uint64_t working_bytes = 0;  ///< that the picture takes beside the weights
};

/// Distilled guidance that the makers of the models use.
double default_guidance(ModelKind kind);

/// Fills in what the request leaves open. Errors: bad_input (size, steps, count, prompt), no_memory when this machine's
/// memory cannot hold the picture.
Result<Plan> plan_request(const GenerateRequest& request, const ModelFolder& folder, const Placement& placement);

/// Makes the pictures of a plan from `first` on. Not finite results are an error (corrupt), never a black picture.
Result<void> make_pictures(const Plan& plan, int first, Pipeline& pipeline, const Engine::OnProgress& on_progress,
                           const Engine::OnPicture& on_picture, const CancelToken& cancel);

}  // namespace photoflux::engine
