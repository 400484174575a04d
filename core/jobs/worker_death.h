#pragma once

#include "base/result.h"

#include <string>

namespace photoflux::jobs {

/// How a worker ended that should not have.
struct WorkerDeath {
    bool by_signal = false;
    int code = 0;      ///< the signal, or the exit code
    std::string said;  ///< what it wrote to stderr last, many lines or none
};

/// The sentence for people, and the code: no_memory when the system killed it or it said so, the exit code's otherwise
/// (2 usage, 3 corrupt, 4 no_memory). A sentence that the worker wrote before exit code 3 or 4 is taken as it is.
Error describe(const WorkerDeath& death);

}  // namespace photoflux::jobs
