#include "kernels/compiler.h"

#include <dlfcn.h>

#include <filesystem>

namespace photoflux::kernels {

const std::vector<std::string>& nvrtc_libraries() {
    // LibTorch's own, which lies beside it and finds NVRTC where LibTorch's packages put it; then the plain names.
    static const std::vector<std::string> names{"libcaffe2_nvrtc.so", "libnvrtc.so.13", "libnvrtc.so.12"};
    return names;
}

const char* driver_library() { return "libcuda.so.1"; }

std::string nvrtc_builtins(const void* function, int major, int minor) {
    Dl_info found{};
    if (dladdr(function, &found) == 0 || !found.dli_fname) return {};
    const std::string name = "libnvrtc-builtins.so." + std::to_string(major) + "." + std::to_string(minor);
    return (std::filesystem::path(found.dli_fname).parent_path() / name).string();
}

}  // namespace photoflux::kernels
