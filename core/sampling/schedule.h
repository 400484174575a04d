#pragma once

#include "base/result.h"
#include "weights/json.h"

#include <cstdint>
#include <string>
#include <vector>

namespace photoflux::sampling {

/// `scheduler/scheduler_config.json` of a flow-matching Euler scheduler. The defaults are FLUX.1 [schnell].
struct ScheduleConfig {
    double shift = 1.0;    ///< static shift, where `dynamic` is off
    bool dynamic = false;  ///< shift by resolution, as [dev] does
    double base_shift = 0.5, max_shift = 1.15;
    std::int64_t base_tokens = 256, max_tokens = 4096;
    bool exponential = true;  ///< kind of dynamic shift; the other one is linear

    static Result<ScheduleConfig> from_diffusers(const weights::Json& json, const std::string& where);
    std::string to_diffusers() const;
};

/// steps + 1 noise levels from 1 down to 0 for a latent of `tokens` packed cells, in fp32 as
/// `diffusers.FlowMatchEulerDiscreteScheduler` computes them (arXiv 2403.03206, section 5.3.2).
std::vector<float> sigmas(const ScheduleConfig& config, int steps, std::int64_t tokens);

}  // namespace photoflux::sampling
