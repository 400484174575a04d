#include "kernels/launcher.h"

#include <ATen/core/grad_mode.h>

namespace photoflux::kernels {

namespace {

thread_local Launcher* current = nullptr;

}  // namespace

UseLauncher::UseLauncher(Launcher* launcher) : before_(current) { current = launcher; }
UseLauncher::~UseLauncher() { current = before_; }

Launcher* launcher_for(const at::Tensor& x) {
    if (!current || x.device().type() != current->device_type() || at::GradMode::is_enabled()) return nullptr;
    return type_name(x.scalar_type()) && x.numel() > 0 ? current : nullptr;
}

const char* type_name(at::ScalarType type) {
    switch (type) {
        case at::kFloat:
            return "float";
        case at::kHalf:
            return "Half";
        case at::kBFloat16:
            return "BFloat";
        default:
            return nullptr;
    }
}

}  // namespace photoflux::kernels
