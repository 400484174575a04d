#pragma once

#include "weights/packing.h"

#include <ATen/ATen.h>

#include <cstdint>

namespace photoflux::kernels {

/// A weight's packed rows on the device that computes.
struct PackedRows {
    weights::Packing packing = weights::Packing::Q8_0;
    std::int64_t width = 0;  ///< values a row
    at::Tensor bytes;        ///< [rows, bytes a row]
    at::Tensor scales;       ///< fp8: [1, 1] or [rows, 1]; NF4: one for each of its blocks, [rows, blocks a row]
    at::Tensor levels;       ///< NF4 and IQ4: what the sixteen codes stand for

    std::int64_t rows() const { return bytes.size(0); }
    /// Rows [first, first + count), sharing memory.
    PackedRows narrow(std::int64_t first, std::int64_t count) const;
};

// Two ways to multiply with packed rows, for they have different limits. A few rows of x leave the time to reading the
// weight, so `product` reads it packed. Many rows are worked on at the rate of the tensor cores, which cuBLAS reaches
// and a kernel of ours would not: for these `unpack` makes a matrix in one pass, where ATen's operations take about
// ten. False: no kernel can do this, nothing of use was written.

/// Whether there are kernels for x and this packing.
bool knows(const PackedRows& rows, const at::Tensor& x);
/// Writes the values into `out` [rows, width].
bool unpack(const PackedRows& rows, const at::Tensor& out);
/// Whether `product` is for so many rows of x.
bool few(std::int64_t tokens);
/// Writes x Wᵀ into `out` [tokens, rows], whose rows may lie apart. x [tokens, width].
bool product(const PackedRows& rows, const at::Tensor& x, const at::Tensor& out);

}  // namespace photoflux::kernels
