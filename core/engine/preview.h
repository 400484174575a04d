#pragma once

#include "engine/request.h"
#include "models/autoencoder.h"

#include <ATen/ATen.h>

namespace photoflux::engine {

/// A cheap look at a latent: colour as a linear function of its channels, fitted once to what the autoencoder itself
/// decodes, so that every model gets its own without a table of magic numbers.
class Preview {
public:
    /// Decodes one small latent (16 × 16 cells).
    explicit Preview(const models::Autoencoder& autoencoder, at::Device device, at::ScalarType dtype);

    /// latents [1, C, h, w] on any device → h × w pixels.
    Pixels render(const at::Tensor& latents) const;

private:
    at::Tensor colours_;  // [C + 1, 3], the last row is the constant
};

/// The pixels of one picture [H, W, 3] uint8.
Pixels to_picture_pixels(const at::Tensor& bytes);

}  // namespace photoflux::engine
