// Packed weights by kernels against weights/packing.cpp, which agrees with the package gguf to the bit, and against
// ATen's operations on the same blocks.

#include "places.h"

#include "kernels/blocks.h"
#include "nn/block_weight.h"
#include "weights/nf4.h"

#include <cstring>
#include <random>

namespace photoflux::kernels {

namespace {

using weights::Packing;

/// Random blocks, [rows, width], whose scales are ordinary numbers.
weights::QuantisedTensor random_blocks(Packing packing, std::int64_t rows, std::int64_t width) {
    const auto block = weights::block_size(packing);
    const auto count = rows * width / block.values;
    auto bytes = std::make_shared<std::vector<std::byte>>(static_cast<std::size_t>(count * block.bytes));
    std::mt19937 random(7);
    for (auto& byte : *bytes) {
        byte = static_cast<std::byte>(random());
        // Neither infinity nor NaN, nor sums that are too much for fp16.
        if (packing == Packing::F8_E4M3 && (byte & std::byte{0x7F}) == std::byte{0x7F}) byte = std::byte{};
        if (packing == Packing::F8_E5M2) byte &= std::byte{0xBF};
    }
    std::vector<std::int64_t> halves;
    if (packing == Packing::Q6_K) halves = {208};
    if (packing == Packing::Q4_0 || packing == Packing::Q5_0 || packing == Packing::Q8_0) halves = {0};
    if (packing == Packing::Q4_1 || packing == Packing::Q5_1 || packing == Packing::Q4_K || packing == Packing::Q5_K)
        halves = {0, 2};
    for (std::int64_t i = 0; i < count; ++i)
        for (const auto at : halves) {
            const auto half = static_cast<std::uint16_t>(0x1C00 + random() % 0x0800 + (random() % 2 << 15));
            std::memcpy(bytes->data() + i * block.bytes + at, &half, 2);  // ±0.004 to 0.03
        }
    weights::QuantisedTensor tensor{.packing = packing, .shape = {rows, width}, .data = bytes->data()};
    if (packing == Packing::F8_E4M3) {
        auto scales = std::make_shared<std::vector<float>>(static_cast<std::size_t>(rows));
        for (auto& scale : *scales) scale = 0.001F * static_cast<float>(random() % 100 + 1);
        tensor.scale = reinterpret_cast<const std::byte*>(scales->data());
        tensor.scale_each_row = true;
        tensor.keep = std::make_shared<std::pair<decltype(bytes), decltype(scales)>>(bytes, scales);
        return tensor;
    }
    tensor.keep = bytes;
    return tensor;
}

weights::QuantisedTensor blocks_of(Packing packing, std::int64_t rows, std::int64_t width) {
    if (packing != Packing::NF4) return random_blocks(packing, rows, width);
    const at::Tensor values = at::randn({rows, width}) * 0.05;
    return weights::quantised_nf4(values.const_data_ptr<float>(), rows, width);
}

constexpr Packing kPackings[] = {Packing::Q4_0,    Packing::Q4_1,    Packing::Q5_0, Packing::Q5_1,
                                 Packing::Q8_0,    Packing::Q4_K,    Packing::Q5_K, Packing::Q6_K,
                                 Packing::F8_E4M3, Packing::F8_E5M2, Packing::NF4};

using PackedByKernels = OnEachPlace;

double relative(const at::Tensor& actual, const at::Tensor& exact) {
    return ((actual.to(at::kCPU, at::kFloat) - exact).norm() / exact.norm()).item<double>();
}

TEST_P(PackedByKernels, ProductsOfFewAndOfManyRowsAreThoseOfTheValues) {
    const std::int64_t width = 512;  // two of the largest blocks
    for (const auto packing : kPackings) {
        const auto whole = blocks_of(packing, 30, width);
        const std::vector<weights::QuantisedTensor> parts{whole.rows(0, 7), whole.rows(7, 30)};
        const nn::DeviceBlockWeight weight(parts, false, device);
        std::vector<float> values(30 * width);
        whole.dequantise_into(values.data(), 0, 30 * width);
        const at::Tensor matrix = at::from_blob(values.data(), {30, width}, at::kFloat);
        for (const auto type : kTypes)
            for (const std::int64_t tokens : {1, 8, 9}) {
                if (tokens == 8 && type != at::kFloat) continue;
                const at::Tensor x = at::randn({1, tokens, width}).to(type);
                const at::Tensor exact = at::linear(x.to(at::kFloat), matrix);
                launcher->launched.clear();
                const UseLauncher use(launcher.get());
                const at::Tensor y = weight.product(x.to(device));
                ASSERT_EQ(y.sizes(), exact.sizes());
                EXPECT_EQ(y.scalar_type(), type);
                EXPECT_LT(relative(y, exact), type == at::kFloat ? 1e-5 : rounding(type))
                    << weights::packing_name(packing) << " " << type << " " << tokens;
                ASSERT_EQ(launcher->launched.size(), 2U) << "one for each part";
                EXPECT_TRUE(launcher->launched[0].starts_with(tokens <= 8 ? "product<" : "unpack<"));
            }
    }
}

TEST_P(PackedByKernels, ValuesAreUnpackedToTheLastBits) {
    for (const auto packing : kPackings) {
        const auto whole = blocks_of(packing, 5, 512);
        std::vector<float> values(5 * 512);
        whole.dequantise_into(values.data(), 0, 5 * 512);
        const at::Tensor matrix = at::from_blob(values.data(), {5, 512}, at::kFloat);
        const nn::DeviceBlockWeight weight({whole}, false, device);
        // The identity shows the values themselves, by way of `unpack`, for it has many rows.
        const at::Tensor identity = at::eye(512).to(device);
        const UseLauncher use(launcher.get());
        const at::Tensor seen = weight.product(identity).t().to(at::kCPU);
        EXPECT_LT((seen - matrix).abs().max().item<double>(), 1e-6 * matrix.abs().max().item<double>())
            << weights::packing_name(packing);
    }
}

TEST_P(PackedByKernels, PackingsWithoutAKernelAreAtensWork) {
    const auto q3 = random_blocks(Packing::Q3_K, 4, 256);
    std::fill_n(const_cast<std::byte*>(q3.data), 4 * weights::block_size(Packing::Q3_K).bytes, std::byte{0x11});
    const nn::DeviceBlockWeight weight({q3}, false, device);
    const at::Tensor x = at::randn({2, 256}).to(device), plain = weight.product(x);
    const UseLauncher use(launcher.get());
    EXPECT_TRUE(at::equal(weight.product(x), plain));
    EXPECT_TRUE(launcher->launched.empty());
}

INSTANTIATE_TEST_SUITE_P(Kernels, PackedByKernels, testing::Values("cpu", "cuda"), [](const auto& info) {
    return std::string(info.param == std::string("cpu") ? "Emulated" : "OnTheCard");
});

}  // namespace

}  // namespace photoflux::kernels
