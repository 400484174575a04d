#include "jobs/what_fits.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace photoflux::jobs {
namespace {

constexpr weights::PictureSize kPicture{1024, 1024, 256, 4};
constexpr std::uint64_t kGigabyte = 1'000'000'000;

engine::Machine machine(std::uint64_t main, std::uint64_t accelerator) {
    engine::Machine one{"2", 8, main, {}, 1e12};
    if (accelerator > 0) one.accelerators.push_back({"cuda:0", "A", accelerator, accelerator, 1e14});
    return one;
}

Fit of(const std::vector<Fit>& fits, const std::string& device, const std::string& precision) {
    const auto found = std::find_if(fits.begin(), fits.end(),
                                    [&](const Fit& fit) { return fit.device == device && fit.precision == precision; });
    EXPECT_NE(found, fits.end()) << device << ' ' << precision;
    return found == fits.end() ? Fit{} : *found;
}

weights::ModelSize packed(std::uint64_t transformer, std::uint64_t t5) {
    weights::ModelSize size = weights::kFluxSize;
    size.packed_transformer_bytes = transformer;
    size.packed_t5_bytes = t5;
    return size;
}

TEST(WhatFits, SmallerWeightsTakeLessAndEveryPrecisionIsThere) {
    const auto fits = what_fits(weights::kFluxSize, kPicture, machine(64 * kGigabyte, 80 * kGigabyte));
    const auto bf16 = of(fits, "cuda:0", "bf16"), fp8 = of(fits, "cuda:0", "fp8"), nf4 = of(fits, "cuda:0", "nf4");
    // 8.6 billion weights in the blocks' products.
    EXPECT_NEAR(double(bf16.memory_bytes - fp8.memory_bytes), 8.6e9, 0.1e9);
    EXPECT_NEAR(double(fp8.memory_bytes - nf4.memory_bytes), 8.6e9 * (1 - 0.5625), 0.1e9);
    EXPECT_LT(*fp8.seconds, *bf16.seconds);
    for (const char* precision : {"fp32", "bf16", "int8", "nf4"}) {
        const auto fit = of(fits, "cpu", precision);
        EXPECT_LT(fit.least_bytes, fit.memory_bytes) << precision;
    }
    EXPECT_EQ(fits.front().device, "cuda:0") << "what is fast comes first";
}

TEST(WhatFits, WhatIsPackedStaysPacked) {
    const auto fits = what_fits(packed(6'784'000'000, 2'900'000'000), kPicture, machine(16 * kGigabyte, 0));
    ASSERT_EQ(fits.size(), 2u) << "fp32 and bf16 only: it is small already";
    const auto fit = of(fits, "cpu", "bf16");
    // 6.8 GB less modulation's share of 27 %, the encoder, 6.4 GB for the decoder's finest level.
    EXPECT_NEAR(double(fit.memory_bytes), 4.95e9 + 2.9e9 + 6.5e9 + 0.7e9, 0.8e9);
    EXPECT_EQ(fit.verdict, Verdict::fits);
}

TEST(WhatFits, ThatWhichDoesNotFitPassesThroughOrIsTooLarge) {
    const auto tight = what_fits(weights::kFluxSize, kPicture, machine(64 * kGigabyte, 12 * kGigabyte));
    EXPECT_EQ(of(tight, "cuda:0", "bf16").verdict, Verdict::passes_through);
    EXPECT_EQ(of(tight, "cpu", "bf16").verdict, Verdict::fits);
    const auto best = best_fit(tight);
    ASSERT_TRUE(best);
    EXPECT_EQ(best->device, "cpu") << "what fits goes before what passes through";
    const auto none = what_fits(weights::kFluxSize, kPicture, machine(2 * kGigabyte, 0));
    for (const auto& fit : none) EXPECT_EQ(fit.verdict, Verdict::too_large) << fit.precision;
    EXPECT_FALSE(best_fit({}));
}

TEST(WhatFits, NothingIsSaidOfASpeedThatNobodyMeasured) {
    auto unknown = machine(64 * kGigabyte, 0);
    unknown.operations_per_second = 0;
    for (const auto& fit : what_fits(weights::kFluxSize, kPicture, unknown)) EXPECT_FALSE(fit.seconds);
    EXPECT_FALSE(of(what_fits(weights::kFluxSize, kPicture, machine(64 * kGigabyte, 0)), "cpu", "bf16").seconds);
}

}  // namespace
}  // namespace photoflux::jobs
