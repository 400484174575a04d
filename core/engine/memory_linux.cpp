#include "engine/memory.h"

#include <malloc.h>

#include <fstream>
#include <string>

namespace photoflux::engine {

#ifdef __GLIBC__
namespace {

// While pictures are made the heap keeps what it frees: fresh pages for each step's activations would cost time. These
// are the most that glibc grows to by itself.
constexpr int kLargestFromHeap = 32 << 20, kKeptAtTop = 64 << 20;
constexpr int kLargestWhileLoading = 1 << 18;

}  // namespace

LoadingHeap::LoadingHeap() { mallopt(M_MMAP_THRESHOLD, kLargestWhileLoading); }

LoadingHeap::~LoadingHeap() {
    mallopt(M_MMAP_THRESHOLD, kLargestFromHeap);
    mallopt(M_TRIM_THRESHOLD, kKeptAtTop);
}
#else
LoadingHeap::LoadingHeap() = default;
LoadingHeap::~LoadingHeap() = default;
#endif

MainMemory main_memory() {
    MainMemory memory;
    std::ifstream file("/proc/meminfo");
    std::string name, unit;
    std::uint64_t kilobytes = 0;
    while (file >> name >> kilobytes) {
        std::getline(file, unit);
        if (name == "MemTotal:") memory.total = kilobytes * 1024;
        if (name == "MemAvailable:") memory.available = kilobytes * 1024;
    }
    return memory;
}

}  // namespace photoflux::engine
