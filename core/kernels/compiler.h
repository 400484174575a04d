#pragma once

#include "base/result.h"
#include "kernels/launcher.h"

#include <memory>
#include <string>
#include <vector>

namespace at {
struct DynamicLibrary;
}

namespace photoflux::kernels {

/// NVRTC, NVIDIA's compiler as a library, which every CUDA build of LibTorch carries. Loaded, never linked, so that one
/// build of this program serves machines with and without a graphics card. Any thread may compile.
class Compiler {
public:
    /// Takes the first of these libraries that can be loaded. Errors: not_found.
    static Result<std::unique_ptr<Compiler>> open(const std::vector<std::string>& libraries);
    ~Compiler();
    Compiler(const Compiler&) = delete;
    Compiler& operator=(const Compiler&) = delete;

    /// What the driver loads, and the kernel's name in it.
    struct Image {
        std::string code, entry;
    };
    /// For compute capability `capability`, 89 for 8.9. Machine code where NVRTC knows the card, else what the driver
    /// makes machine code of (PTX). Errors: internal, with the compiler's first complaint.
    Result<Image> compile(const Kernel& kernel, int capability) const;

private:
    struct Functions;
    static std::unique_ptr<Compiler> opened(const std::string& library);  ///< null where it cannot be loaded
    Compiler(std::unique_ptr<at::DynamicLibrary> library, std::unique_ptr<Functions> functions);

    void load_builtins() const;

    std::unique_ptr<at::DynamicLibrary> library_;
    std::unique_ptr<Functions> functions_;
    int newest_ = 0;  ///< the newest capability that it knows
};

/// The libraries' names on this system: those in which NVRTC may be, in the order to try, and the driver's.
const std::vector<std::string>& nvrtc_libraries();
const char* driver_library();
/// The library that NVRTC opens when it compiles, and does not always find beside itself; empty where it does.
/// `function`: one of NVRTC's.
std::string nvrtc_builtins(const void* function, int major, int minor);

}  // namespace photoflux::kernels
