#include "kernels/compiler.h"

namespace photoflux::kernels {

const std::vector<std::string>& nvrtc_libraries() {
    static const std::vector<std::string> names{"nvrtc64_130_0.dll", "nvrtc64_120_0.dll"};
    return names;
}

const char* driver_library() { return "nvcuda.dll"; }

std::string nvrtc_builtins(const void*, int, int) { return {}; }

}  // namespace photoflux::kernels
