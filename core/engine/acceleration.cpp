#include "engine/acceleration.h"

#include "kernels/cuda_launcher.h"
#include "kernels/driver.h"

#include <ATen/Context.h>
#include <ATen/SDPBackend.h>

#include <algorithm>

namespace photoflux::engine {

void choose_attention(int capability) {
    if (capability / 10 != 9) return;
    using at::SDPBackend;
    std::vector<std::int64_t> order;
    for (const auto backend : {SDPBackend::cudnn_attention, SDPBackend::flash_attention,
                               SDPBackend::efficient_attention, SDPBackend::math, SDPBackend::overrideable})
        order.push_back(static_cast<std::int64_t>(backend));
    at::globalContext().setSDPPriorityOrder(order);
}

void Acceleration::prepare(const Placement& placement) {
    if (!placement.device.is_cuda()) return;
    if (!launcher_) launcher_ = kernels::cuda_launcher();
    if (launcher_) launcher_->prepare(placement.device, placement.dtype);
    if (std::find(prepared_.begin(), prepared_.end(), placement.device) != prepared_.end()) return;
    prepared_.push_back(placement.device);
    // Without the driver's answer the order stays as it is, and the launcher says what the driver lacks.
    const auto driver = kernels::Driver::open();
    if (!driver.ok()) return;
    const auto capability = (*driver)->capability(placement.device.index());
    if (capability.ok()) choose_attention(*capability);
}

std::vector<Sentence> Acceleration::take_notes() {
    return launcher_ ? launcher_->take_notes() : std::vector<Sentence>();
}

}  // namespace photoflux::engine
