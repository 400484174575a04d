// Gradients around frozen weights, in every form that a weight may have, against autograd on the unpacked values.

#include "nn/adapted_linear.h"
#include "nn/block_weight.h"
#include "nn/converted_weight.h"
#include "weights/nf4.h"

#include <ATen/CPUGeneratorImpl.h>

#include <gtest/gtest.h>

#include <functional>

namespace {

using namespace photoflux;

constexpr std::int64_t kIn = 128, kOut = 192, kRows = 5, kRank = 3;

at::Tensor draw(at::IntArrayRef shape) {
    static auto generator = at::make_generator<at::CPUGeneratorImpl>(2);
    return at::randn(shape, generator, at::TensorOptions(at::kFloat));
}

using Pack = std::function<std::shared_ptr<const nn::PackedWeight>(const at::Tensor&)>;

std::shared_ptr<const nn::PackedWeight> blocks(const at::Tensor& weight, bool device) {
    std::vector parts{weights::quantised_nf4(weight.const_data_ptr<float>(), kOut, kIn)};
    if (device) return std::make_shared<const nn::DeviceBlockWeight>(parts, false, at::kCPU);
    return std::make_shared<const nn::BlockWeight>(parts, false);
}

const std::map<std::string, Pack> kPackings = {
    {"plain", {}},
    {"int8", [](const at::Tensor& weight) { return std::make_shared<const nn::Int8Weight>(weight); }},
    {"fp8", [](const at::Tensor& weight) { return std::make_shared<const nn::Fp8Weight>(weight); }},
    {"nf4", [](const at::Tensor& weight) { return blocks(weight, false); }},
    {"nf4_on_a_device", [](const at::Tensor& weight) { return blocks(weight, true); }},
};

class AdaptedLayer : public testing::Test {
protected:
    nn::Linear layer{.in = kIn, .out = kOut, .bias = draw({kOut})};
    at::Tensor weight = draw({kOut, kIn});  // as the layer computes with it

    void fill(const Pack& pack) {
        if (pack) {
            layer.packed = pack(weight);
            weight = layer.packed->unpacked(0, kOut);
        } else {
            layer.weight = weight;
        }
        const auto factor = [](at::IntArrayRef shape) { return draw(shape).set_requires_grad(true); };
        layer.adapters = {
            {.rows = kOut / 3, .change = nn::LowRank{factor({kRank, kIn}), factor({kOut / 3, kRank})}, .scale = 0.5},
            {.first_row = kOut / 3,
             .rows = kOut * 2 / 3,
             .change = nn::LowRank{factor({2 * kRank, kIn}), factor({kOut * 2 / 3, 2 * kRank})},
             .strength = 0.7},
            {.rows = kOut, .change = nn::Dense{draw({kOut, kIn})}, .strength = 0.1}};
    }

    std::vector<at::Tensor> factors() const {
        std::vector<at::Tensor> all;
        for (const auto& adapter : layer.adapters)
            if (const auto* low = std::get_if<nn::LowRank>(&adapter.change))
                all.insert(all.end(), {low->down, low->up});
        return all;
    }

    /// The layer as one matrix, from which autograd takes its own way.
    at::Tensor reference(const at::Tensor& x) const {
        at::Tensor whole = weight;
        for (const auto& adapter : layer.adapters)
            whole = whole + at::constant_pad_nd(adapter.matrix() * adapter.strength,
                                                {0, 0, adapter.first_row, kOut - adapter.first_row - adapter.rows});
        return at::linear(x, whole, layer.bias.to(at::kFloat));
    }
};

class AdaptedLinear : public AdaptedLayer, public testing::WithParamInterface<std::string> {
protected:
    void SetUp() override { fill(kPackings.at(GetParam())); }
};

double difference(const at::Tensor& a, const at::Tensor& b) {
    return (a - b).abs().max().item<double>() / b.abs().max().item<double>();
}

TEST_P(AdaptedLinear, GradientsAreThoseOfTheUnpackedMatrix) {
    at::Tensor x = draw({2, kRows, kIn}).set_requires_grad(true);
    const at::Tensor direction = draw({2, kRows, kOut});
    const at::Tensor y = layer(x);
    (y * direction).sum().backward();
    const at::Tensor dx = x.grad().clone();
    std::vector<at::Tensor> gradients;
    for (const auto& factor : factors()) gradients.push_back(std::exchange(factor.mutable_grad(), at::Tensor()));
    x.mutable_grad() = at::Tensor();

    const at::Tensor wanted = reference(x);
    (wanted * direction).sum().backward();
    EXPECT_LT(difference(y, wanted), GetParam() == "int8" || GetParam() == "fp8" ? 5e-2 : 1e-5)
        << "these two round activations, too";
    EXPECT_LT(difference(dx, x.grad()), 1e-5);
    const auto all = factors();
    for (std::size_t i = 0; i < all.size(); ++i) EXPECT_LT(difference(gradients[i], all[i].grad()), 1e-5) << i;
}

TEST_F(AdaptedLayer, BrainFloatInputsGiveFactorsTheirGradientsInFp32) {
    fill({});
    layer.weight = weight.to(at::kBFloat16);
    layer.bias = layer.bias.to(at::kBFloat16);
    layer.adapters.pop_back();
    const at::Tensor x = draw({kRows, kIn}).to(at::kBFloat16);
    layer(x).to(at::kFloat).square().sum().backward();
    const at::Tensor rounded = factors()[0].grad().clone();
    EXPECT_EQ(rounded.scalar_type(), at::kFloat);
    for (const auto& factor : factors()) factor.mutable_grad() = at::Tensor();
    reference(x.to(at::kFloat)).square().sum().backward();
    EXPECT_LT(difference(rounded, factors()[0].grad()), 3e-2);
}

INSTANTIATE_TEST_SUITE_P(Weights, AdaptedLinear, testing::Values("plain", "int8", "fp8", "nf4", "nf4_on_a_device"),
                         [](const auto& of) { return of.param; });

}  // namespace
