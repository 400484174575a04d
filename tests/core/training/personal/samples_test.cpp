// Which pictures and times a pass sees.

#include "training/personal/samples.h"
#include "training/run.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numeric>

namespace {

using namespace photoflux;

training::Samples of_sizes(const std::vector<std::pair<std::int64_t, std::int64_t>>& sizes) {
    training::Samples samples;
    for (const auto& [h, w] : sizes) samples.pictures.push_back({.latents = at::zeros({16, h, w})});
    return samples;
}

std::vector<std::size_t> all(const training::Samples& samples) {
    std::vector<std::size_t> list(samples.pictures.size());
    std::iota(list.begin(), list.end(), 0);
    return list;
}

TEST(BatchOrder, AnEpochShowsEveryPictureAndNeverMixesSizes) {
    const auto samples = of_sizes({{8, 8}, {8, 8}, {8, 8}, {6, 10}, {6, 10}, {4, 4}});
    training::BatchOrder order(samples, all(samples), 2, 7);
    EXPECT_EQ(order.passes_an_epoch(), 2 + 1 + 1);
    std::vector<std::vector<std::size_t>> first;
    for (int epoch = 0; epoch < 3; ++epoch) {
        std::map<std::size_t, int> seen;
        for (int pass = 0; pass < 4; ++pass) {
            const auto batch = order.of(4 * epoch + pass);
            ASSERT_EQ(batch.size(), 2U);
            for (const auto index : batch) {
                EXPECT_EQ(samples.pictures[index].latents.sizes(), samples.pictures[batch[0]].latents.sizes());
                ++seen[index];
            }
            if (epoch == 0) first.push_back(batch);
        }
        EXPECT_EQ(seen.size(), samples.pictures.size());
    }
    training::BatchOrder again(samples, all(samples), 2, 7), other(samples, all(samples), 2, 8);
    std::vector<std::vector<std::size_t>> repeated, different;
    for (int pass = 3; pass >= 0; --pass) repeated.insert(repeated.begin(), again.of(pass));
    for (int pass = 0; pass < 8; ++pass) different.push_back(other.of(pass));
    EXPECT_EQ(repeated, first) << "a resumed run begins in the middle";
    EXPECT_NE(std::vector(different.begin(), different.begin() + 4),
              std::vector(different.begin() + 4, different.end()))
        << "each epoch has an order of its own";
}

TEST(Times, ShiftIsThatOfTheFluxRecipe) {
    // sd-scripts' flux_shift: sigma = e^mu / (e^mu + 1/s - 1), mu 0.63 at 512 pixels, 1.15 at 1024.
    training::LoraSettings settings;
    for (const auto& [cells, mu] : {std::pair{1024, 0.63}, {4096, 1.15}}) {
        auto generator = training::step_generator(1, 2), plain_generator = training::step_generator(1, 2);
        settings.times = training::TimeSampling::shifted;
        const at::Tensor shifted = training::draw_times(settings, 5000, cells, generator);
        settings.times = training::TimeSampling::sigmoid;
        const at::Tensor plain = training::draw_times(settings, 5000, cells, plain_generator);
        const double strength = std::exp(mu);
        EXPECT_TRUE(at::allclose(shifted, strength / (strength + plain.reciprocal() - 1), 1e-3, 1e-4));
        EXPECT_GT(shifted.min().item<float>(), 0);
        EXPECT_LT(shifted.max().item<float>(), 1);
    }
}

TEST(Times, EachSamplingHasItsMiddle) {
    training::LoraSettings settings;
    settings.time_mean = 1;
    settings.time_deviation = 0.5;
    auto generator = training::step_generator(3, 4);
    const auto median = [&](training::TimeSampling sampling) {
        settings.times = sampling;
        return training::draw_times(settings, 20000, 256, generator).median().item<double>();
    };
    EXPECT_NEAR(median(training::TimeSampling::uniform), 0.5, 0.02);
    EXPECT_NEAR(median(training::TimeSampling::sigmoid), 0.5, 0.02);
    EXPECT_NEAR(median(training::TimeSampling::logit_normal), 1 / (1 + std::exp(-1)), 0.02);
    EXPECT_NEAR(median(training::TimeSampling::shifted), std::exp(0.5) / (std::exp(0.5) + 1), 0.02);
}

}  // namespace
