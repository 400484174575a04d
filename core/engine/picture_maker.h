#pragma once

#include "engine/engine.h"
#include "engine/pipeline.h"

namespace photoflux::engine {

/// A request with every default filled in and every limit checked.
struct Plan {
    GenerateRequest request;
    int sequence_length = 0;
    double guidance = 0;
};

/// Fills in what the request leaves open. Errors: bad_input (size, steps, count, prompt), no_memory when this machine's
/// memory cannot hold the picture.
Result<Plan> plan_request(const GenerateRequest& request, const Pipeline& pipeline);

/// Makes all pictures of a plan. Not finite results are an error (corrupt), never a black picture.
Result<void> make_pictures(const Plan& plan, Pipeline& pipeline, const Engine::OnProgress& on_progress,
                           const Engine::OnPicture& on_picture, const CancelToken& cancel);

}  // namespace photoflux::engine
