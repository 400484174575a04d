// Weights that stay small: what their products differ by from those of the values, and the two ways to unpack blocks.

#include "core/engine/peer_model.h"

#include "nn/block_weight.h"
#include "nn/converted_weight.h"
#include "weights/nf4.h"

#include <ATen/core/grad_mode.h>

#include <cstring>
#include <set>

namespace {

using namespace photoflux;
namespace fs = std::filesystem;

const fs::path kLayouts = fs::path(PHOTOFLUX_FIXTURES_DIR) / "layouts";

double relative_error(const at::Tensor& actual, const at::Tensor& expected) {
    return ((actual - expected).norm() / expected.norm()).item<double>();
}

/// A copy gives the same products to the bit from memory of its own.
void expect_copy(const nn::PackedWeight& weight, const at::Tensor& x) {
    std::vector<at::Tensor> tensors;
    const auto copy = weight.copied([&](const at::Tensor& like) { return tensors.emplace_back(like.clone()); });
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->rows(), weight.rows());
    EXPECT_EQ(copy->width(), weight.width());
    EXPECT_TRUE(at::equal(copy->product(x), weight.product(x)));
    for (auto& tensor : tensors) std::memset(tensor.mutable_data_ptr(), 0, tensor.nbytes());
    EXPECT_FALSE(at::equal(copy->product(x), weight.product(x)));
}

TEST(PackedWeight, AcceleratorsUnpackEveryPackingAsTheProcessorDoes) {
    const at::NoGradGuard no_grad;
    std::set<std::string_view> packings;
    const at::Tensor x = at::randn({3, 5, 256});
    for (const auto& folder : fs::directory_iterator(kLayouts)) {
        const auto json = weights::read_json_file(folder.path() / "layout.json");
        if (!json.ok()) continue;
        const fs::path model = folder.path() / *json->find("model")->text();
        const auto file = weights::TensorSet::open(fs::is_directory(model) ? model / "transformer" : model);
        ASSERT_TRUE(file.ok()) << file.error().message;
        for (const auto& [name, stored] : file->tensors()) {
            if (!stored.quantised || stored.shape.size() != 2 || stored.shape[1] != 256) continue;
            const auto& tensor = *stored.quantised;
            if (!tensor.whole_rows()) continue;
            packings.insert(weights::packing_name(tensor.packing));
            const std::vector<weights::QuantisedTensor> parts{tensor.rows(0, 128), tensor.rows(128, tensor.shape[0])};
            for (const bool swap : {false, true}) {
                const nn::BlockWeight here(parts, swap);
                const nn::DeviceBlockWeight there(parts, swap, at::kCPU);
                ASSERT_EQ(here.rows(), tensor.shape[0]);
                EXPECT_LT(relative_error(there.unpacked(0, here.rows()), here.unpacked(0, here.rows())), 1e-6) << name;
                EXPECT_TRUE(at::allclose(there.unpacked(100, 50), here.unpacked(100, 50), 1e-5, 1e-7)) << name;
                EXPECT_LT(relative_error(there.product(x), here.product(x)), 1e-5) << name;
                expect_copy(there, x);
            }
            break;
        }
    }
    EXPECT_GE(packings.size(), 14U);
}

TEST(PackedWeight, Nf4IsWhatBitsandbytesMakesOfTheSameValues) {
    const auto plain = weights::Checkpoint::open(kLayouts / "separate_fp32" / "transformer.safetensors");
    const auto packed = weights::TensorSet::open(kLayouts / "nf4_plain" / "flux.safetensors");
    ASSERT_TRUE(plain.ok());
    ASSERT_TRUE(packed.ok()) << packed.error().message;
    std::size_t compared = 0;
    for (const auto& [name, stored] : packed->tensors()) {
        if (!stored.quantised || stored.shape.size() != 2) continue;
        const std::string prefix = "model.diffusion_model.";
        const at::Tensor values =
            plain->mapped(name.starts_with(prefix) ? name.substr(prefix.size()) : name).contiguous();
        const auto ours = weights::quantised_nf4(values.const_data_ptr<float>(), values.size(0), values.size(1));
        // A tie between two levels may fall either way.
        const at::Tensor theirs = weights::dequantised(*stored.quantised, at::kFloat);
        const at::Tensor same = weights::dequantised(ours, at::kFloat).eq(theirs).to(at::kFloat);
        EXPECT_GT(same.mean().item<double>(), 0.9999) << name;
        ++compared;
    }
    EXPECT_GT(compared, 5U);
}

TEST(PackedWeight, RoundedWeightsStayWithinWhatTheirBitsAllow) {
    const at::NoGradGuard no_grad;
    at::manual_seed(2);
    const at::Tensor weight = at::randn({192, 256}) * 0.05, x = at::randn({2, 7, 256});
    const at::Tensor exact = at::linear(x, weight);
    const nn::Int8Weight int8(weight);
    EXPECT_LT(relative_error(int8.unpacked(0, 192), weight), 0.01);
    EXPECT_LT(relative_error(int8.product(x), exact), 0.03);
    EXPECT_EQ(int8.product(x).sizes(), exact.sizes());
    EXPECT_LT(relative_error(int8.unpacked(64, 32), weight.narrow(0, 64, 32)), 0.01);
    const nn::Fp8Weight fp8(weight);
    EXPECT_LT(relative_error(fp8.unpacked(0, 192), weight), 0.04);
    EXPECT_LT(relative_error(fp8.product(x), exact), 0.06);
    expect_copy(fp8, x);
    EXPECT_FALSE(int8.copied([](const at::Tensor& like) { return like; })) << "LibTorch's own form stays";
    const auto codes = weights::quantised_nf4(weight.const_data_ptr<float>(), 192, 256);
    const nn::BlockWeight nf4({codes}, false);
    EXPECT_LT(relative_error(nf4.product(x), exact), 0.12);
    // Nothing but zeros divides nothing by zero.
    const at::Tensor zeros = at::zeros({16, 32});
    for (const at::Tensor& y :
         {nn::Int8Weight(zeros).product(at::zeros({4, 32})), nn::Fp8Weight(zeros).product(at::zeros({4, 32}))})
        EXPECT_TRUE(at::equal(y, at::zeros({4, 16})));
}

}  // namespace
