#pragma once

#include <ATen/ATen.h>

#include <vector>

namespace photoflux::nn {

/// Rotations for positions `ids` [L, axes]: one angle per pair of channels, axes side by side, computed in fp64 as
/// diffusers does. Returns complex64 [1, 1, L, sum(axes_dim) / 2]. (RoFormer, arXiv 2104.09864; FLUX uses three axes.)
at::Tensor rotary_table(const at::Tensor& ids, const std::vector<std::int64_t>& axes_dim, double theta);

/// Turns interleaved channel pairs of x [B, H, L, D] by `table` [1, 1, L, D / 2]; in fp32 whatever the type of x.
at::Tensor rotate(const at::Tensor& x, const at::Tensor& table);

}  // namespace photoflux::nn
