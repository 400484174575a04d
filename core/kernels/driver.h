#pragma once

#include "base/result.h"
#include "kernels/compiler.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace photoflux::kernels {

/// NVIDIA's driver as a library, as far as kernels of our own need it. Loaded, never linked. Any thread.
class Driver {
public:
    /// Errors: not_found where there is no driver, internal where it does not start.
    static Result<std::unique_ptr<Driver>> open();
    ~Driver();
    Driver(const Driver&) = delete;
    Driver& operator=(const Driver&) = delete;

    /// The compute capability of a device, 89 for 8.9. Errors: internal.
    Result<int> capability(int device) const;

    /// As its maker calls it: "NVIDIA H100 80GB HBM3". Errors: internal.
    Result<std::string> name(int device) const;
    /// Bytes. Errors: internal.
    Result<std::uint64_t> total_memory(int device) const;
    /// What no program has taken; LibTorch's context on the device comes to be for it. Errors: internal.
    Result<std::uint64_t> free_memory(int device) const;

    /// A kernel in the memory of a device; stays until the program ends.
    using Function = void*;
    Result<Function> load(const Compiler::Image& image, int device);
    /// Starts `function` in `stream` of `device`; the arguments are copied. Errors: internal.
    Result<void> launch(Function function, const Grid& grid, const void* arguments, void* stream, int device);

private:
    struct Functions;
    explicit Driver(std::unique_ptr<at::DynamicLibrary> library, std::unique_ptr<Functions> functions);
    Error failed(int result) const;
    /// Makes the context that LibTorch uses on `device` the thread's own while `work` runs.
    template <class Work>
    Result<void> on(int device, const Work& work) const;

    std::unique_ptr<at::DynamicLibrary> library_;
    std::unique_ptr<Functions> functions_;
    mutable std::vector<void*> contexts_;  ///< by device, as far as used
};

}  // namespace photoflux::kernels
