#include "engine/timeline.h"

#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

#include <algorithm>
#include <chrono>

namespace photoflux::engine {

/// A place in a stream, or in time.
struct Timeline::Moment {
    std::chrono::steady_clock::time_point time;
    std::optional<c10::Event> event;

    static Moment here(c10::Device device) {
        Moment moment{std::chrono::steady_clock::now(), std::nullopt};
        if (device.is_cpu()) return moment;
        const c10::impl::VirtualGuardImpl guard(device.type());
        moment.event.emplace(device.type(), c10::EventFlag::BACKEND_DEFAULT);  // the other flag keeps no time
        moment.event->record(guard.getStream(device));
        return moment;
    }

    /// Seconds from another one on.
    double since(const Moment& other) const {
        if (!event) return std::chrono::duration<double>(time - other.time).count();
        constexpr double kMilliseconds = 1e-3;
        event->synchronize();
        other.event->synchronize();
        return other.event->elapsedTime(*event) * kMilliseconds;
    }
};

struct Timeline::Piece {
    Work work;
    std::size_t block;
    Moment begin;
    std::optional<Moment> end;
};

Timeline::Timeline() = default;
Timeline::~Timeline() = default;

void Timeline::begin(Work work, std::size_t block, c10::Device device) {
    auto moment = Moment::here(device);
    const std::lock_guard lock(mutex_);
    pieces_.push_back({work, block, std::move(moment), std::nullopt});
}

void Timeline::end(Work work, c10::Device device) {
    const std::lock_guard lock(mutex_);
    const auto last =
        std::find_if(pieces_.rbegin(), pieces_.rend(), [&](const Piece& piece) { return piece.work == work; });
    if (last != pieces_.rend() && !last->end) last->end = Moment::here(device);
}

std::vector<Timeline::Span> Timeline::spans() const {
    const std::lock_guard lock(mutex_);
    std::vector<Span> spans;
    for (const Piece& piece : pieces_) {
        if (!piece.end) continue;
        const Moment& origin = pieces_.front().begin;
        spans.push_back({piece.work, piece.block, piece.begin.since(origin), piece.end->since(origin)});
    }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    return spans;
}

}  // namespace photoflux::engine
