#pragma once

#include "base/sentence.h"

#include <ATen/ATen.h>

#include <string>
#include <vector>

namespace photoflux::kernels {

/// A kernel template of cuda/ and its types, in the words of that language: {"streams.cuh", "gated_sum<BFloat>"}.
struct Kernel {
    const char* source;
    std::string name;
};

/// How many blocks of how many threads.
struct Grid {
    unsigned x = 1, y = 1, z = 1, threads = 256;
};

/// Runs kernels. Used by one thread at a time.
class Launcher {
public:
    Launcher() = default;
    Launcher(const Launcher&) = delete;
    Launcher& operator=(const Launcher&) = delete;
    virtual ~Launcher() = default;

    /// Where the tensors must be.
    virtual c10::DeviceType device_type() const = 0;
    /// Starts a kernel behind what the device's current stream has to do; `arguments` (one struct of
    /// cuda/arguments.h) is copied. False: it cannot, nothing was started, and ATen's operations must do the work.
    virtual bool launch(const Kernel& kernel, const Grid& grid, const void* arguments, at::Device device) = 0;
    /// Begins to make ready, beside the caller, what a transformer in `type` needs on `device`.
    virtual void prepare(at::Device device, at::ScalarType type) = 0;
    /// What went wrong since the last call, for the user.
    virtual std::vector<Sentence> take_notes() = 0;
};

/// While it lives, this thread's networks use `launcher` wherever they compute without gradients; null: ATen alone.
class UseLauncher {
public:
    explicit UseLauncher(Launcher* launcher);
    ~UseLauncher();
    UseLauncher(const UseLauncher&) = delete;
    UseLauncher& operator=(const UseLauncher&) = delete;

private:
    Launcher* before_;
};

/// What runs kernels on `x`: null where nobody does, where gradients are wanted, and for types without a kernel.
Launcher* launcher_for(const at::Tensor& x);

/// `type` in the kernels' language; nothing for types without a kernel.
const char* type_name(at::ScalarType type);

}  // namespace photoflux::kernels
