#pragma once

#include "nn/weight.h"

#include <functional>
#include <string>
#include <vector>

namespace photoflux::training {

/// The trained weights of one or more networks, by key. The tensors are the networks' own: an update in place trains
/// them.
struct Parameters {
    std::vector<std::string> names;
    std::vector<at::Tensor> tensors;

    /// Adds every weight that `visit` shows, as a leaf that wants a gradient. `prefix` keeps networks apart.
    void add(const std::string& prefix, const std::function<void(const nn::WeightVisitor&)>& visit);
    std::int64_t count() const;  ///< numbers in all tensors
};

/// Fills a network with the starting values that its paper uses; `seed` decides all of them.
/// Transformer: Xavier for linears, zero for modulation and the last layer (arXiv 2212.09748, adaLN-Zero).
void initialise_transformer(const std::function<void(const nn::WeightVisitor&)>& visit, std::uint64_t seed,
                            at::Device device);
/// T5 and CLIP: normal with the deviations of their reference implementations.
void initialise_text_encoder(const std::function<void(const nn::WeightVisitor&)>& visit, std::uint64_t seed,
                             at::Device device);
/// Convolutions: He, with the second of each residual block at zero so that blocks start as the identity.
void initialise_autoencoder(const std::function<void(const nn::WeightVisitor&)>& visit, std::uint64_t seed,
                            at::Device device);

}  // namespace photoflux::training
