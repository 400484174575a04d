#pragma once

#include "sampling/step_graph.h"

#include <cstdint>
#include <memory>

namespace photoflux::engine {

/// Whether steps on `device` can be recorded, and `bytes` of its memory are free for that. False where this program was
/// built without LibTorch's CUDA libraries or without the headers of CUDA that lie beside them.
bool records_graphs(at::Device device, std::int64_t bytes);

/// A CUDA graph. Only where `records_graphs`.
std::unique_ptr<sampling::Recording> cuda_recording(at::Device device);

}  // namespace photoflux::engine
