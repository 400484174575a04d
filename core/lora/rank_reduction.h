#pragma once

#include "nn/adapter.h"

#include <ATen/ATen.h>

#include <cstdint>
#include <optional>

namespace photoflux::lora {

/// How much of a change stays: its strongest directions (Eckart and Young 1936), and how many.
struct Truncation {
    std::optional<std::int64_t> rank;  ///< at most
    double keep = 1;                   ///< of these, as many as hold this share of the squared length of the change

    bool keeps_all() const { return !rank && keep >= 1; }
};

/// A change of low rank, up · down, and what it lacks of the one that it was made from.
struct Reduced {
    at::Tensor down, up;           ///< fp32, [rank, in], [rows, rank]; rank at least 1
    double squares = 0, lost = 0;  ///< squared Frobenius lengths of the change, and of what was left out
};

/// From up · down, without ever making the product: QR of both factors, then the singular values of a matrix as small
/// as the rank. In fp64.
Reduced reduced(const at::Tensor& down, const at::Tensor& up, const Truncation& truncation);
/// From left ⊗ right: its singular values are the products of theirs. Directions below 1e-6 of the strongest are none.
Reduced reduced(const nn::Kronecker& product, const Truncation& truncation);
/// From a whole matrix.
Reduced reduced(const nn::Dense& dense, const Truncation& truncation);

}  // namespace photoflux::lora
