#pragma once

#include <algorithm>
#include <cstdint>

namespace photoflux::jobs {

/// How often a training goes on from its checkpoint after its worker died: three times in a row without getting further
/// than before. One that gets further each time is not given up.
class TrainingRestarts {
public:
    static constexpr int kMost = 3;

    /// A step was made.
    void reached(std::int64_t step) { step_ = step; }
    /// The worker died. True: it is to go on.
    bool again() {
        in_a_row_ = step_ > furthest_ ? 1 : in_a_row_ + 1;
        furthest_ = std::max(furthest_, step_);
        return in_a_row_ <= kMost;
    }

private:
    std::int64_t step_ = 0, furthest_ = -1;
    int in_a_row_ = 0;
};

}  // namespace photoflux::jobs
