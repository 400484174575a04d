#pragma once

#include "base/result.h"

#include <ATen/ATen.h>

#include <string>

namespace photoflux::engine {

/// Where and in which type a model runs.
struct Placement {
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;

    std::string device_name() const { return device.str(); }
    std::string precision_name() const;
    bool operator==(const Placement&) const = default;
};

/// Bytes that are free on a device; 0 where nobody says.
std::uint64_t free_memory(at::Device device);

/// "auto" means the first accelerator and bf16 there, else the CPU and fp32. Errors: bad_input for a name that is
/// unknown or a device that this machine or this build does not have.
Result<Placement> choose_placement(const std::string& device, const std::string& precision);

}  // namespace photoflux::engine
