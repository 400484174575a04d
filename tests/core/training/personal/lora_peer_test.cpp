// Loss, LoRA gradients and ten AdamW steps against diffusers with peft: the same model, batch, noise and timesteps.

#include "models/load.h"
#include "training/optimizer.h"
#include "training/personal/lora_layers.h"
#include "training/personal/lora_step.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>

namespace {

using namespace photoflux;

const std::filesystem::path kFolder = std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "lora_training";

weights::Checkpoint open_file(const std::string& name) {
    auto file = weights::Checkpoint::open(kFolder / name);
    if (!file.ok()) throw std::runtime_error(file.error().message);
    return std::move(*file);
}

models::TransformerConfig config_of(const std::string& name) {
    const auto file = kFolder / (name + ".config.json");
    const auto json = weights::read_json_file(file);
    if (!json.ok()) throw std::runtime_error(json.error().message);
    return *models::TransformerConfig::from_diffusers(*json, file.string());
}

/// Where diffusers keeps the rows of a pair.
std::string module_of(const lora::LowRankPair& pair) {
    const auto source = weights::diffusers_transformer(pair.key + ".weight");
    std::int64_t shares = 0, row = 0;
    for (const auto& part : source.parts) shares += part.share;
    for (const auto& part : source.parts) {
        if (row == pair.first_row) return part.name.substr(0, part.name.rfind('.'));
        row += pair.layer_rows / shares * part.share;
    }
    throw std::runtime_error("no part of " + pair.key + " begins there");
}

/// A model with the factors that the peer began with.
class LoraPeer : public testing::TestWithParam<std::string> {
protected:
    std::string name = GetParam();
    models::Transformer transformer{config_of(name)};
    models::ClipEncoder clip{models::ClipConfig{.layers = 0}};
    models::T5Encoder t5{models::T5Config{.layers = 0}};
    lora::Networks networks{transformer, clip, t5};
    training::LoraShape shape{.rank = 4, .alpha = 8, .split = true};
    std::vector<lora::LowRankPair> pairs;
    training::Parameters parameters;
    weights::Checkpoint batch = open_file(name + ".batch.safetensors");

    void SetUp() override {
        const auto file = open_file(name + ".weights.safetensors");
        const auto loaded = models::load_weights([&](const auto& visitor) { transformer.visit(visitor); }, file,
                                                 weights::diffusers_transformer, at::kFloat, at::kCPU);
        ASSERT_TRUE(loaded.ok()) << loaded.error().message;
        pairs = training::new_lora(networks, shape, 1, at::kCPU);
        const auto start = open_file(name + ".start.safetensors");
        ASSERT_EQ(start.names().size(), 2 * pairs.size());
        for (const auto& pair : pairs) {
            pair.down.copy_(start.mapped(module_of(pair) + ".lora_A.weight"));
            pair.up.copy_(start.mapped(module_of(pair) + ".lora_B.weight"));
        }
        training::attach(pairs, shape, networks);
        parameters = training::parameters_of(pairs);
    }

    at::Tensor loss(bool recompute = false) const {
        const auto get = [&](const char* tensor) { return batch.mapped(tensor); };
        const training::FlowBatch given{.latents = get("latents"),
                                        .noise = get("noise"),
                                        .time = get("time"),
                                        .guidance = get("guidance"),
                                        .prompt = transformer.txt_in(get("prompt")),
                                        .pooled = get("pooled"),
                                        .rotary = transformer.rotary(8, 4, 6)};
        return training::flow_loss(transformer, given, {.recompute = recompute});
    }
};

double relative_difference(const at::Tensor& actual, const at::Tensor& wanted) {
    return (actual - wanted).abs().max().item<double>() / std::max(wanted.abs().max().item<double>(), 1e-8);
}

TEST_P(LoraPeer, LossAndEveryGradientAgree) {
    const at::Tensor value = loss();
    value.backward();
    const auto wanted = open_file(name + ".gradients.safetensors");
    EXPECT_NEAR(value.item<double>() / wanted.mapped("loss").item<double>(), 1.0, 1e-4);
    for (const auto& pair : pairs) {
        ASSERT_TRUE(pair.down.grad().defined() && pair.up.grad().defined()) << pair.key;
        EXPECT_LT(relative_difference(pair.down.grad(), wanted.mapped(module_of(pair) + ".lora_A.weight")), 1e-4)
            << module_of(pair);
        EXPECT_LT(relative_difference(pair.up.grad(), wanted.mapped(module_of(pair) + ".lora_B.weight")), 1e-4)
            << module_of(pair);
    }
}

TEST_P(LoraPeer, RecomputedBlocksGiveTheSameBits) {
    const at::Tensor plain = loss();
    plain.backward();
    std::vector<at::Tensor> gradients;
    for (const auto& tensor : parameters.tensors) {
        gradients.push_back(tensor.grad().clone());
        tensor.mutable_grad() = at::Tensor();
    }
    const at::Tensor again = loss(/*recompute=*/true);
    again.backward();
    EXPECT_TRUE(at::equal(plain, again));
    for (std::size_t i = 0; i < gradients.size(); ++i)
        EXPECT_TRUE(at::equal(gradients[i], parameters.tensors[i].grad())) << parameters.names[i];
}

TEST_P(LoraPeer, TenAdamWStepsEndInTheSameFactors) {
    training::AdamW optimizer(parameters, {.beta2 = 0.999, .weight_decay = 0.01, .clip_norm = 1.0});
    for (int step = 0; step < 10; ++step) {
        loss().backward();
        optimizer.step(1e-3);
    }
    const auto start = open_file(name + ".start.safetensors"), after = open_file(name + ".after.safetensors");
    for (const auto& pair : pairs)
        for (const auto& [leaf, factor] : {std::pair{".lora_A.weight", pair.down}, {".lora_B.weight", pair.up}}) {
            const at::Tensor wanted = after.mapped(module_of(pair) + leaf);
            EXPECT_LT((factor.detach() - wanted).norm().item<double>() / wanted.norm().item<double>(), 1e-3)
                << module_of(pair) << leaf;
            const at::Tensor moved = wanted - start.mapped(module_of(pair) + leaf);
            EXPECT_GT(moved.abs().max().item<double>(), 1e-3) << "ten steps must have moved " << module_of(pair);
        }
}

INSTANTIATE_TEST_SUITE_P(Models, LoraPeer, testing::Values("mini", "guided"), [](const auto& of) { return of.param; });

}  // namespace
