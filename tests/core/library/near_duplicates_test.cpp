#include "library/near_duplicates.h"

#include "library_folder.h"

#include <bit>
#include <chrono>
#include <random>
#include <set>

namespace photoflux::library {
namespace {

using NearDuplicatesTest = LibraryTest;
using Groups = std::vector<std::vector<std::int64_t>>;

// Every pair compared, and friends of friends followed.
Groups by_all_pairs(const std::vector<Look>& looks, int bits) {
    std::vector<bool> seen(looks.size());
    Groups groups;
    for (std::size_t start = 0; start < looks.size(); ++start) {
        if (seen[start]) continue;
        std::vector<std::size_t> group = {start};
        seen[start] = true;
        for (std::size_t at = 0; at < group.size(); ++at) {
            for (std::size_t other = 0; other < looks.size(); ++other) {
                if (seen[other] || std::popcount(looks[group[at]].hash ^ looks[other].hash) > bits) continue;
                seen[other] = true;
                group.push_back(other);
            }
        }
        if (group.size() < 2) continue;
        std::set<std::int64_t> ids;
        for (const std::size_t i : group) ids.insert(looks[i].id);
        groups.emplace_back(ids.begin(), ids.end());
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

std::vector<Look> random_looks(int count, unsigned seed) {
    std::mt19937_64 random(seed);
    std::vector<Look> looks;
    for (int i = 0; i < count; ++i) {
        std::uint64_t hash = random();
        if (i % 3 == 1) {
            hash = looks.back().hash;
            for (auto flips = random() % 10; flips > 0; --flips) hash ^= std::uint64_t{1} << (random() % 64);
        }
        looks.push_back({i + 1, hash});
    }
    return looks;
}

TEST_F(NearDuplicatesTest, BandsFindWhatAllPairsFind) {
    for (const int bits : {0, 1, 3, 6, 10, 20}) {
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const auto looks = random_looks(400, seed);
            EXPECT_EQ(groups_within(looks, bits), by_all_pairs(looks, bits)) << bits << " bits, seed " << seed;
        }
    }
}

TEST_F(NearDuplicatesTest, FiftyThousandTakeLessThanASecond) {
    auto looks = random_looks(50'000, 7);
    for (std::size_t i = 0; i < 10'000; ++i) looks[i].hash = 0x1234;  // black frames
    const auto start = std::chrono::steady_clock::now();
    const auto groups = groups_within(looks, 6);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(1));
    EXPECT_GT(groups.size(), 5'000u);
    EXPECT_GE(groups.front().size(), 10'000u);
}

TEST_F(NearDuplicatesTest, WhatIsInTheTrashIsLeftOut) {
    const auto catalogue = open();
    Items& items = catalogue->items();
    std::vector<NewItem> photos;
    for (int i = 0; i < 4; ++i) photos.push_back(photo(i));
    photos[0].look = 0xff00;
    photos[1].look = 0xff01;
    photos[2].look = 0xff03;
    photos[3].look.reset();
    const auto ids = *items.add(photos);
    EXPECT_EQ(*items.near_duplicates(1), (Groups{{ids[0], ids[1], ids[2]}}));
    ASSERT_TRUE(items.trash(std::span(&ids[1], 1)).ok());
    EXPECT_TRUE(items.near_duplicates(1)->empty());
    EXPECT_EQ(*items.near_duplicates(), (Groups{{ids[0], ids[2]}}));
}

}  // namespace
}  // namespace photoflux::library
