#include "engine/memory.h"

namespace photoflux::engine {

std::string size_text(std::uint64_t bytes) {
    if (bytes < 1'000'000'000) return std::to_string((bytes + 500'000) / 1'000'000) + " MB";
    const auto tenths = (bytes + 50'000'000) / 100'000'000;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " GB";
}

}  // namespace photoflux::engine
