#pragma once

#include "training/parameters.h"

#include <string>
#include <utility>
#include <vector>

namespace photoflux::training {

struct AdamWConfig {
    double rate = 1e-3, beta1 = 0.9, beta2 = 0.99, epsilon = 1e-8;
    double weight_decay = 0.01;  ///< matrices and convolutions only; norms and biases are left alone
    double clip_norm = 1.0;      ///< of the gradient of all parameters together; 0 = off
};

/// AdamW (arXiv 1711.05101) with gradient clipping, through PyTorch's fused kernels.
class AdamW {
public:
    AdamW(const Parameters& parameters, const AdamWConfig& config);

    /// One update from the gradients that the parameters hold, at `rate`; then clears them. Returns the gradient's norm
    /// before clipping. A gradient that is not finite skips the update.
    double step(double rate);

    /// Moments and step counters by name, for checkpoints. `restore` copies into them.
    std::vector<std::pair<std::string, at::Tensor>> state() const;

private:
    struct Group {
        double weight_decay;
        std::vector<at::Tensor> tensors, first, second, steps;
        std::vector<std::string> names;
    };
    AdamWConfig config_;
    std::vector<Group> groups_;
};

/// Average of the weights along the run, by which pictures are made. Decay rises with the steps so that early weights
/// do not linger.
class Ema {
public:
    Ema(const Parameters& parameters, double decay);
    void update(const Parameters& parameters, std::int64_t step);
    const std::vector<at::Tensor>& tensors() const { return tensors_; }

private:
    double decay_;
    std::vector<at::Tensor> tensors_;
};

/// Linear warm-up, then a constant rate, then a cosine down to zero over the last `decay_share` of the run.
double scheduled_rate(double rate, std::int64_t step, std::int64_t steps, std::int64_t warmup, double decay_share);

}  // namespace photoflux::training
