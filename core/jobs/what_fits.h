#pragma once

#include "engine/request.h"
#include "weights/footprint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace photoflux::jobs {

enum class Verdict {
    fits,
    passes_through,  ///< with parts of the model read again in every step, which is slower
    too_large
};

/// How a model would run on one device of a machine, in one precision.
struct Fit {
    std::string device, precision;    ///< as GenerateRequest names them
    std::uint64_t memory_bytes = 0;   ///< with everything kept where it runs
    std::uint64_t least_bytes = 0;    ///< the smallest memory limit with which it runs at all
    Verdict verdict = Verdict::fits;  ///< of all of the device's memory; `fits` where that is not known
    std::optional<double> seconds;    ///< a picture, everything kept; empty where no speed is known
};

/// Forecasts a picture before anything is loaded, for every device and precision.
std::vector<Fit> what_fits(const weights::ModelSize& model, const weights::PictureSize& picture,
                           const engine::Machine& machine);

/// The verdict first, then the fastest; empty when there is none at all.
std::optional<Fit> best_fit(const std::vector<Fit>& fits);

}  // namespace photoflux::jobs
