// Loss, gradients and ten AdamW steps against PyTorch and diffusers on the same transformer, batch, noise and times.

#include "models/load.h"
#include "models/transformer.h"
#include "training/optimizer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>

namespace {

using namespace photoflux;

const std::filesystem::path kFolder = std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "training";

weights::Checkpoint open_file(const std::string& name) {
    auto file = weights::Checkpoint::open(kFolder / name);
    if (!file.ok()) throw std::runtime_error(file.error().message);
    return std::move(*file);
}

/// A transformer whose weights are the tensors of a file: gradients and later weights come in the same names.
models::Transformer transformer_of(const std::string& name) {
    const auto json = weights::read_json_file(kFolder / "transformer" / "config.json");
    if (!json.ok()) throw std::runtime_error(json.error().message);
    models::Transformer transformer(*models::TransformerConfig::from_diffusers(*json, "config.json"));
    const auto file = open_file(name);
    const auto loaded = models::load_weights([&](const auto& visitor) { transformer.visit(visitor); }, file,
                                             weights::diffusers_transformer, at::kFloat, at::kCPU);
    if (!loaded.ok()) throw std::runtime_error(loaded.error().message);
    transformer.visit([](const std::string&, at::Tensor& weight, at::IntArrayRef) { weight = weight.clone(); });
    return transformer;
}

std::vector<std::pair<std::string, at::Tensor>> weights_of(models::Transformer& transformer) {
    std::vector<std::pair<std::string, at::Tensor>> list;
    transformer.visit(
        [&](const std::string& key, at::Tensor& weight, at::IntArrayRef) { list.emplace_back(key, weight); });
    return list;
}

class TrainingPeer : public testing::Test {
protected:
    weights::Checkpoint batch = open_file("batch.safetensors");
    models::Transformer transformer = transformer_of("transformer/diffusion_pytorch_model.safetensors");
    training::Parameters parameters;
    void SetUp() override {
        parameters.add("", [&](const auto& visitor) { transformer.visit(visitor); });
    }

    at::Tensor loss() const {
        const auto get = [&](const char* name) { return batch.mapped(name); };
        const at::Tensor mixed = at::lerp(get("latents"), get("noise"), get("time").view({-1, 1, 1}));
        const at::Tensor velocity =
            transformer.forward(mixed, get("prompt"), get("pooled"), get("time"), {}, transformer.rotary(8, 4, 4));
        return at::mse_loss(velocity, get("noise") - get("latents"));
    }
};

TEST_F(TrainingPeer, LossAndEveryGradientAgree) {
    const at::Tensor value = loss();
    value.backward();
    const double expected_loss = open_file("gradients.safetensors").mapped("loss").item<double>();
    EXPECT_NEAR(value.item<double>() / expected_loss, 1.0, 1e-4);
    models::Transformer expected = transformer_of("gradients.safetensors");
    const auto wanted = weights_of(expected);
    ASSERT_EQ(wanted.size(), parameters.tensors.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const at::Tensor& gradient = parameters.tensors[i].grad();
        ASSERT_TRUE(gradient.defined()) << wanted[i].first;
        const double scale = std::max(wanted[i].second.abs().max().item<double>(), 1e-6);
        EXPECT_LT((gradient - wanted[i].second).abs().max().item<double>() / scale, 1e-4) << wanted[i].first;
    }
}

TEST_F(TrainingPeer, TenAdamWStepsEndInTheSameWeights) {
    training::AdamW optimizer(parameters, {.rate = 1e-3, .weight_decay = 0.01, .clip_norm = 1.0});
    for (int step = 0; step < 10; ++step) {
        loss().backward();
        optimizer.step(1e-3);
    }
    models::Transformer expected = transformer_of("after_ten_steps.safetensors");
    models::Transformer before = transformer_of("transformer/diffusion_pytorch_model.safetensors");
    const auto wanted = weights_of(expected), start = weights_of(before);
    double moved = 0;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const at::Tensor actual = parameters.tensors[i].detach();
        EXPECT_LT(
            (actual - wanted[i].second).norm().item<double>() / std::max(1.0, wanted[i].second.norm().item<double>()),
            1e-3)
            << wanted[i].first;
        moved += (actual - start[i].second).abs().max().item<double>();
    }
    EXPECT_GT(moved, 0.1) << "ten steps must have moved the weights";
}

}  // namespace
