#pragma once

#include <cstdint>

namespace photoflux::engine {

/// Main memory of this machine in bytes; 0 where the system does not say.
struct MainMemory {
    std::uint64_t total = 0, available = 0;
};
MainMemory main_memory();

}  // namespace photoflux::engine
