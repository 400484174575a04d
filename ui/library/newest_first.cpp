#include "ui/library/newest_first.h"

#include <iterator>
#include <utility>

namespace photoflux::libraryscreen {

NewestFirst::NewestFirst(int threads) {
    threads_.reserve(std::size_t(threads));
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

NewestFirst::~NewestFirst() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
        waiting_.clear();
    }
    changed_.notify_all();
    for (auto& thread : threads_) thread.join();
}

quint64 NewestFirst::add(Task task) {
    const std::lock_guard lock(mutex_);
    if (!ending_) waiting_.emplace(++last_, std::move(task));
    changed_.notify_one();
    return last_;
}

bool NewestFirst::drop(quint64 ticket) {
    const std::lock_guard lock(mutex_);
    return waiting_.erase(ticket) > 0;
}

void NewestFirst::work() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [this] { return ending_ || !waiting_.empty(); });
        if (ending_) return;
        const auto newest = std::prev(waiting_.end());
        Task task = std::move(newest->second);
        waiting_.erase(newest);
        lock.unlock();
        task();
        lock.lock();
    }
}

}  // namespace photoflux::libraryscreen
