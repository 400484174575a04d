#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace photoflux::importing {

/// Hands work from some threads to others and holds at most `most` pieces. Any thread.
template <class T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t most) : most_(most) {}

    /// Waits for room. After `close` the piece is dropped.
    void push(T piece) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return closed_ || pieces_.size() < most_; });
        if (closed_) return;
        pieces_.push_back(std::move(piece));
        changed_.notify_all();
    }
    /// Waits for a piece; nothing when the queue is closed and empty.
    std::optional<T> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return closed_ || !pieces_.empty(); });
        return take();
    }
    /// The same, but waits no longer than this.
    std::optional<T> pop_within(std::chrono::milliseconds time) {
        std::unique_lock lock(mutex_);
        changed_.wait_for(lock, time, [&] { return closed_ || !pieces_.empty(); });
        return take();
    }
    /// Nothing comes any more; what is in it may still be taken.
    void close() {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        changed_.notify_all();
    }
    bool finished() const {
        const std::lock_guard lock(mutex_);
        return closed_ && pieces_.empty();
    }

private:
    std::optional<T> take() {
        if (pieces_.empty()) return std::nullopt;
        std::optional<T> piece(std::move(pieces_.front()));
        pieces_.pop_front();
        changed_.notify_all();
        return piece;
    }

    const std::size_t most_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<T> pieces_;
    bool closed_ = false;
};

}  // namespace photoflux::importing
