#pragma once

#include "base/cancel.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <filesystem>
#include <functional>

namespace photoflux::training {

/// What every training run is told. A run with the same settings in the same folder goes on where it stopped.
struct RunSettings {
    std::filesystem::path data;    ///< folder that `PictureSet` opens
    std::filesystem::path folder;  ///< checkpoints are kept here
    std::int64_t steps = 1000, batch = 32;
    double rate = 1e-3;
    std::int64_t warmup = 50;
    double decay_share = 0.3;  ///< the last part of the run, over which the rate falls to zero
    double ema_decay = 0.999;
    std::uint64_t seed = 1;
    double checkpoint_minutes = 5;
    std::int64_t checkpoint_steps = 0;  ///< a checkpoint at least this often; 0: by time alone
    at::Device device = at::kCPU;
    /// Products and convolutions in bfloat16, weights and sums in fp32: twice as fast where the processor has
    /// instructions for it.
    bool bfloat16 = false;
};

/// Reported after every step.
struct RunProgress {
    bool preparing = false;  ///< pictures are being encoded; `step` counts these, the other figures mean nothing yet
    std::int64_t step = 0, steps = 0;
    double loss = 0;  ///< smoothed over about 50 steps
    double gradient_norm = 0, rate = 0;
    double samples_a_second = 0, seconds_left = 0;
};
using OnRunProgress = std::function<void(const RunProgress&)>;

/// Random numbers of one step: they depend on seed and step alone, so that a resumed run draws what the uninterrupted
/// one would have drawn.
at::Generator step_generator(std::uint64_t seed, std::int64_t step);

/// Smooths the loss and forecasts the time left.
class RunMeter {
public:
    RunMeter(std::int64_t first_step, std::int64_t steps, std::int64_t batch);
    RunProgress advance(std::int64_t step, double loss, double gradient_norm, double rate);
    /// Time in which the run stood still.
    void leave_out(double seconds) { started_ += seconds; }

private:
    std::int64_t first_, steps_, batch_;
    double smoothed_ = 0, started_;
};

/// Seconds on a steady clock.
double seconds_now();

}  // namespace photoflux::training
