#pragma once

#include "training/optimizer_kind.h"
#include "training/parameters.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace photoflux::training {

struct AdamWConfig {
    double rate = 1e-3, beta1 = 0.9, beta2 = 0.99, epsilon = 1e-8;
    double weight_decay = 0.01;  ///< matrices and convolutions only; norms and biases are left alone
    double clip_norm = 1.0;      ///< of the gradient of all parameters together; 0 = off
};

/// Updates parameters from the gradients that they hold.
class Optimizer {
public:
    using State = std::vector<std::pair<std::string, at::Tensor>>;

    Optimizer() = default;
    Optimizer(const Optimizer&) = delete;
    Optimizer& operator=(const Optimizer&) = delete;
    virtual ~Optimizer() = default;

    /// One update at `rate`; then clears the gradients. Returns their norm before clipping. A gradient that is not
    /// finite skips the update.
    virtual double step(double rate) = 0;
    /// Everything that the next step depends on besides the parameters, by name, for checkpoints: who copies into these
    /// tensors restores it.
    virtual State state() const = 0;
};

/// AdamW (arXiv 1711.05101) with gradient clipping, through PyTorch's fused kernels.
class AdamW final : public Optimizer {
public:
    AdamW(const Parameters& parameters, const AdamWConfig& config);

    double step(double rate) override;
    State state() const override;

private:
    struct Group {
        double weight_decay;
        std::vector<at::Tensor> tensors, first, second, steps;
        std::vector<std::string> names;
    };
    AdamWConfig config_;
    std::vector<Group> groups_;
};

std::unique_ptr<Optimizer> make_optimizer(OptimizerKind kind, const Parameters& parameters, const AdamWConfig& config);

/// The gradients of `tensors`, zeros where there is none, which are cleared there, and their norm; where it is above
/// `clip_norm` (0: never) they are scaled down to it.
struct TakenGradients {
    std::vector<at::Tensor> tensors;
    double norm = 0;
};
TakenGradients take_gradients(const std::vector<at::Tensor>& tensors, double clip_norm);

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
