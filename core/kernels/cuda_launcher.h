#pragma once

#include "kernels/launcher.h"

#include <memory>

namespace photoflux::kernels {

/// Compiles kernels for the card that runs them, when first asked for, and starts them in LibTorch's current stream.
/// What fails once is not tried again and said in its notes. Null in a build without kernels (PHOTOFLUX_CUDA_KERNELS).
std::unique_ptr<Launcher> cuda_launcher();

}  // namespace photoflux::kernels
