#pragma once

#include "base/cancel.h"
#include "engine/devices.h"
#include "engine/model_folder.h"
#include "engine/training_request.h"
#include "training/personal/samples.h"

#include <functional>
#include <string>
#include <vector>

namespace photoflux::engine {

/// SHA-256 over everything that training depends on besides its settings: model, pictures, masks, captions, and their
/// order.
std::string stamp_of(const TrainingRequest& request, const ModelFolder& folder, const Placement& placement,
                     std::size_t text_tokens);

/// Latents of the pictures that are learned and embeddings of the captions, then of the measures' prompts, from the
/// run's folder where they were made for the same `stamp` and prompts, else made now by encoders that are gone
/// afterwards, and kept there. Errors: those of load_weights, corrupt,
/// no_disk; cancelled.
Result<training::Samples> training_samples(const TrainingRequest& request, const ModelFolder& folder,
                                           const Placement& placement, const std::string& stamp,
                                           std::size_t text_tokens,
                                           const std::function<void(const TrainingProgress&)>& on_progress,
                                           const CancelToken& cancel);

/// Where the embedding of each of the measures' prompts stands among the captions.
std::vector<std::size_t> prompt_captions(const TrainingRequest& request);

/// T5 tokens of each caption.
Result<std::size_t> caption_tokens(const TrainingRequest& request, const ModelFolder& folder);

}  // namespace photoflux::engine
