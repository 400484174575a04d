#pragma once

#include <ATen/ATen.h>

#include <tuple>

/// Scaled dot-product attention of heads that lie [B, L, H, D] (fp32, processor) with its way back. Short sequences
/// keep the shares that queries give to keys; long ones are taken tile by tile by LibTorch, which computes these twice.
namespace photoflux::nn {

/// Whether shares are kept: where they are few beside what a block's layers keep in any case.
inline bool keeps_shares(std::int64_t length, std::int64_t dim) { return length <= 4 * dim; }

struct HeadProducts {
    at::Tensor out;   ///< [B, L, H, D]
    at::Tensor kept;  ///< for the way back
};
/// `query` is already divided by √D where shares are kept.
HeadProducts head_products(const at::Tensor& query, const at::Tensor& key, const at::Tensor& value);

/// Gradients of query, key and value, [B, L, H, D] each.
std::tuple<at::Tensor, at::Tensor, at::Tensor> head_products_backward(const at::Tensor& d_out, const at::Tensor& query,
                                                                      const at::Tensor& key, const at::Tensor& value,
                                                                      const HeadProducts& made);

}  // namespace photoflux::nn
