#pragma once

#include "nn/packed_weight.h"

#include <memory>

namespace photoflux::nn {

/// Eight bits a weight, a scale a row. On the processor activations are rounded to eight bits, too (one scale for all
/// of them), and products run in whole numbers; elsewhere the weight alone is rounded.
class Int8Weight final : public PackedWeight {
public:
    /// weight [rows, width] in any floating type, on the device where it will be used.
    explicit Int8Weight(const at::Tensor& weight);
    ~Int8Weight() override;

    std::int64_t rows() const override;
    std::int64_t width() const override;
    at::Tensor product(const at::Tensor& x) const override;
    at::Tensor unpacked(std::int64_t first, std::int64_t count) const override;
    at::Tensor transposed_product(const at::Tensor& y) const override;
    /// LibTorch's own form on the processor has no tensors to copy.
    std::shared_ptr<const PackedWeight> copied(const Copy& copy) const override;

private:
    Int8Weight(at::Tensor codes, at::Tensor scales);
    at::Tensor codes_, scales_;  // int8 [rows, width] and fp32 [rows]; on the processor codes live in `dynamic_` alone
    struct Dynamic;
    std::unique_ptr<Dynamic> dynamic_;
};

/// Eight-bit floating point (e4m3): weight and activations rounded, a scale each, products by `at::_scaled_mm` where
/// the device has it (compute capability 8.9 on); elsewhere the weight alone is rounded. Sizes must be multiples of 16.
class Fp8Weight final : public PackedWeight {
public:
    explicit Fp8Weight(const at::Tensor& weight);

    std::int64_t rows() const override { return codes_.size(0); }
    std::int64_t width() const override { return codes_.size(1); }
    at::Tensor product(const at::Tensor& x) const override;
    at::Tensor unpacked(std::int64_t first, std::int64_t count) const override;
    std::shared_ptr<const PackedWeight> copied(const Copy& copy) const override;

private:
    Fp8Weight(at::Tensor codes, at::Tensor scale, bool scaled_product);
    at::Tensor codes_, scale_;  // e4m3 [rows, width], fp32 scalar
    bool scaled_product_ = false;
};

}  // namespace photoflux::nn
