#pragma once

#include "base/result.h"
#include "models/arena.h"

#include <cstddef>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace photoflux::engine {

/// Memory through which pieces of a network pass that do not stay where it runs. With `overlap` there are two slots:
/// while one computes, a thread of its own fills the other, on an accelerator with copies beside the computation. Else
/// there is one, filled in between. Used by one thread.
class Ring {
public:
    /// Reads piece `unit` into `slot`, whose old content nobody uses any more.
    using Fill = std::function<Result<void>(std::size_t unit, std::size_t slot, models::Arena& arena)>;

    Ring(std::int64_t bytes, at::Device device, bool overlap, Fill fill);
    ~Ring();
    Ring(const Ring&) = delete;
    Ring& operator=(const Ring&) = delete;

    /// Waits until `unit` lies in a slot, begins with `next` in the other one, and returns the slot of `unit`, which
    /// stays valid until the next call. Throws Unfilled when the piece could not be read.
    std::size_t slot_of(std::size_t unit, std::size_t next);

    struct Unfilled : std::exception {
        explicit Unfilled(Failure why) : failure(std::move(why)) {}
        const char* what() const noexcept override { return "a piece of the model could not be read"; }
        Failure failure;
    };

private:
    struct Transfer;
    void start(std::size_t unit, std::size_t slot);

    at::Device device_;
    bool overlap_;
    Fill fill_;
    std::vector<models::Arena> arenas_;   ///< one a slot
    std::unique_ptr<Transfer> transfer_;  ///< the piece that is on its way, or lies ready
};

}  // namespace photoflux::engine
