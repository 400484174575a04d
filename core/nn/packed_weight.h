#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <functional>
#include <memory>

namespace photoflux::nn {

/// The weight of a linear layer in a form that is smaller than its values, which products are computed with without
/// unpacking it whole. Immutable: any thread may read.
class PackedWeight {
public:
    PackedWeight() = default;
    PackedWeight(const PackedWeight&) = delete;
    PackedWeight& operator=(const PackedWeight&) = delete;
    virtual ~PackedWeight() = default;

    virtual std::int64_t rows() const = 0;
    virtual std::int64_t width() const = 0;
    /// x Wᵀ for x [..., width]; returns [..., rows] in the type of x.
    virtual at::Tensor product(const at::Tensor& x) const = 0;
    /// Rows [first, first + count) in fp32.
    virtual at::Tensor unpacked(std::int64_t first, std::int64_t count) const = 0;
    /// y W for y [..., rows]; returns [..., width] in the type of y: the way of a gradient through the layer.
    virtual at::Tensor transposed_product(const at::Tensor& y) const;

    /// Gives memory for a copy of a tensor like this one, and fills it.
    using Copy = std::function<at::Tensor(const at::Tensor& like)>;
    /// The same weight in tensors that `copy` made, on the device where these lie; null: this form stays where it is.
    virtual std::shared_ptr<const PackedWeight> copied(const Copy&) const { return nullptr; }
};

}  // namespace photoflux::nn
