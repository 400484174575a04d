#pragma once

#include <cstdint>
#include <vector>

namespace photoflux::library {

struct Look {
    std::int64_t id = 0;
    std::uint64_t hash = 0;
};

/// Groups of two and more whose hashes lie within `bits` of another's in the group; ids ascending, groups by their
/// first.
std::vector<std::vector<std::int64_t>> groups_within(const std::vector<Look>& looks, int bits);

}  // namespace photoflux::library
