// The kernels between the matrix products against ATen's operations in fp32 (in fp64 where a sum is long), in every
// type and in shapes that no block divides.

#include "places.h"

#include "kernels/streams.h"
#include "models/transformer.h"
#include "nn/attention.h"
#include "nn/rotary.h"

namespace photoflux::kernels {

namespace {

using Streams = OnEachPlace;

struct Shape {
    std::int64_t batches, tokens, channels;
};
constexpr Shape kShapes[] = {{1, 1, 4}, {2, 3, 36}, {1, 5, 260}, {2, 4, 1100}};

TEST_P(Streams, ModulatedNormIsTheLayerNormThatAtenComputes) {
    for (const auto type : kTypes)
        for (const auto& [batches, tokens, channels] : kShapes)
            for (const bool shared : {false, true}) {
                // Far from zero, as FLUX's streams are.
                const at::Tensor x = (at::randn({batches, tokens, channels}) * 3 + 40).to(device, type);
                const at::Tensor rows = at::randn({shared ? 1 : batches, 1, 6 * channels}).to(device, type);
                const auto parts = rows.chunk(6, -1);
                const auto fast = [&] {
                    const UseLauncher use(launcher.get());
                    return nn::modulated_norm(x, parts[1], parts[0]);
                }();
                const at::Tensor exact =
                    nn::modulated_norm(x.to(at::kDouble), parts[1].to(at::kDouble), parts[0].to(at::kDouble));
                EXPECT_EQ(fast.scalar_type(), type);
                EXPECT_LT(distance(fast, exact), rounding(type)) << type << " " << channels;
                EXPECT_LE(distance(fast, exact), distance(nn::modulated_norm(x, parts[1], parts[0]), exact) + 1e-5);
            }
    EXPECT_EQ(launcher->launched.size(), 24U);
}

TEST_P(Streams, GatedSumReadsRowsThatLieApart) {
    for (const auto type : kTypes)
        for (const auto& [batches, tokens, channels] : kShapes) {
            const at::Tensor x = at::randn({batches, tokens, channels}).to(device, type);
            const at::Tensor gate = at::randn({batches, 1, 6 * channels}).to(device, type).chunk(6, -1)[2];
            const at::Tensor change = at::randn({batches, tokens + 2, channels}).to(device, type).slice(1, 2);
            const UseLauncher use(launcher.get());
            const at::Tensor exact = at::addcmul(x.to(at::kFloat), gate.to(at::kFloat), change.to(at::kFloat));
            EXPECT_LT(distance(nn::gated_sum(x, gate, change), exact), rounding(type)) << type << " " << channels;
        }
    EXPECT_EQ(launcher->launched.size(), 12U);
}

TEST_P(Streams, JoinedGeluIsAtensByTanh) {
    for (const auto type : kTypes)
        for (const auto& [batches, tokens, channels] : kShapes) {
            const at::Tensor left = at::randn({batches, tokens, channels}).to(device, type);
            const at::Tensor both = (at::randn({batches, tokens, 7 * channels}) * 4).to(device, type);
            const at::Tensor right = both.slice(-1, 3 * channels);
            const UseLauncher use(launcher.get());
            const at::Tensor exact = at::cat({left.to(at::kFloat), at::gelu(right.to(at::kFloat), "tanh")}, -1);
            EXPECT_LT(distance(nn::join_gelu(left, right), exact), rounding(type)) << type << " " << channels;
        }
    EXPECT_EQ(launcher->launched.size(), 12U);
}

/// Two streams and what they are rotated by.
struct Projected {
    std::vector<nn::QkNorm> norms;
    std::vector<at::Tensor> qkv;
    at::Tensor table;

    Projected(std::int64_t batches, const std::vector<std::int64_t>& lengths, std::int64_t heads, std::int64_t channels,
              at::Device device, at::ScalarType type) {
        std::int64_t all = 0;
        for (const auto length : lengths) {
            nn::QkNorm norm(channels);
            norm.query_norm.scale = (at::rand({channels}) + 0.5).to(device, type);
            norm.key_norm.scale = (at::rand({channels}) + 0.5).to(device, type);
            norms.push_back(norm);
            // With something behind it, as the single blocks have.
            const auto width = 3 * heads * channels;
            qkv.push_back(at::randn({batches, length, width + 8}).to(device, type).narrow(-1, 0, width));
            all += length;
        }
        const at::Tensor ids = at::stack({at::zeros({all}), at::arange(all), at::arange(all).flip(0)}, 1);
        const auto half = channels / 2 / 2 * 2;
        table = nn::rotary_table(ids.to(device), {channels - half - half / 2 / 2 * 2, half / 2 / 2 * 2, half}, 10000);
    }

    std::vector<ProjectedStream> streams() const {
        std::vector<ProjectedStream> all;
        for (std::size_t i = 0; i < qkv.size(); ++i)
            all.push_back({qkv[i], norms[i].query_norm.scale, norms[i].key_norm.scale});
        return all;
    }
};

TEST_P(Streams, HeadsAreNormalisedAndRotatedAsByAten) {
    for (const auto type : kTypes)
        for (const std::int64_t channels : {8, 64, 128, 136})
            for (const auto& lengths : {std::vector<std::int64_t>{5}, std::vector<std::int64_t>{3, 4}}) {
                const Projected given(2, lengths, 3, channels, device, type);
                const auto heads = [&] {
                    const UseLauncher use(launcher.get());
                    return normed_heads(given.streams(), 3, given.table);
                }();
                ASSERT_TRUE(heads) << type << " " << channels;
                std::vector<at::Tensor> queries, keys, values;
                for (std::size_t i = 0; i < given.qkv.size(); ++i) {
                    nn::QkNorm norm = given.norms[i];
                    norm.query_norm.scale = norm.query_norm.scale.to(at::kFloat);
                    norm.key_norm.scale = norm.key_norm.scale.to(at::kFloat);
                    const auto split = norm(given.qkv[i].to(at::kFloat), 3);
                    queries.push_back(split.query);
                    keys.push_back(split.key);
                    values.push_back(split.value);
                }
                EXPECT_LT(distance((*heads)[0], nn::rotate(at::cat(queries, 2), given.table)), rounding(type));
                EXPECT_LT(distance((*heads)[1], nn::rotate(at::cat(keys, 2), given.table)), rounding(type));
                EXPECT_EQ(distance((*heads)[2], at::cat(values, 2)), 0) << type << " " << channels;
            }
}

TEST_P(Streams, AttentionIsTheSameByKernels) {
    const Projected given(1, {3, 6}, 2, 64, device, at::kFloat);
    const std::vector<nn::AttentionStream> streams{{given.norms[0], given.qkv[0]}, {given.norms[1], given.qkv[1]}};
    const at::Tensor plain = at::cat(nn::attention(streams, 2, given.table), 1);
    const UseLauncher use(launcher.get());
    EXPECT_LT(distance(at::cat(nn::attention(streams, 2, given.table), 1), plain), 1e-5);
    EXPECT_EQ(launcher->launched, (std::vector<std::string>(2, "normed_heads<float>")));
}

TEST_P(Streams, ATransformerPredictsTheSame) {
    models::TransformerConfig config{.context_dim = 32,
                                     .vector_dim = 16,
                                     .heads = 2,
                                     .head_dim = 32,
                                     .depth = 1,
                                     .depth_single = 2,
                                     .axes_dim = {8, 12, 12}};
    models::Transformer transformer(config);
    transformer.visit([&](const std::string&, at::Tensor& weight, at::IntArrayRef shape) {
        weight = (at::randn(shape) * 0.1).to(device);
    });
    const at::Tensor img = at::randn({2, 6, 64}).to(device), txt = at::randn({2, 3, 32}).to(device);
    const auto velocity = [&] {
        return transformer.forward(img, txt, at::ones({2, 16}).to(device), at::full({2}, 0.5).to(device), {},
                                   transformer.rotary(3, 2, 3).to(device));
    };
    const at::Tensor plain = velocity();
    const UseLauncher use(launcher.get());
    EXPECT_LT(distance(velocity(), plain), 1e-4);
    // Of the double block 4 norms, 4 sums and 2 streams' heads; of each single block 3 and its heads; the last norm.
    EXPECT_EQ(launcher->launched.size(), 10U + 2 * 4 + 1);
}

TEST_P(Streams, WhatNoKernelCanDoIsAtensWork) {
    const at::Tensor narrow = at::randn({1, 2, 6}).to(device), rows = at::randn({1, 1, 6}).to(device);
    const at::Tensor wide = at::randn({1, 2, 8}).to(device, at::kDouble);
    const at::Tensor plain = nn::modulated_norm(narrow, rows, rows);
    const UseLauncher use(launcher.get());
    EXPECT_TRUE(at::equal(nn::modulated_norm(narrow, rows, rows), plain));
    EXPECT_FALSE(gated_sum(wide, wide.narrow(1, 0, 1), wide));
    const at::Tensor shifted = at::randn({17}).to(device).slice(0, 1).view({1, 2, 8});
    EXPECT_FALSE(gated_sum(shifted, shifted.narrow(1, 0, 1), shifted)) << "a row that begins between four values";
    {
        const at::AutoGradMode gradients(true);
        const at::Tensor x = at::randn({1, 2, 8}).to(device);
        EXPECT_FALSE(gated_sum(x, x.narrow(1, 0, 1), x)) << "training wants gradients";
    }
    EXPECT_TRUE(launcher->launched.empty());
    const UseLauncher none(nullptr);
    EXPECT_FALSE(launcher_for(narrow));
}

/// A card on which nothing starts.
class RefusingLauncher final : public Launcher {
public:
    int asked = 0;
    c10::DeviceType device_type() const override { return at::kCPU; }
    bool launch(const Kernel&, const Grid&, const void*, at::Device) override { return ++asked < 0; }
    void prepare(at::Device, at::ScalarType) override {}
    std::vector<Sentence> take_notes() override { return {}; }
};

TEST(Launching, WhatDoesNotStartIsComputedByAten) {
    const at::NoGradGuard no_grad;
    const at::Tensor x = at::randn({1, 3, 8}), row = at::randn({1, 1, 8});
    const Projected given(1, {3, 2}, 2, 16, at::kCPU, at::kFloat);
    const std::vector<nn::AttentionStream> streams{{given.norms[0], given.qkv[0]}, {given.norms[1], given.qkv[1]}};
    const auto all = [&] {
        return at::cat({nn::modulated_norm(x, row, row).flatten(), nn::gated_sum(x, row, x).flatten(),
                        nn::join_gelu(x, x).flatten(), at::cat(nn::attention(streams, 2, given.table), 1).flatten()});
    };
    const at::Tensor plain = all();
    RefusingLauncher refusing;
    const UseLauncher use(&refusing);
    EXPECT_TRUE(at::equal(all(), plain));
    EXPECT_EQ(refusing.asked, 4);
}

INSTANTIATE_TEST_SUITE_P(Kernels, Streams, testing::Values("cpu", "cuda"), [](const auto& info) {
    return std::string(info.param == std::string("cpu") ? "Emulated" : "OnTheCard");
});

}  // namespace

}  // namespace photoflux::kernels
