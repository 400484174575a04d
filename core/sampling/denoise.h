#pragma once

#include "models/transformer.h"

#include <functional>
#include <vector>

namespace photoflux::sampling {

/// What stays the same over all steps of a picture, computed before the loop.
struct Prepared {
    at::Tensor prompt;                               ///< [1, L, C], already through `txt_in`
    at::Tensor rotary;                               ///< complex [1, 1, L + N, D/2]
    std::vector<models::StepModulation> modulation;  ///< one a step
};

/// prompt [1, L, context_dim], pooled [1, vector_dim]; latent of height × width cells (before packing).
/// Modulation is computed one step at a time: batched rows would differ in the last bits.
Prepared prepare(const models::Transformer& transformer, const at::Tensor& prompt, const at::Tensor& pooled,
                 double guidance, const std::vector<float>& sigmas, std::int64_t height, std::int64_t width);

/// Called after each step with the packed latents [B, N, C] and the velocity just predicted; false stops the loop.
using OnStep = std::function<bool(int step, const at::Tensor& latents, const at::Tensor& velocity)>;

/// Euler's method along the flow from `latents` (packed noise [B, N, C]) to the picture. Latents keep their type, the
/// step itself is fp32. Returns the last latents, also when stopped.
at::Tensor denoise(const models::Transformer& transformer, const Prepared& prepared, const std::vector<float>& sigmas,
                   at::Tensor latents, const OnStep& on_step);

}  // namespace photoflux::sampling
