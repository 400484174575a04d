#pragma once

#include "importing/bounded_queue.h"
#include "importing/examiners.h"
#include "importing/landing.h"
#include "library/items.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace photoflux::importing {

/// What became of a photo that was found.
struct Arrival {
    enum class Kind {
        arrived,     ///< in its place, to be recorded
        known,       ///< in the library already
        in_trash,    ///< the same, in its trash
        repeated,    ///< the same bytes as another photo of this import
        unreadable,  ///< see `why`
    };
    Kind kind = Kind::unreadable;
    FoundPhoto photo;
    std::string sha256;          ///< empty when nobody had to read the file
    std::filesystem::path path;  ///< where it lies now, when it arrived
    bool with_sidecar = false;   ///< whose copy lies beside it
    imaging::Examined seen;
    std::optional<Error> why;
};

/// Reads, copies, looks at and places photos on threads of its own: two that read and write, and one for each examiner.
/// What arrives is not recorded yet.
class Arrivals {
public:
    /// All of them must outlive it. `copies`: into the library, else they stay where they are.
    Arrivals(const library::Items& items, Landing& landing, const std::vector<Examine>& examiners, bool copies);
    ~Arrivals();  ///< stops

    void start(const std::vector<FoundPhoto>& photos);
    /// The next one, in whatever order; nothing when none came in that time.
    std::optional<Arrival> next(std::chrono::milliseconds time) { return arrived_.pop_within(time); }
    bool finished() const { return arrived_.finished(); }
    /// Begins no further photo; what is under way may still arrive.
    void stop() { halt_.cancel(); }
    /// Why nothing arrives any more, when that is not the end.
    std::optional<Error> failure() const;

private:
    void read_photos();
    void look_at_photos(const Examine& examine);
    std::optional<Arrival> begin(const FoundPhoto& photo);
    std::optional<Arrival> decided_by_hash(const FoundPhoto& photo, const Read& read);
    void finish(Read read, const Examine& examine);
    void fail(const Failure& failure);
    void report(Arrival arrival) { arrived_.push(std::move(arrival)); }

    const library::Items& items_;
    Landing& landing_;
    const std::vector<Examine>& examiners_;
    const bool copies_;
    const std::vector<FoundPhoto>* photos_ = nullptr;
    std::atomic<std::size_t> next_ = 0;
    std::atomic<int> reading_ = 0, looking_ = 0;  ///< threads
    BoundedQueue<Read> read_;
    BoundedQueue<Arrival> arrived_;
    CancelToken halt_;
    mutable std::mutex mutex_;
    std::set<std::string> claimed_;  ///< hashes of this import
    std::optional<Error> failure_;
    std::vector<std::thread> threads_;
};

}  // namespace photoflux::importing
