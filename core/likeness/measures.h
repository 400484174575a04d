#pragma once

#include <ATen/ATen.h>

namespace photoflux::likeness {

// What embeddings say of pictures, as DreamBooth's evaluation compares them (arXiv 2208.12242, section 4.2). All take
// rows of length 1, fp32 [N, D].

/// How like each sample is to the references: the mean of its cosines with them. [N]
at::Tensor likeness_of_each(const at::Tensor& samples, const at::Tensor& references);

/// How unlike pictures are among each other: 1 − cosine, mean of all pairs; 0 for fewer than two.
double variety(const at::Tensor& samples);

/// How far each picture went from the one in the same row of `before`: 1 − cosine, mean of all; 0 where there is none.
double bleed(const at::Tensor& samples, const at::Tensor& before);

/// What was gained from `before` to `after`, pictures of the same seeds in the same order [N].
struct Gain {
    double mean = 0;
    double noise = 0;  ///< standard error of the mean, from how differently the pictures gained; 0 for fewer than two
    /// More than so many times its noise, and than what rounding alone would give.
    bool real(double errors = 2) const { return mean > errors * noise && mean > 1e-3; }
};
Gain gain(const at::Tensor& before, const at::Tensor& after);

}  // namespace photoflux::likeness
