#pragma once

#include "engine/devices.h"
#include "kernels/launcher.h"

#include <memory>
#include <vector>

namespace photoflux::engine {

/// What makes a graphics card faster than ATen alone: kernels of our own, and cuDNN's attention where it is the
/// fastest. One thread.
class Acceleration {
public:
    /// To be called before a model is loaded for `placement`; makes ready beside that.
    void prepare(const Placement& placement);
    /// What runs kernels; null where there are none.
    kernels::Launcher* launcher() const { return launcher_.get(); }
    /// What cannot be had, once, for the user.
    std::vector<Sentence> take_notes();

private:
    std::unique_ptr<kernels::Launcher> launcher_;
    std::vector<at::Device> prepared_;
};

/// Makes attention try cuDNN first on cards of compute capability 9.x (Hopper), where it is 1.7 to 2.3 times as fast as
/// the others; on older cards it is slower. `capability`: 90 for 9.0. Acts on the whole process.
void choose_attention(int capability);

}  // namespace photoflux::engine
