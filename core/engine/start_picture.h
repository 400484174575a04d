#pragma once

#include "engine/pipeline.h"
#include "engine/request.h"
#include "sampling/denoise.h"
#include "sampling/latents.h"

namespace photoflux::engine {

/// What a request makes of a model: its own kind, or Kontext where the user says that it is.
ModelKind kind_of(const GenerateRequest& request, ModelKind model);

/// How far into the schedule a restyled picture begins: diffusers' rule, the step nearest above n · (1 − strength).
int first_step(int steps, double strength);

/// Errors: bad_input for a model that needs a picture or a mask and gets none, a picture of another size than the
/// request's (but for Kontext, which may look at any), a strength outside 0 to 1 or one that leaves no step.
/// `width`, `height`, `steps` of the request are filled in already.
Result<void> check_start(const GenerateRequest& request, ModelKind kind);

/// Where one picture begins and what it is made from, drawn from `noise` in the order of diffusers' pipelines.
struct Start {
    at::Tensor latents;  ///< packed, in the type of the model
    sampling::Sources sources;
};
Start start_of(const GenerateRequest& request, const Pipeline& pipeline, float first_sigma, sampling::Noise& noise);

/// Puts the picture that was started from back where its mask is black, pixel by pixel, so that nothing but the masked
/// part changes. Pixels of the same size.
void keep_unmasked(const StartPicture& start, Pixels& made);

}  // namespace photoflux::engine
