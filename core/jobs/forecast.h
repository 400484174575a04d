#pragma once

#include "engine/request.h"

#include <optional>
#include <string>
#include <vector>

namespace photoflux::jobs {

/// How long one picture took: what was asked for (zeros where the model chose), what was made, wall seconds.
struct Pace {
    std::string model, device, precision;
    int asked_width = 0, asked_height = 0, asked_steps = 0;
    int width = 0, height = 0, steps = 0;
    double seconds = 0;
};

Pace pace_of(const engine::GenerateRequest& request, const engine::Picture& picture);

/// Says how long pictures will take from how long others took on this machine.
class Forecast {
public:
    void learn(Pace pace);
    /// Wall seconds for one picture of `request`: the median of the last five asked for in the same words, else scaled
    /// by pixels and steps from others of the same model, device and precision; empty when there is none.
    std::optional<double> seconds_per_picture(const engine::GenerateRequest& request) const;

private:
    std::vector<Pace> paces_;  // oldest first
};

}  // namespace photoflux::jobs
