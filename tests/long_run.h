#pragma once

#include <cstdlib>
#include <string_view>

namespace photoflux {

/// Whether long suites shall run whole: `./dev test --long` sets PHOTOFLUX_LONG=1.
inline bool long_run() {
    const char* wanted = std::getenv("PHOTOFLUX_LONG");
    return wanted && std::string_view(wanted) == "1";
}

/// How often a long test goes round: a sample, or all of it in a long run.
inline int rounds(int sample, int whole) { return long_run() ? whole : sample; }

}  // namespace photoflux
