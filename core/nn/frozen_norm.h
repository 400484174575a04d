#pragma once

#include <ATen/ATen.h>

namespace photoflux::nn {

/// The two steps of the root mean square norm over the last dimension: one factor a row, in fp32, and the product.
at::Tensor rms_factor(const at::Tensor& x, double epsilon);
at::Tensor rms_scaled(const at::Tensor& x, const at::Tensor& factor, const at::Tensor& scale);

/// The whole norm with a gradient to x alone: half of the passes over memory that autograd makes of single operations.
at::Tensor frozen_rms_norm(const at::Tensor& x, const at::Tensor& scale, double epsilon);

}  // namespace photoflux::nn
