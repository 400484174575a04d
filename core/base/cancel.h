#pragma once

#include <atomic>
#include <memory>

namespace photoflux {

/// Asks running work to stop. Copies share one flag; any thread may set or read it.
class CancelToken {
public:
    void cancel() const { flag_->store(true, std::memory_order_relaxed); }
    bool cancelled() const { return flag_->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> flag_ =
        std::make_shared<std::atomic<bool>>(false);  // shared: both sides keep it
};

}  // namespace photoflux
