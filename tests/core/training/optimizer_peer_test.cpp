// Prodigy against prodigyopt, AdamW with eight-bit moments against bitsandbytes: the same gradients, the same ways.

#include "training/eight_bit_adamw.h"
#include "training/prodigy.h"
#include "weights/checkpoint.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>

namespace {

using namespace photoflux;

weights::Checkpoint open_file(const std::filesystem::path& path) {
    auto file = weights::Checkpoint::open(path);
    if (!file.ok()) throw std::runtime_error(file.error().message);
    return std::move(*file);
}

/// Parameters as they were, and the gradients that each step gives them.
struct Way {
    weights::Checkpoint file;
    training::Parameters parameters;

    explicit Way(const std::filesystem::path& path) : file(open_file(path)) {
        for (int i = 0; file.has("start/" + std::to_string(i)); ++i) {
            parameters.names.push_back(std::to_string(i));
            parameters.tensors.push_back(file.mapped("start/" + std::to_string(i)).clone().set_requires_grad(true));
        }
    }

    int steps() const {
        int steps = 0;
        while (file.has("gradient/0/" + std::to_string(steps))) ++steps;
        return steps;
    }

    void give_gradients(int step) {
        for (const auto& name : parameters.names)
            parameters.tensors[std::stoul(name)].mutable_grad() =
                file.mapped("gradient/" + name + "/" + std::to_string(step)).clone();
    }

    /// How far an end is from the peer's, in units of the way.
    double difference(const std::string& name) const {
        const at::Tensor wanted = file.mapped("end/" + name), start = file.mapped("start/" + name);
        return ((parameters.tensors[std::stoul(name)].detach() - wanted).norm() / (wanted - start).norm())
            .item<double>();
    }
};

TEST(OptimizerPeer, ProdigyGoesTheWayOfProdigyopt) {
    Way way(std::filesystem::path(PHOTOFLUX_SOURCE_DIR) / "tests/core/training/prodigy_way.safetensors");
    ASSERT_GE(way.steps(), 20);
    training::Prodigy optimizer(way.parameters, {.beta2 = 0.999, .weight_decay = 0.01, .clip_norm = 0});
    for (int step = 0; step < way.steps(); ++step) {
        way.give_gradients(step);
        optimizer.step(1.0);
        EXPECT_NEAR(optimizer.distance() / way.file.mapped("distance")[step].item<double>(), 1.0, 1e-3) << step;
    }
    EXPECT_GT(optimizer.distance(), 2e-6) << "it must have found that the way is longer than at first";
    for (const auto& name : way.parameters.names) EXPECT_LT(way.difference(name), 1e-3) << name;
}

TEST(OptimizerPeer, EightBitMomentsAreThoseOfBitsandbytes) {
    Way way(std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "optimizers" / "adamw8bit.safetensors");
    const at::Tensor numbers = way.file.mapped("numbers");
    for (const bool is_signed : {true, false}) {
        const std::string name = is_signed ? "signed" : "unsigned";
        const at::Tensor given = is_signed ? numbers : numbers.abs();
        training::EightBitMoment moment(given, is_signed);
        EXPECT_EQ(moment.values().abs().max().item<float>(), 0) << "it begins at zero";
        moment.set(given);
        const at::Tensor kept = moment.values();
        EXPECT_TRUE(at::allclose(kept, way.file.mapped("kept/" + name), 1e-6, 0)) << name;
        const at::Tensor theirs = way.file.mapped("kept_by_kernel/" + name);
        EXPECT_LE((kept - given).norm().item<float>(), (theirs - given).norm().item<float>()) << name;
    }
}

TEST(OptimizerPeer, AdamWOfEightBitsGoesTheWayOfBitsandbytes) {
    Way way(std::filesystem::path(PHOTOFLUX_FIXTURES_DIR) / "optimizers" / "adamw8bit.safetensors");
    ASSERT_GE(way.steps(), 20);
    training::EightBitAdamW optimizer(way.parameters, {.beta2 = 0.999, .weight_decay = 0.01, .clip_norm = 0});
    std::int64_t bytes = 0, numbers = 0;
    for (const auto& [name, tensor] : optimizer.state()) bytes += static_cast<std::int64_t>(tensor.nbytes());
    for (const auto& tensor : way.parameters.tensors) numbers += tensor.numel();
    EXPECT_LT(bytes, 3 * numbers) << "moments of fp32 would take eight bytes a number";
    for (int step = 0; step < way.steps(); ++step) {
        way.give_gradients(step);
        optimizer.step(1e-3);
    }
    for (const auto& name : way.parameters.names) EXPECT_LT(way.difference(name), 1e-2) << name;
}

}  // namespace
