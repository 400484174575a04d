#pragma once

#include <ATen/ATen.h>

#include <cstdint>

namespace photoflux::sampling {

/// The noise that a seed means in `diffusers`: fp32 draws on the CPU, whatever the device, one after the other where a
/// picture needs several. Only the low 32 bits of the seed count, as in PyTorch's generator. One thread.
class Noise {
public:
    explicit Noise(std::uint64_t seed);
    at::Tensor draw(at::IntArrayRef shape);

private:
    at::Generator generator_;
};

/// The first draw of a seed: [1, channels, h, w].
at::Tensor noise(std::uint64_t seed, std::int64_t channels, std::int64_t height, std::int64_t width);

/// [B, C, h, w] → [B, (h/2)·(w/2), C·4]: 2 × 2 cells become one token. `unpack` is the way back.
at::Tensor pack(const at::Tensor& latents);
at::Tensor unpack(const at::Tensor& tokens, std::int64_t height, std::int64_t width);

/// [B, 3, H, W] in [-1, 1] → uint8 [B, H, W, 3], rounded as `diffusers` rounds.
at::Tensor to_pixels(const at::Tensor& pictures);

}  // namespace photoflux::sampling
