#include "training/run.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <chrono>

namespace photoflux::training {

at::Generator step_generator(std::uint64_t seed, std::int64_t step) {
    // Only 32 bits of a seed count: mix both numbers into them (splitmix64).
    std::uint64_t mixed = seed * 0x9E3779B97F4A7C15ULL + static_cast<std::uint64_t>(step);
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return at::make_generator<at::CPUGeneratorImpl>((mixed ^ (mixed >> 31)) & 0xFFFFFFFFULL);
}

RunMeter::RunMeter(std::int64_t first_step, std::int64_t steps, std::int64_t batch)
    : first_(first_step), steps_(steps), batch_(batch), started_(seconds_now()) {}

RunProgress RunMeter::advance(std::int64_t step, double loss, double gradient_norm, double rate) {
    const auto done = step + 1 - first_;
    const double share = std::max(0.02, 1.0 / static_cast<double>(done));
    smoothed_ += share * (loss - smoothed_);
    const double a_step = (seconds_now() - started_) / static_cast<double>(done);
    return {false,
            step + 1,
            steps_,
            smoothed_,
            gradient_norm,
            rate,
            static_cast<double>(batch_) / a_step,
            a_step * static_cast<double>(steps_ - step - 1)};
}

double seconds_now() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace photoflux::training
