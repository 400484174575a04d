#pragma once

#include "training/optimizer.h"

namespace photoflux::training {

/// Prodigy (arXiv 2306.06101, algorithm 4): AdamW that measures how far the parameters have to go, and steps
/// accordingly; the rate of `step` multiplies what it finds. Follows the package prodigyopt with `decouple`,
/// `use_bias_correction` and `safeguard_warmup`, which LoRA trainers recommend.
class Prodigy final : public Optimizer {
public:
    Prodigy(const Parameters& parameters, const AdamWConfig& config);

    double step(double rate) override;
    State state() const override;
    /// The distance found so far: the rate that is used is this times that of `step`.
    double distance() const;

private:
    AdamWConfig config_;
    Parameters parameters_;
    std::vector<at::Tensor> start_, first_, second_, sums_;
    at::Tensor numbers_;  ///< fp64: distance, the greatest so far, numerator, steps
};

}  // namespace photoflux::training
