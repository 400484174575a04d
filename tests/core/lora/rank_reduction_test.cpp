// Shorter changes against singular values of the whole matrix, which the code under test never makes.

#include "lora/rank_reduction.h"

#include <gtest/gtest.h>

#include <cmath>
#include <tuple>

namespace {

using namespace photoflux;

at::Tensor drawn(at::IntArrayRef shape) { return at::randn(shape, at::kFloat); }

/// ‖a − b‖ / ‖b‖, in fp64.
double distance(const at::Tensor& a, const at::Tensor& b) {
    const at::Tensor wanted = b.to(at::kDouble);
    return ((a.to(at::kDouble) - wanted).norm() / wanted.norm()).item<double>();
}

/// The best matrix of this rank, and its relative error.
std::pair<at::Tensor, double> best(const at::Tensor& matrix, std::int64_t rank) {
    const auto [u, s, vt] = at::linalg_svd(matrix.to(at::kDouble), false);
    const at::Tensor rest = s.narrow(0, rank, s.numel() - rank);
    return {at::matmul(u.narrow(1, 0, rank) * s.narrow(0, 0, rank), vt.narrow(0, 0, rank)),
            (rest.norm() / s.norm()).item<double>()};
}

TEST(RankReduction, KeepsTheBestOfAProductAndSaysWhatIsLost) {
    at::manual_seed(1);
    // Wide, tall, and with more ranks than rows.
    for (const auto& [rows, in, rank] : {std::tuple{40, 90, 12}, {120, 30, 16}, {6, 50, 20}}) {
        const at::Tensor down = drawn({rank, in}), up = drawn({rows, rank});
        for (const std::int64_t wanted : {1, 4, 6}) {
            const auto result = lora::reduced(down, up, {.rank = wanted});
            const auto [expected, error] = best(at::matmul(up.to(at::kDouble), down.to(at::kDouble)), wanted);
            EXPECT_EQ(result.down.size(0), wanted);
            EXPECT_LT(distance(at::matmul(result.up, result.down), expected), 1e-6);
            EXPECT_NEAR(std::sqrt(result.lost / result.squares), error, 1e-7);
        }
    }
}

TEST(RankReduction, KeepsAShareOfTheSquaredLengthWithAsFewRanksAsDo) {
    at::manual_seed(2);
    const at::Tensor down = drawn({16, 50}), up = drawn({70, 16});
    for (const double keep : {0.5, 0.9, 0.99}) {
        const auto result = lora::reduced(down, up, {.keep = keep});
        const auto rank = result.down.size(0);
        EXPECT_GE(1 - result.lost / result.squares, keep);
        const auto shorter = lora::reduced(down, up, {.rank = rank - 1});
        EXPECT_LT(1 - shorter.lost / shorter.squares, keep);
    }
}

TEST(RankReduction, OfAProductThatIsShorterAlreadyNothingIsLost) {
    at::manual_seed(3);
    const at::Tensor down = drawn({3, 20}), up = drawn({30, 3});
    const auto same = lora::reduced(down, up, {.rank = 8});
    EXPECT_EQ(same.down.size(0), 3);
    EXPECT_EQ(same.lost, 0);
    EXPECT_LT(distance(at::matmul(same.up, same.down), at::matmul(up, down)), 1e-6);
    // Nothing at all stays nothing, of rank 1.
    const auto nothing = lora::reduced(down, at::zeros_like(up), {.rank = 2, .keep = 0.5});
    EXPECT_EQ(nothing.up.abs().max().item<float>(), 0);
    EXPECT_EQ(nothing.squares, 0);
}

TEST(RankReduction, TakesKroneckerProductsAndWholeMatricesAsTheirMatrices) {
    at::manual_seed(4);
    const nn::Kronecker product{drawn({4, 3}), at::matmul(drawn({10, 2}), drawn({2, 12}))};
    const at::Tensor matrix = at::kron(product.left.contiguous(), product.right.contiguous());
    const auto exact = lora::reduced(product, {});
    EXPECT_EQ(exact.down.size(0), 6);  // 3 · 2
    EXPECT_EQ(exact.lost, 0);
    EXPECT_LT(distance(at::matmul(exact.up, exact.down), matrix), 1e-6);
    for (const std::int64_t rank : {1, 4}) {
        const auto [expected, error] = best(matrix, rank);
        for (const auto& result :
             {lora::reduced(product, {.rank = rank}), lora::reduced(nn::Dense{matrix}, {.rank = rank})}) {
            EXPECT_LT(distance(at::matmul(result.up, result.down), expected), 1e-6);
            EXPECT_NEAR(std::sqrt(result.lost / result.squares), error, 1e-6);
        }
    }
}

}  // namespace
