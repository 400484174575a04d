#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>

namespace photoflux::modelstore {

/// How fast something arrives, over the last ten seconds. One thread.
class TransferRate {
public:
    using Clock = std::chrono::steady_clock;

    /// `done` bytes have arrived by now. Fewer than before: it began anew.
    void note(std::int64_t done, Clock::time_point now = Clock::now());
    /// Bytes a second; 0 while unknown.
    double per_second() const;
    std::optional<double> seconds_for(std::int64_t bytes) const;

private:
    struct Mark {
        Clock::time_point when;
        std::int64_t done;
    };
    std::deque<Mark> marks_;
};

}  // namespace photoflux::modelstore
