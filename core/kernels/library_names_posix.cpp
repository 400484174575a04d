#include "kernels/compiler.h"

namespace photoflux::kernels {

const std::vector<std::string>& nvrtc_libraries() {
    // LibTorch's own, which lies beside it and finds NVRTC where LibTorch's packages put it; then the plain names.
    static const std::vector<std::string> names{"libcaffe2_nvrtc.so", "libnvrtc.so.13", "libnvrtc.so.12"};
    return names;
}

const char* driver_library() { return "libcuda.so.1"; }

}  // namespace photoflux::kernels
