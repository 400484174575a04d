#pragma once

#include "base/result.h"

#include <new>
#include <stdexcept>
#include <utility>

namespace photoflux::worker {

/// Exceptions end here: the parent hears a sentence instead of losing the process.
template <class T, class Work>
Result<T> caught(Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::no_memory,
                     sentence("worker", "there is not enough memory; try a smaller size or close other programs")};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::internal, sentence("worker", "the engine failed: %1").with(exception.what())};
    }
}

}  // namespace photoflux::worker
