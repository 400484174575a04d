#include "faces/groups.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>
#include <random>

namespace photoflux::faces {
namespace {

using library::FaceNumbers;
using library::KnownFace;

/// People as dlib sees them: two of one person are `spread` apart on average, two people's about 0.85.
class Crowd {
public:
    explicit Crowd(unsigned seed) : random_(seed) {}

    FaceNumbers person() { return around({}, 0.85F / std::sqrt(2.0F)); }
    FaceNumbers picture_of(const FaceNumbers& person, float spread = 0.35F) {
        return around(person, spread / std::sqrt(2.0F));
    }

private:
    FaceNumbers around(FaceNumbers centre, float length) {
        std::normal_distribution<float> normal(0, length / std::sqrt(128.0F));
        for (float& number : centre) number += normal(random_);
        return centre;
    }
    std::mt19937 random_;
};

KnownFace known(std::int64_t id, std::int64_t person, const FaceNumbers& numbers, bool named = false) {
    return {id, person, named, false, numbers};
}

TEST(GroupsTest, AFaceIsThePersonsWhoseFacesAreNearest) {
    Crowd crowd(1);
    const FaceNumbers anna = crowd.person(), ben = crowd.person();
    std::vector<KnownFace> faces;
    for (int i = 0; i < 5; ++i) {
        faces.push_back(known(i, 1, crowd.picture_of(anna), true));
        faces.push_back(known(i + 10, 2, crowd.picture_of(ben)));
    }
    const Groups groups(faces);
    EXPECT_EQ(groups.choose(crowd.picture_of(anna)).person, 1);
    EXPECT_EQ(groups.choose(crowd.picture_of(ben)).person, 2);
    EXPECT_EQ(groups.choose(crowd.person()).person, 0) << "a stranger";
    const std::int64_t not_anna[] = {1};
    EXPECT_EQ(groups.choose(crowd.picture_of(anna), not_anna).person, 0) << "she is in this photo already";
}

TEST(GroupsTest, IgnoredFacesBelongToNobody) {
    Crowd crowd(2);
    const FaceNumbers anna = crowd.person();
    const Groups groups({known(1, 0, crowd.picture_of(anna))});
    EXPECT_EQ(groups.choose(crowd.picture_of(anna)).person, 0);
}

TEST(GroupsTest, OneFaceBetweenTwoGroupsDoesNotMakeThemOne) {
    FaceNumbers one{}, other{}, between{};
    other[0] = 0.9F;
    between[0] = 0.45F;
    std::vector<KnownFace> faces;
    for (int i = 0; i < 3; ++i) {
        faces.push_back(known(i, 1, one));
        faces.push_back(known(i + 10, 2, other));
    }
    const auto choice = Groups(faces).choose(between);
    EXPECT_EQ(choice.person, 1);
    EXPECT_TRUE(choice.joined.empty());
}

TEST(GroupsTest, GroupsThatAFaceIsVeryNearToAreOneButNeverTwoNames) {
    FaceNumbers one{}, other{}, between{};
    other[0] = 0.6F;
    between[0] = 0.29F;
    EXPECT_EQ(Groups({known(1, 1, one, true), known(2, 2, other)}).choose(between).joined,
              std::vector<std::int64_t>{2});
    EXPECT_TRUE(Groups({known(1, 1, one, true), known(2, 2, other, true)}).choose(between).joined.empty());
}

TEST(GroupsTest, ACrowdIsSortedIntoItsPeople) {
    Crowd crowd(3);
    constexpr int kPeople = 60, kPictures = 12;
    std::vector<std::pair<int, FaceNumbers>> pictures;
    for (int person = 0; person < kPeople; ++person) {
        const FaceNumbers centre = crowd.person();
        for (int i = 0; i < kPictures; ++i) pictures.emplace_back(person, crowd.picture_of(centre, 0.42F));
    }
    std::shuffle(pictures.begin(), pictures.end(), std::mt19937(4));
    Groups groups({});
    std::vector<std::int64_t> given;
    std::int64_t next = 1;
    for (const auto& [person, numbers] : pictures) {
        const auto choice = groups.choose(numbers);
        const std::int64_t group = choice.person != 0 ? choice.person : next++;
        groups.add(known(static_cast<std::int64_t>(given.size()), group, numbers));
        given.push_back(group);
        for (const std::int64_t joined : choice.joined) {
            groups.join(group, joined);
            std::replace(given.begin(), given.end(), joined, group);
        }
    }
    double right = 0, together = 0, one = 0;  // pairs: put together rightly, put together, one person's
    for (std::size_t i = 0; i < given.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const bool same = pictures[i].first == pictures[k].first, put = given[i] == given[k];
            right += same && put ? 1 : 0;
            together += put ? 1 : 0;
            one += same ? 1 : 0;
        }
    }
    EXPECT_GT(right / together, 0.99);
    EXPECT_GT(right / one, 0.95);
}

TEST(GroupsTest, AmongFiftyThousandFacesAFaceIsFoundInAMoment) {
    Crowd crowd(5);
    std::vector<KnownFace> faces;
    const FaceNumbers anna = crowd.person();
    for (int i = 0; i < 50'000; ++i) faces.push_back(known(i + 1, i % 500 + 10, crowd.person()));
    for (int i = 0; i < 3; ++i) faces.push_back(known(60'000 + i, 1, crowd.picture_of(anna)));
    const Groups groups(faces);
    const auto began = std::chrono::steady_clock::now();
    constexpr int kTimes = 20;
    for (int i = 0; i < kTimes; ++i) EXPECT_EQ(groups.choose(crowd.picture_of(anna)).person, 1);
    const std::chrono::duration<double, std::milli> took = (std::chrono::steady_clock::now() - began) / kTimes;
    std::cout << "among 50,003 faces: " << took.count() << " ms a face\n";
    EXPECT_LT(took.count(), 200);
}

}  // namespace
}  // namespace photoflux::faces
