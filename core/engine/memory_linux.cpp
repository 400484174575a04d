#include "engine/memory.h"

#include <fstream>
#include <string>

namespace photoflux::engine {

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
