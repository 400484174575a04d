#pragma once

#include "training/optimizer.h"

#include <optional>

namespace photoflux::training {

/// Numbers of eight bits with a scale each 256 of them, by the dynamic map of arXiv 2110.02861, as bitsandbytes keeps
/// the moments of its optimizers.
class EightBitMoment {
public:
    /// All zero, for a tensor like `like`. `is_signed`: with a map that has negative values.
    EightBitMoment(const at::Tensor& like, bool is_signed);

    at::Tensor values() const;  ///< fp32 in the tensor's shape
    void set(const at::Tensor& values);
    const at::Tensor& codes() const { return codes_; }    ///< uint8 [blocks · 256]
    const at::Tensor& scales() const { return scales_; }  ///< fp32 [blocks]

private:
    std::vector<std::int64_t> shape_;
    at::Tensor map_, borders_, codes_, scales_;
};

/// AdamW whose moments take eight bits each; small tensors, which would lose more than they save, keep theirs whole.
class EightBitAdamW final : public Optimizer {
public:
    EightBitAdamW(const Parameters& parameters, const AdamWConfig& config);

    double step(double rate) override;
    State state() const override;

private:
    struct Entry {
        std::string name;
        at::Tensor tensor;
        double weight_decay;
        EightBitMoment first, second;
    };
    AdamWConfig config_;
    std::vector<Entry> large_;
    at::Tensor steps_;
    std::vector<at::Tensor> small_tensors_;
    std::optional<AdamW> small_;
};

}  // namespace photoflux::training
