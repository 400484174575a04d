#pragma once

#include "dataset/photo_check.h"

#include <map>
#include <optional>
#include <vector>

namespace photoflux::dataset {

/// How many photos a personal model is trained on: fewer than the least is refused, outside the others is warned of.
inline constexpr int kLeastPhotos = 4, kFewPhotos = 10, kManyPhotos = 20;

enum class Wish { keep, leave_out };

struct ChoiceOptions {
    int most = kManyPhotos;                          ///< photos proposed; the user's own come on top of that
    std::map<std::filesystem::path, Wish> wishes{};  ///< what the user decided, by the report's path
};

struct Decision {
    bool chosen = false;
    bool overruled = false;  ///< the user decided otherwise than the proposal
    Sentence why;
};

struct Choice {
    std::vector<Decision> decisions;  ///< one for each report, in their order
    std::vector<Sentence> warnings;
    std::optional<Error> refusal;  ///< bad_input: too few are left to train on

    int chosen() const;
};

/// The set that teaches most: of the photos without findings the best one, then always the one least like those chosen
/// (farthest point first), better photos before worse. Wishes hold against findings, but for broken files. Any thread.
Choice choose(const std::vector<PhotoReport>& reports, const ChoiceOptions& options);

}  // namespace photoflux::dataset
