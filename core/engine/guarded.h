#pragma once

#include "base/result.h"

#include <functional>

namespace photoflux::engine {

/// Runs `work` and turns what LibTorch throws into errors: the one place where exceptions end. `memory_ran_out`: what
/// to say then.
Result<void> guarded(const Sentence& memory_ran_out, const std::function<Result<void>()>& work);

}  // namespace photoflux::engine
