#include "sampling/latents.h"

#include <ATen/CPUGeneratorImpl.h>

namespace photoflux::sampling {

Noise::Noise(std::uint64_t seed) : generator_(at::make_generator<at::CPUGeneratorImpl>(seed)) {}

at::Tensor Noise::draw(at::IntArrayRef shape) { return at::randn(shape, generator_, at::TensorOptions(at::kFloat)); }

at::Tensor noise(std::uint64_t seed, std::int64_t channels, std::int64_t height, std::int64_t width) {
    return Noise(seed).draw({1, channels, height, width});
}

at::Tensor pack(const at::Tensor& latents) {
    const auto b = latents.size(0), c = latents.size(1), h = latents.size(2), w = latents.size(3);
    return latents.view({b, c, h / 2, 2, w / 2, 2})
        .permute({0, 2, 4, 1, 3, 5})
        .reshape({b, (h / 2) * (w / 2), c * 4});  // [B, N, C*4]
}

at::Tensor unpack(const at::Tensor& tokens, std::int64_t height, std::int64_t width) {
    const auto b = tokens.size(0), c = tokens.size(2) / 4;
    return tokens.view({b, height / 2, width / 2, c, 2, 2})
        .permute({0, 3, 1, 4, 2, 5})
        .reshape({b, c, height, width});  // [B, C, h, w]
}

at::Tensor to_pixels(const at::Tensor& pictures) {
    return (pictures.to(at::kFloat) / 2 + 0.5)
        .clamp(0, 1)
        .mul(255)
        .round()
        .to(at::kByte)
        .permute({0, 2, 3, 1})
        .contiguous();
}

}  // namespace photoflux::sampling
