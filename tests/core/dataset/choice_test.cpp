#include "dataset/choice.h"

#include "pictures.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <numeric>
#include <random>

namespace photoflux::dataset::test {
namespace {

/// The least unlikeness of two photos in a set: what the choice makes large.
double closest_pair(const std::vector<PhotoReport>& reports, const std::vector<std::size_t>& set) {
    double least = 9;
    for (const std::size_t i : set)
        for (const std::size_t j : set)
            if (i != j) least = std::min(least, unlikeness(reports[i].look, reports[j].look));
    return least;
}

std::vector<std::size_t> chosen(const Choice& choice) {
    std::vector<std::size_t> set;
    for (std::size_t i = 0; i < choice.decisions.size(); ++i)
        if (choice.decisions[i].chosen) set.push_back(i);
    return set;
}

TEST(Choice, TheProposalIsMoreVariedThanOtherSetsOfThatSize) {
    const Choice choice = choose(scenes(), {.most = 8});
    const auto set = chosen(choice);
    ASSERT_EQ(set.size(), 8U);
    const double proposed = closest_pair(scenes(), set);
    std::mt19937 random(1);
    std::vector<std::size_t> any(scenes().size());
    std::iota(any.begin(), any.end(), 0);
    int beaten = 0;
    for (int round = 0; round < 100; ++round) {
        std::shuffle(any.begin(), any.end(), random);
        beaten += proposed > closest_pair(scenes(), {any.begin(), any.begin() + 8});
    }
    EXPECT_GE(beaten, 98);
    for (const Decision& decision : choice.decisions) EXPECT_FALSE(english(decision.why).empty());
}

TEST(Choice, TooFewAreRefusedAndUnusualNumbersWarnedOf) {
    const auto of = [](std::size_t count) {
        return choose({scenes().begin(), scenes().begin() + static_cast<std::ptrdiff_t>(count)}, {.most = 30});
    };
    ASSERT_TRUE(of(3).refusal);
    EXPECT_EQ(of(3).refusal->code, ErrorCode::bad_input);
    EXPECT_NE(of(3).refusal->message.find("3 of 3 photos"), std::string::npos);
    EXPECT_FALSE(of(4).refusal);
    EXPECT_EQ(of(4).warnings.size(), 1U);
    EXPECT_EQ(of(9).warnings.size(), 1U);
    EXPECT_EQ(of(10).warnings.size(), 0U);
    EXPECT_EQ(of(20).warnings.size(), 0U);
    EXPECT_EQ(of(21).warnings.size(), 1U);
    EXPECT_EQ(choose(scenes(), {}).chosen(), kManyPhotos);
    EXPECT_TRUE(choose({}, {}).refusal);
}

TEST(Choice, WishesHoldButForBrokenFiles) {
    auto reports = checked({made("flaws/blurred_5.png"), made("flaws/cut_off.jpg"), made("flaws/drawing.png")});
    reports.insert(reports.end(), scenes().begin(), scenes().begin() + 5);
    const Choice plain = choose(reports, {});
    EXPECT_FALSE(plain.decisions[0].chosen);
    EXPECT_TRUE(plain.decisions[2].chosen);
    const Choice choice = choose(reports, {.wishes = {{reports[0].path, Wish::keep},
                                                      {reports[1].path, Wish::keep},
                                                      {reports[2].path, Wish::leave_out},
                                                      {reports[3].path, Wish::keep}}});
    EXPECT_TRUE(choice.decisions[0].chosen);
    EXPECT_TRUE(choice.decisions[0].overruled);
    EXPECT_NE(english(choice.decisions[0].why).find("blurred"), std::string::npos);
    EXPECT_FALSE(choice.decisions[1].chosen);
    EXPECT_FALSE(choice.decisions[2].chosen);
    EXPECT_TRUE(choice.decisions[2].overruled);
    EXPECT_TRUE(choice.decisions[3].chosen);
    EXPECT_FALSE(choice.decisions[3].overruled);
    EXPECT_EQ(choice.chosen(), 6);
}

}  // namespace
}  // namespace photoflux::dataset::test
