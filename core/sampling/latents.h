#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace photoflux::sampling {

/// The noise that a seed means in `diffusers`: one fp32 draw on the CPU, whatever the device. [1, channels, h, w]
/// Only the low 32 bits of the seed count, as in PyTorch's generator.
at::Tensor noise(std::uint64_t seed, std::int64_t channels, std::int64_t height, std::int64_t width);

/// [B, C, h, w] → [B, (h/2)·(w/2), C·4]: 2 × 2 cells become one token. `unpack` is the way back.
at::Tensor pack(const at::Tensor& latents);
at::Tensor unpack(const at::Tensor& tokens, std::int64_t height, std::int64_t width);

/// [B, 3, H, W] in [-1, 1] → uint8 [B, H, W, 3], rounded as `diffusers` rounds.
at::Tensor to_pixels(const at::Tensor& pictures);

}  // namespace photoflux::sampling
