#include "training/parameters.h"

#include <ATen/CPUGeneratorImpl.h>

#include <cmath>

namespace photoflux::training {

namespace {

bool ends_with(const std::string& key, std::string_view end) { return std::string_view(key).ends_with(end); }

at::Tensor normal(at::IntArrayRef shape, double deviation, at::Generator& generator, at::Device device) {
    return (at::randn(shape, generator, at::TensorOptions(at::kFloat)) * deviation).to(device);
}

at::Tensor constant(at::IntArrayRef shape, double value, at::Device device) {
    return at::full(shape, value, at::TensorOptions(at::kFloat).device(device));
}

}  // namespace

void Parameters::add(const std::string& prefix, const std::function<void(const nn::WeightVisitor&)>& visit) {
    visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef) {
        weight.requires_grad_(true);
        names.push_back(prefix + key);
        tensors.push_back(weight);
    });
}

std::int64_t Parameters::count() const {
    std::int64_t total = 0;
    for (const auto& tensor : tensors) total += tensor.numel();
    return total;
}

void initialise_transformer(const std::function<void(const nn::WeightVisitor&)>& visit, std::uint64_t seed,
                            at::Device device) {
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        const bool silent = key.find("mod.lin") != std::string::npos || key.find("modulation") != std::string::npos ||
                            key.find("final_layer") != std::string::npos;
        if (ends_with(key, ".scale"))
            weight = constant(shape, 1, device);
        else if (silent || ends_with(key, ".bias"))
            weight = constant(shape, 0, device);
        else if (key.find("_in.in_layer") != std::string::npos || key.find("_in.out_layer") != std::string::npos)
            weight = normal(shape, 1.0 / std::sqrt(static_cast<double>(shape[1])), generator, device);
        else
            weight = normal(shape, std::sqrt(2.0 / static_cast<double>(shape[0] + shape[1])), generator, device);
    });
}

void initialise_text_encoder(const std::function<void(const nn::WeightVisitor&)>& visit, std::uint64_t seed,
                             at::Device device) {
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        if (ends_with(key, ".bias"))
            weight = constant(shape, 0, device);
        else if (shape.size() == 1)
            weight = constant(shape, 1, device);
        else if (ends_with(key, "shared.weight"))
            weight = normal(shape, 1.0, generator, device);
        else if (ends_with(key, "token_embedding.weight")) {
            // CLIP's own 0.02 leaves prompts nearly alike for hours. The last two ids start and end every prompt:
            // small, so that the end token's state is made of the prompt's words.
            weight = normal(shape, 0.5, generator, device);
            weight.slice(0, shape[0] - 2).mul_(0.02);
        } else if (key.find("embedding") != std::string::npos || key.find("relative_attention") != std::string::npos)
            weight = normal(shape, 0.02, generator, device);
        else {
            const bool t5_query = ends_with(key, "SelfAttention.q.weight");  // T5 does not scale its scores by √d
            const double scale = t5_query ? std::sqrt(64.0) : 1.0;
            weight = normal(shape, 1.0 / (std::sqrt(static_cast<double>(shape[1])) * scale), generator, device);
        }
    });
}

void initialise_autoencoder(const std::function<void(const nn::WeightVisitor&)>& visit, std::uint64_t seed,
                            at::Device device) {
    auto generator = at::make_generator<at::CPUGeneratorImpl>(seed);
    visit([&](const std::string& key, at::Tensor& weight, at::IntArrayRef shape) {
        if (ends_with(key, ".bias"))
            weight = constant(shape, 0, device);
        else if (shape.size() == 1)
            weight = constant(shape, 1, device);
        else if (ends_with(key, "conv2.weight"))
            weight = constant(shape, 0, device);
        else {
            std::int64_t fan_in = 1;
            for (std::size_t i = 1; i < shape.size(); ++i) fan_in *= shape[i];
            weight = normal(shape, std::sqrt(1.0 / static_cast<double>(fan_in)), generator, device);
        }
    });
}

}  // namespace photoflux::training
