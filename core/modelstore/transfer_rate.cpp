#include "modelstore/transfer_rate.h"

namespace photoflux::modelstore {
namespace {

using namespace std::chrono_literals;

constexpr auto kWindow = 10s;
constexpr auto kApart = 100ms;
constexpr auto kEnough = 500ms;

}  // namespace

void TransferRate::note(std::int64_t done, Clock::time_point now) {
    if (!marks_.empty() && done < marks_.back().done) marks_.clear();
    if (marks_.size() > 1 && now - marks_[marks_.size() - 2].when < kApart) marks_.pop_back();
    marks_.push_back({now, done});
    while (marks_.size() > 2 && now - marks_[1].when >= kWindow) marks_.pop_front();
}

double TransferRate::per_second() const {
    if (marks_.size() < 2 || marks_.back().when - marks_.front().when < kEnough) return 0;
    const std::chrono::duration<double> span = marks_.back().when - marks_.front().when;
    return double(marks_.back().done - marks_.front().done) / span.count();
}

std::optional<double> TransferRate::seconds_for(std::int64_t bytes) const {
    const double speed = per_second();
    if (speed <= 0) return std::nullopt;
    return double(bytes) / speed;
}

}  // namespace photoflux::modelstore
