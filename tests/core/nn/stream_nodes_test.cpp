// What lies between a block's products by rows on the processor, values and gradients, against ATen's single operations
// and autograd in fp64.

#include "nn/stream_nodes.h"
#include "nn/rotary.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <gtest/gtest.h>

#include <functional>

namespace {

using namespace photoflux;
using Tensors = std::vector<at::Tensor>;
using Function = std::function<Tensors(const Tensors&)>;

constexpr double kEpsilon = 1e-6;
constexpr double kRounding = 1e-5;  // of fp32, where gradients of a norm almost cancel

at::Tensor draw(at::IntArrayRef shape) {
    static auto generator = at::make_generator<at::CPUGeneratorImpl>(4);
    return at::randn(shape, generator, at::TensorOptions(at::kFloat));
}

double distance(const at::Tensor& a, const at::Tensor& b) {
    const at::Tensor wide = b.to(at::kDouble);
    return ((a.to(at::kDouble) - wide).norm() / wide.norm().clamp_min(1e-30)).item<double>();
}

/// The function's results and the gradients of all inputs, for slopes that are the same each time.
Tensors with_gradients(const Function& function, const Tensors& inputs, at::ScalarType type) {
    const at::AutoGradMode graph(true);
    Tensors leaves;
    for (const at::Tensor& input : inputs) leaves.push_back(input.to(type, false, true).set_requires_grad(true));
    Tensors results = function(leaves);
    at::Tensor sum = at::zeros({}, type);
    for (const at::Tensor& result : results)
        sum =
            sum + (result * at::arange(result.numel(), at::kDouble).mul(0.7).sin().to(type).view(result.sizes())).sum();
    sum.backward();
    for (const at::Tensor& leaf : leaves) results.push_back(leaf.grad());
    return results;
}

void expect_same(const Function& by_rows, const Function& by_aten, const Tensors& inputs) {
    const Tensors ours = with_gradients(by_rows, inputs, at::kFloat);
    const Tensors exact = with_gradients(by_aten, inputs, at::kDouble);
    ASSERT_EQ(ours.size(), exact.size());
    for (std::size_t i = 0; i < ours.size(); ++i) EXPECT_LT(distance(ours[i], exact[i]), kRounding) << "tensor " << i;

    const at::NoGradGuard without;
    const Tensors alone = by_rows(inputs);
    for (std::size_t i = 0; i < alone.size(); ++i)
        EXPECT_TRUE(at::equal(alone[i], ours[i].detach())) << "result " << i << " without a graph";
}

TEST(StreamNodes, ModulatedNormIsThatOfAten) {
    for (const std::int64_t channels : {8, 100, 1024})
        for (const std::int64_t length : {1, 64, 150}) {
            SCOPED_TRACE(std::to_string(channels) + " channels, " + std::to_string(length) + " rows");
            expect_same(
                [](const Tensors& in) { return Tensors{*nn::row_modulated_norm(in[0], in[1], in[2], kEpsilon)}; },
                [&](const Tensors& in) {
                    const at::Tensor norm = at::layer_norm(in[0], {channels}, {}, {}, kEpsilon);
                    return Tensors{norm * (1 + in[1]) + in[2]};
                },
                {draw({2, length, channels}) * 3 + 1, draw({2, 1, channels}), draw({2, 1, channels})});
        }
}

TEST(StreamNodes, GatedSumIsThatOfAten) {
    expect_same([](const Tensors& in) { return Tensors{*nn::row_gated_sum(in[0], in[1], in[2])}; },
                [](const Tensors& in) { return Tensors{in[0] + in[1] * in[2]}; },
                {draw({3, 130, 20}), draw({3, 1, 20}), draw({3, 130, 20})});
}

TEST(StreamNodes, GeluIsThatOfAtenEvenFarOut) {
    const at::Tensor far = at::tensor({-1e30, -100., -12., -1e-30, 0., 1e-30, 12., 100., 1e30}, at::kFloat);
    expect_same([](const Tensors& in) { return Tensors{*nn::row_gelu(in[0])}; },
                [](const Tensors& in) { return Tensors{at::gelu(in[0], "tanh")}; }, {draw({7, 5003}) * 3});
    const at::NoGradGuard without;
    EXPECT_TRUE(at::allclose(nn::row_gelu(far)->to(at::kDouble), at::gelu(far.to(at::kDouble), "tanh"), 1e-6, 1e-7));
    const at::Tensor left = *nn::row_gelu(at::linspace(-20, -4, 4001));
    EXPECT_FALSE(((left != 0) & (left.abs() < 1e-30)).any().item<bool>()) << "numbers that slow the next product down";
}

/// Queries, keys and values of a stream by single operations, rotated; [B, H, L, D] each.
Tensors heads_of(const at::Tensor& projected, const at::Tensor& query_scale, const at::Tensor& key_scale,
                 const at::Tensor& table, std::int64_t heads) {
    const auto parts = projected.unflatten(-1, {3, heads, -1}).permute({2, 0, 3, 1, 4});
    const auto turned = [&](const at::Tensor& x, const at::Tensor& scale) {
        const at::Tensor factor = (x.square().mean(-1, true) + kEpsilon).rsqrt();
        const at::Tensor pairs = at::view_as_complex((x * factor * scale).unflatten(-1, {-1, 2}).contiguous());
        return at::view_as_real(pairs * table.to(at::kComplexDouble)).flatten(-2);
    };
    return {turned(parts[0], query_scale), turned(parts[1], key_scale), parts[2]};
}

/// Short sequences and long ones go different ways: with 8 channels a head 32 positions are still short.
class OfLength : public testing::TestWithParam<std::int64_t> {};
INSTANTIATE_TEST_SUITE_P(StreamNodes, OfLength, testing::Values(13, 24, 25, 200));

TEST_P(OfLength, AttentionOfTwoStreamsIsThatOfAten) {
    const std::int64_t heads = 3, dim = 8, width = heads * dim, length = GetParam();
    const at::Tensor table = nn::rotary_table(draw({8 + length, 2}) * 9, {4, 4}, 100);
    const Tensors scales{draw({dim}), draw({dim}), draw({dim}), draw({dim})};
    const auto by_rows = [&](const Tensors& in) {
        return *nn::row_attention(
            {{in[0], scales[0], scales[1], kEpsilon, kEpsilon}, {in[1], scales[2], scales[3], kEpsilon, kEpsilon}},
            heads, table);
    };
    const auto by_aten = [&](const Tensors& in) {
        const auto left =
            heads_of(in[0], scales[0].to(at::kDouble), scales[1].to(at::kDouble), table.slice(2, 0, 8), heads);
        const auto right =
            heads_of(in[1], scales[2].to(at::kDouble), scales[3].to(at::kDouble), table.slice(2, 8), heads);
        const auto both = [&](std::size_t i) { return at::cat({left[i], right[i]}, 2); };
        const at::Tensor share = at::softmax(at::matmul(both(0), both(1).transpose(2, 3)) / std::sqrt(dim), -1);
        const auto parts = at::matmul(share, both(2)).transpose(1, 2).flatten(-2).split_with_sizes({8, length}, 1);
        return Tensors(parts.begin(), parts.end());
    };
    expect_same(by_rows, by_aten, {draw({2, 8, 3 * width}), draw({2, length, 3 * width})});
}

TEST(StreamNodes, AttentionBesideGeluIsThatOfAten) {
    const std::int64_t heads = 2, dim = 16, width = heads * dim, more = 50;
    const at::Tensor table = nn::rotary_table(draw({40, 1}) * 9, {16}, 100);
    const Tensors scales{draw({dim}), draw({dim})};
    const auto by_aten = [&](const Tensors& in) {
        const auto parts = in[0].split_with_sizes({3 * width, more}, -1);
        const auto own = heads_of(parts[0], scales[0].to(at::kDouble), scales[1].to(at::kDouble), table, heads);
        const at::Tensor share = at::softmax(at::matmul(own[0], own[1].transpose(2, 3)) / std::sqrt(dim), -1);
        return Tensors{
            at::cat({at::matmul(share, own[2]).transpose(1, 2).flatten(-2), at::gelu(parts[1], "tanh")}, -1)};
    };
    expect_same(
        [&](const Tensors& in) {
            return *nn::row_attention({{in[0], scales[0], scales[1], kEpsilon, kEpsilon}}, heads, table);
        },
        by_aten, {draw({2, 40, 3 * width + more})});
}

TEST(StreamNodes, TheBitsDoNotDependOnTheNumberOfThreads) {
    const Tensors inputs{draw({2, 300, 256}), draw({2, 1, 256}), draw({2, 1, 256})};
    const auto norm = [](const Tensors& in) { return Tensors{*nn::row_modulated_norm(in[0], in[1], in[2], kEpsilon)}; };
    const int threads = at::get_num_threads();
    at::set_num_threads(1);
    const Tensors alone = with_gradients(norm, inputs, at::kFloat);
    at::set_num_threads(2);
    const Tensors together = with_gradients(norm, inputs, at::kFloat);
    at::set_num_threads(threads);
    for (std::size_t i = 0; i < alone.size(); ++i) EXPECT_TRUE(at::equal(alone[i], together[i])) << "tensor " << i;
}

TEST(StreamNodes, WhatIsNotForRowsIsLeftToAten) {
    const at::Tensor x = draw({1, 4, 8}), row = draw({1, 1, 8}), table = nn::rotary_table(draw({4, 1}), {8}, 100);
    EXPECT_FALSE(nn::row_modulated_norm(x.to(at::kBFloat16), row, row, kEpsilon));
    EXPECT_FALSE(nn::row_gated_sum(x, row.to(at::kDouble), x));
    EXPECT_FALSE(nn::row_gelu(x.to(at::kDouble)));
    const at::AutoGradMode graph(true);
    const at::Tensor trained = draw({8}).set_requires_grad(true);
    EXPECT_FALSE(nn::row_attention({{draw({1, 4, 24}), trained, draw({8}), kEpsilon, kEpsilon}}, 1, table));
    EXPECT_FALSE(nn::row_gated_sum(draw({2, 4, 8}), draw({1, 1, 8}).set_requires_grad(true), draw({2, 4, 8})));
}

}  // namespace
