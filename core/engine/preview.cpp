#include "engine/preview.h"

#include "sampling/latents.h"

#include <ATen/core/grad_mode.h>

#include <cstring>

namespace photoflux::engine {

namespace {

/// Rows [cells, C + 1]: the channels of each cell and a one.
at::Tensor with_constant(const at::Tensor& latents) {
    const at::Tensor cells = latents[0].flatten(1).t().to(at::kCPU, at::kFloat);  // [h*w, C]
    return at::cat({cells, at::ones({cells.size(0), 1})}, 1);
}

}  // namespace

Preview::Preview(const models::Autoencoder& autoencoder, at::Device device, at::ScalarType dtype) {
    const at::NoGradGuard no_grad;
    constexpr std::int64_t kCells = 16;
    // Smooth patches rather than white noise: closer to what pictures look like to the decoder.
    const at::Tensor coarse = sampling::noise(7, autoencoder.config.latent_channels, kCells / 2, kCells / 2);
    const at::Tensor latents = at::upsample_bilinear2d(coarse, {kCells, kCells}, false);
    const at::Tensor decoded = autoencoder.decode(latents.to(device, dtype)).to(at::kCPU, at::kFloat);
    const at::Tensor small = at::adaptive_avg_pool2d(decoded, {kCells, kCells});  // [1, 3, h, w]
    const at::Tensor rows = with_constant(latents);
    // Ridge regression: some autoencoders have channels that say nothing about colour.
    const at::Tensor normal = at::matmul(rows.t(), rows) + 0.1 * at::eye(rows.size(1));
    colours_ = at::linalg_solve(normal, at::matmul(rows.t(), small[0].flatten(1).t()));
}

Pixels Preview::render(const at::Tensor& latents) const {
    const at::Tensor colours = at::matmul(with_constant(latents), colours_);  // [h*w, 3]
    const at::Tensor picture = colours.t().reshape({1, 3, latents.size(2), latents.size(3)});
    return to_picture_pixels(sampling::to_pixels(picture)[0]);
}

Pixels to_picture_pixels(const at::Tensor& bytes) {
    const at::Tensor rows = bytes.to(at::kCPU).contiguous();
    Pixels pixels{static_cast<int>(rows.size(1)), static_cast<int>(rows.size(0)), {}};
    pixels.rgb.resize(static_cast<std::size_t>(rows.numel()));
    std::memcpy(pixels.rgb.data(), rows.const_data_ptr<std::uint8_t>(), pixels.rgb.size());
    return pixels;
}

}  // namespace photoflux::engine
