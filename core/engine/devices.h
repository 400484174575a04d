#pragma once

#include "base/result.h"
#include "models/load.h"

#include <ATen/ATen.h>

#include <string>

namespace photoflux::engine {

/// Where and in which type a model runs, and what its largest weights are made smaller by.
struct Placement {
    at::Device device = at::kCPU;
    at::ScalarType dtype = at::kFloat;
    models::Convert convert = models::Convert::none;

    std::string device_name() const { return device.str(); }
    std::string precision_name() const;
    bool operator==(const Placement&) const = default;
};

/// Bytes that are free on a device; 0 where nobody says.
std::uint64_t free_memory(at::Device device);

/// "auto" means the first accelerator and bf16 there, else the CPU and fp32. "int8", "fp8" and "nf4" make the weights
/// of the transformer's blocks smaller and compute in that type otherwise. Errors: bad_input for a name that is unknown
/// or a device that this machine or this build does not have.
Result<Placement> choose_placement(const std::string& device, const std::string& precision);

}  // namespace photoflux::engine
