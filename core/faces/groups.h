#pragma once

#include "library/people.h"

#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace photoflux::faces {

/// Whose a new face is, by the faces that are known. A face belongs to the person whose three nearest faces (or as many
/// as there are) are nearest to it on average, and nearer than `kNear`; so one face between two people does not make
/// them one. Of dlib's numbers, 0.6 parts most people and 0.5 nearly all.
class Groups {
public:
    static constexpr float kNear = 0.5F;
    /// Two groups that a face is this near to are one.
    static constexpr float kSame = 0.4F;

    explicit Groups(std::vector<library::KnownFace> faces);

    struct Choice {
        std::int64_t person = 0;           ///< 0: nobody who is known
        std::vector<std::int64_t> joined;  ///< groups without a name that are the same person's
    };
    /// `not_these`: people it cannot be, as those whose face is beside it in the photo.
    Choice choose(const library::FaceNumbers& numbers, std::span<const std::int64_t> not_these = {}) const;

    void add(const library::KnownFace& face) { faces_.push_back(face); }
    void join(std::int64_t person, std::int64_t group);
    std::size_t size() const { return faces_.size(); }

private:
    std::vector<library::KnownFace> faces_;
};

/// As the crow flies.
float distance(const library::FaceNumbers& one, const library::FaceNumbers& other);

}  // namespace photoflux::faces
