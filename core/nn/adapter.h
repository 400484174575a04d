#pragma once

#include <ATen/ATen.h>

#include <cstdint>
#include <variant>

namespace photoflux::nn {

/// A change to the weight of a linear layer, in the form in which it was trained.
struct LowRank {          ///< LoRA (arXiv 2106.09685), LoHa (arXiv 2108.06098) as its product of low ranks
    at::Tensor down, up;  // [rank, in], [rows, rank]
};
struct Kronecker {           ///< LoKr (arXiv 2309.14859): left ⊗ right
    at::Tensor left, right;  // [a, b], [c, d] with a·c rows and b·d inputs
};
struct Dense {
    at::Tensor change;  // [rows, in]
};

/// What a personal model adds to a linear layer while it runs: rows [first_row, first_row + rows) of W become
/// W + strength · scale · change. The layer's own weight stays as it is, so that models can be quantised, several
/// adapters can act at once, and taking one away costs nothing.
///
/// DoRA (arXiv 2402.09353) keeps the directions of W + scale · change and replaces its lengths, row by row or column
/// by column: `row_gain` or `column_gain` is wanted length / length. Strength then leads from W to that.
struct Adapter {
    std::int64_t first_row = 0, rows = 0;
    std::variant<LowRank, Kronecker, Dense> change;
    double scale = 1;        ///< alpha / rank
    double strength = 1;     ///< what the user asks for
    at::Tensor row_gain;     // [rows], undefined without DoRA
    at::Tensor column_gain;  // [in], undefined without it
    at::Tensor bias;         // [rows], added to the bias; undefined where there is none

    /// scale · change · x for x [..., in]; returns [..., rows].
    at::Tensor apply(const at::Tensor& x) const;
    /// scale · change as a matrix [rows, in].
    at::Tensor matrix() const;
    /// The same in another type or on another device; in fp32 the bits stay.
    Adapter to(at::Device device, at::ScalarType dtype) const;
};

}  // namespace photoflux::nn
