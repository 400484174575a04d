#pragma once

#include <cstdint>
#include <vector>

namespace photoflux::editing {

/// Pseudo-random numbers by place alone, the same on every machine: 0 … 1.
float hashed(std::uint32_t x, std::uint32_t y, std::uint32_t seed);

/// Grain as film has it: smooth noise of mean 0 and spread 1 over the plane, one lump in about two units, the same at
/// every visit. A square of 1024 units repeats. Where a pixel covers more than a unit, it is the mean over that.
class NoiseField {
public:
    static const NoiseField& get();
    /// `step`: units that one pixel covers, which picks a level of averages.
    class Sampler {
    public:
        float operator()(double x, double y) const;

    private:
        friend class NoiseField;
        const std::vector<float>*fine_ = nullptr, *coarse_ = nullptr;
        int fine_side_ = 0, coarse_side_ = 0;
        float coarse_share_ = 0;
    };
    Sampler sampler(double step) const;

private:
    NoiseField();
    std::vector<std::vector<float>> levels_;  // side 1024, 512, …
};

}  // namespace photoflux::editing
