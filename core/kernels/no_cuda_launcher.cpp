#include "kernels/cuda_launcher.h"

namespace photoflux::kernels {

std::unique_ptr<Launcher> cuda_launcher() { return nullptr; }

}  // namespace photoflux::kernels
