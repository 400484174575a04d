#pragma once

#include "kernels/blocks.h"
#include "nn/packed_weight.h"
#include "weights/quantised_tensor.h"

#include <optional>
#include <vector>

namespace photoflux::nn {

/// Blocks as a file packs them (GGUF, NF4, fp8 with scales), where they are mapped, in one or several parts that lie
/// below each other. Products unpack a tile of rows at a time, so that never more than a few megabytes exist unpacked.
/// For x in fp32 or bf16 on the processor.
class BlockWeight final : public PackedWeight {
public:
    /// Parts of the same width. `swap_halves`: the second half of the rows comes first.
    BlockWeight(std::vector<weights::QuantisedTensor> parts, bool swap_halves);

    std::int64_t rows() const override { return rows_; }
    std::int64_t width() const override { return width_; }
    at::Tensor product(const at::Tensor& x) const override;
    at::Tensor unpacked(std::int64_t first, std::int64_t count) const override;

private:
    std::vector<weights::QuantisedTensor> parts_;
    std::int64_t rows_ = 0, width_ = 0;
};

/// The same blocks on an accelerator, unpacked there by a kernel of ours or by ATen's operations. Works on every
/// device, the processor included, where BlockWeight is faster.
class DeviceBlockWeight final : public PackedWeight {
public:
    /// Every row of every part must begin with a block (`QuantisedTensor::whole_rows`).
    DeviceBlockWeight(const std::vector<weights::QuantisedTensor>& parts, bool swap_halves, at::Device device);

    std::int64_t rows() const override { return rows_; }
    std::int64_t width() const override { return width_; }
    at::Tensor product(const at::Tensor& x) const override;
    at::Tensor unpacked(std::int64_t first, std::int64_t count) const override;
    std::shared_ptr<const PackedWeight> copied(const Copy& copy) const override;

private:
    DeviceBlockWeight(std::vector<kernels::PackedRows> parts, std::int64_t rows, std::int64_t width);
    /// By kernels of our own; nothing where there are none for x and these packings.
    std::optional<at::Tensor> fused_product(const at::Tensor& x) const;

    std::vector<kernels::PackedRows> parts_;
    std::int64_t rows_ = 0, width_ = 0;
    at::Device device_;
};

/// Splits parts that lie below each other into their lower and upper half, the lower first.
std::vector<weights::QuantisedTensor> halves_swapped(const std::vector<weights::QuantisedTensor>& parts);

}  // namespace photoflux::nn
