#pragma once

#include "weights/quantised_tensor.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <vector>

namespace photoflux::nn {

/// The weight of a linear layer as its file packs it, in one or several parts that lie below each other. Products
/// unpack it a tile of rows at a time, so that never more than a few megabytes of it exist unpacked. On the processor.
/// Immutable: any thread may read.
class PackedWeight {
public:
    /// Parts of the same width. `swap_halves`: the second half of the rows comes first.
    PackedWeight(std::vector<weights::QuantisedTensor> parts, bool swap_halves);

    std::int64_t rows() const { return rows_; }
    std::int64_t width() const { return width_; }

    /// x Wᵀ for x [..., width] in fp32 or bf16; returns [..., rows] in the type of x.
    at::Tensor product(const at::Tensor& x) const;
    /// Rows [first, first + count) unpacked into fp32.
    at::Tensor unpacked(std::int64_t first, std::int64_t count) const;

private:
    std::vector<weights::QuantisedTensor> parts_;
    std::int64_t rows_ = 0, width_ = 0;
};

}  // namespace photoflux::nn
