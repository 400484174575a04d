#pragma once

#include <cstdint>
#include <string>

namespace photoflux::engine {

/// Main memory of this machine in bytes; 0 where the system does not say.
struct MainMemory {
    std::uint64_t total = 0, available = 0;
};
MainMemory main_memory();

/// While it lives, what the heap frees goes back to the system at once, so that what loading needs for a moment does
/// not stay. glibc alone keeps it otherwise; elsewhere this does nothing.
class LoadingHeap {
public:
    LoadingHeap();
    ~LoadingHeap();
    LoadingHeap(const LoadingHeap&) = delete;
    LoadingHeap& operator=(const LoadingHeap&) = delete;
};

/// "7.5 GB" or "183 MB", for messages.
std::string size_text(std::uint64_t bytes);

}  // namespace photoflux::engine
