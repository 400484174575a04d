#pragma once

#include <QtGlobal>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace photoflux::libraryscreen {

/// Tasks for a few threads of its own, the one added last first: what has just come into sight matters more than what
/// has been scrolled past. Any thread may call.
class NewestFirst {
public:
    using Task = std::function<void()>;
    explicit NewestFirst(int threads);
    /// Drops what waits and waits for what runs.
    ~NewestFirst();
    NewestFirst(const NewestFirst&) = delete;
    NewestFirst& operator=(const NewestFirst&) = delete;

    quint64 add(Task task);
    /// True: it had not begun and never will.
    bool drop(quint64 ticket);

private:
    void work();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<quint64, Task> waiting_;
    quint64 last_ = 0;
    bool ending_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace photoflux::libraryscreen
