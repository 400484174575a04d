// Likeness, variety, bleed and gain of embeddings whose answers are known.

#include "likeness/measures.h"

#include <gtest/gtest.h>

namespace {

using namespace photoflux;

const at::Tensor kAcross = at::tensor({1.F, 0.F}).unsqueeze(0), kUp = at::tensor({0.F, 1.F}).unsqueeze(0);
const at::Tensor kBetween = at::tensor({0.6F, 0.8F}).unsqueeze(0);

TEST(Measures, LikenessIsTheMeanCosineWithTheReferences) {
    const at::Tensor each = likeness::likeness_of_each(at::cat({kAcross, kBetween}), at::cat({kAcross, kUp}));
    EXPECT_NEAR(each[0].item<double>(), 0.5, 1e-6);
    EXPECT_NEAR(each[1].item<double>(), 0.7, 1e-6);
}

TEST(Measures, CopiesHaveNoVariety) {
    EXPECT_NEAR(likeness::variety(kBetween.expand({5, 2})), 0, 1e-6);
    EXPECT_NEAR(likeness::variety(at::cat({kAcross, kUp})), 1, 1e-6);
    EXPECT_NEAR(likeness::variety(at::cat({kAcross, kUp, kBetween})), 1 - (0 + 0.6 + 0.8) / 3, 1e-6);
    EXPECT_EQ(likeness::variety(kUp), 0);
    EXPECT_EQ(likeness::variety(at::empty({0, 2})), 0);
}

TEST(Measures, BleedComparesEachPictureWithItself) {
    const at::Tensor before = at::cat({kAcross, kUp});
    EXPECT_NEAR(likeness::bleed(before, before), 0, 1e-6);
    EXPECT_NEAR(likeness::bleed(at::cat({kUp, kUp}), before), 0.5, 1e-6);
    EXPECT_EQ(likeness::bleed(at::empty({0, 2}), at::empty({0, 2})), 0);
}

TEST(Measures, AGainIsRealOnlyAboveItsNoise) {
    const at::Tensor before = at::tensor({0.30F, 0.40F, 0.35F, 0.45F});
    EXPECT_TRUE(likeness::gain(before, before + 0.1).real()) << "all gained alike";
    EXPECT_FALSE(likeness::gain(before, before).real());
    const auto uneven = likeness::gain(before, before + at::tensor({0.3F, -0.2F, 0.2F, -0.1F}));
    EXPECT_NEAR(uneven.mean, 0.05, 1e-6);
    EXPECT_NEAR(uneven.noise, 0.238048 / 2, 1e-5) << "numpy.std([.3, -.2, .2, -.1], ddof=1) / 2";
    EXPECT_FALSE(uneven.real());
    EXPECT_FALSE(likeness::gain(before, before - 0.1).real());
}

}  // namespace
