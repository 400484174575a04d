#pragma once

#include "models/transformer.h"
#include "sampling/step_graph.h"

#include <functional>
#include <vector>

namespace photoflux::sampling {

/// What stays the same over all steps of a picture, computed before the loop.
struct Prepared {
    at::Tensor prompt;                               ///< [1, L, C], already through `txt_in`
    at::Tensor rotary;                               ///< complex [1, 1, L + N + M, D/2]
    std::vector<models::StepModulation> modulation;  ///< one a step
};

/// Cells of latents before packing.
struct Cells {
    std::int64_t height = 0, width = 0;
};

/// prompt [1, L, context_dim]; `reference`: of the picture that Kontext looks at. `modulation`: of all steps.
Prepared prepare(const models::Transformer& transformer, const at::Tensor& prompt,
                 std::vector<models::StepModulation> modulation, Cells cells, Cells reference = {});

/// What each step is told besides the prompt's tokens: a vector [1, C] for every sigma but the last. One at a time:
/// batched rows would differ in the last bits. pooled [1, vector_dim].
std::vector<at::Tensor> step_vectors(const models::Transformer& transformer, const at::Tensor& pooled, double guidance,
                                     const std::vector<float>& sigmas);

/// What a picture is made from besides noise and words. All packed, in the latents' type; undefined: not used.
struct Sources {
    at::Tensor channels;   ///< [1, N, C']: stand beside the latents (Fill, Depth, Canny)
    at::Tensor reference;  ///< [1, M, C]: stand behind the latents (Kontext)
    /// Inpainting by any model: after each step the latents become keep · (original, as noisy as that step is) +
    /// (1 − keep) · latents. fp32.
    at::Tensor keep, original, noise;  ///< [1, N, C]
};

/// Called after each step with the packed latents [B, N, C] and the velocity just predicted, which the next step may
/// overwrite; false stops the loop.
using OnStep = std::function<bool(int step, const at::Tensor& latents, const at::Tensor& velocity)>;

/// Euler's method along the flow from `latents` (packed noise [B, N, C]) to the picture. Latents keep their type, the
/// step itself is fp32. Returns the last latents, also when stopped.
/// `supply`: for a transformer whose blocks are elsewhere. `graph`: records the steps; null: they are sent one by one.
at::Tensor denoise(const models::Transformer& transformer, models::BlockSupply* supply, StepGraph* graph,
                   const Prepared& prepared, const std::vector<float>& sigmas, at::Tensor latents,
                   const Sources& sources, const OnStep& on_step);

}  // namespace photoflux::sampling
