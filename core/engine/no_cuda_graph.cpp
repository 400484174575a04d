#include "engine/cuda_graph.h"

namespace photoflux::engine {

bool records_graphs(at::Device, std::int64_t) { return false; }

std::unique_ptr<sampling::Recording> cuda_recording(at::Device) { return nullptr; }

}  // namespace photoflux::engine
