#pragma once

#include <cstdint>
#include <functional>

namespace photoflux::library {

/// How much of long work is done, in bytes. Called on the thread that works.
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

}  // namespace photoflux::library
