#include "engine/memory.h"

#include <windows.h>

namespace photoflux::engine {

LoadingHeap::LoadingHeap() = default;
LoadingHeap::~LoadingHeap() = default;

MainMemory main_memory() {
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (!GlobalMemoryStatusEx(&status)) return {};
    return {status.ullTotalPhys, status.ullAvailPhys};
}

}  // namespace photoflux::engine
