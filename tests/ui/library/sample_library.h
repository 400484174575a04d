#pragma once

#include "library/catalogue.h"
#include "library/items.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace photoflux::libraryscreen::testing {

/// Items as an import records them, without an import: number `i` was taken six hours before number `i - 1`, with one
/// of a few cameras. Their file is `photos[i % size]` where there are some, otherwise one that does not exist.
std::vector<library::NewItem> sampleItems(int count, const std::vector<std::filesystem::path>& photos = {});

/// Noon of 14 September 2025: when the first one was taken.
inline constexpr std::int64_t kFirstTaken = 1'757'851'200'000;

}  // namespace photoflux::libraryscreen::testing
