#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <vector>

namespace photoflux::decoder {

/// Nothing but stdin, stdout and a stderr that goes nowhere stays open; pictures' bytes pass unchanged. First of all.
void take_standard_streams();

/// Bounds memory, core dumps, descriptors. Before libraries are loaded.
Result<void> limit_resources(std::int64_t memory);

/// What the lock is made of on this system; `held`: it was set up and was seen to hold, or why not.
struct Layer {
    std::string name;
    bool held = false;
    std::string why;
};

/// From here on: no files, no network, no other programs, no new threads' powers. `only`: names of layers, all when
/// empty. Errors: internal, when the one layer that must hold does not.
Result<std::vector<Layer>> lock(const std::vector<std::string>& only);

/// Ends the process then, whatever it does; zero takes that back.
void end_after(std::chrono::seconds time);

}  // namespace photoflux::decoder
