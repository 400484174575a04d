#include "faces/groups.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace photoflux::faces {

namespace {

using library::FaceNumbers;
using library::KnownFace;

float square_distance(const FaceNumbers& one, const FaceNumbers& other) {
    constexpr std::size_t kLanes = 8;  // sums side by side: the compiler may not reorder one sum
    std::array<float, kLanes> sums{};
    for (std::size_t i = 0; i < one.size(); i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const float difference = one[i + lane] - other[i + lane];
            sums[lane] += difference * difference;
        }
    }
    float sum = 0;
    for (const float part : sums) sum += part;
    return sum;
}

/// The nearest faces of one person.
struct Nearest {
    static constexpr std::size_t kMost = 3;
    std::array<float, kMost> near{};
    std::size_t count = 0;
    bool named = false;

    void take(float distance) {
        std::size_t at = std::min(count, kMost - 1);
        if (count == kMost && distance >= near[at]) return;
        for (; at > 0 && near[at - 1] > distance; --at) near[at] = near[at - 1];
        near[at] = distance;
        if (count < kMost) ++count;
    }
    float mean() const {
        float sum = 0;
        for (std::size_t i = 0; i < count; ++i) sum += near[i];
        return sum / static_cast<float>(count);
    }
};

constexpr float kLook = 0.7F;  // farther ones cannot bring a mean below kNear that matters

}  // namespace

float distance(const FaceNumbers& one, const FaceNumbers& other) { return std::sqrt(square_distance(one, other)); }

Groups::Groups(std::vector<KnownFace> faces) : faces_(std::move(faces)) {}

Groups::Choice Groups::choose(const FaceNumbers& numbers, std::span<const std::int64_t> not_these) const {
    std::unordered_map<std::int64_t, Nearest> people;
    for (const KnownFace& face : faces_) {
        if (face.person == 0) continue;
        const float square = square_distance(face.numbers, numbers);
        if (square > kLook * kLook) continue;
        if (std::find(not_these.begin(), not_these.end(), face.person) != not_these.end()) continue;
        Nearest& nearest = people[face.person];
        nearest.take(std::sqrt(square));
        nearest.named = face.named;
    }
    Choice choice;
    float best = kNear;
    for (const auto& [person, nearest] : people) {
        const float mean = nearest.mean();
        if (mean > best || (mean == best && person > choice.person)) continue;
        best = mean;
        choice.person = person;
    }
    for (const auto& [person, nearest] : people)
        if (person != choice.person && !nearest.named && nearest.mean() < kSame) choice.joined.push_back(person);
    std::sort(choice.joined.begin(), choice.joined.end());
    return choice;
}

void Groups::join(std::int64_t person, std::int64_t group) {
    const auto known =
        std::find_if(faces_.begin(), faces_.end(), [&](const KnownFace& face) { return face.person == person; });
    const bool named = known != faces_.end() && known->named;
    for (KnownFace& face : faces_) {
        if (face.person != group) continue;
        face.person = person;
        face.named = named;
    }
}

}  // namespace photoflux::faces
