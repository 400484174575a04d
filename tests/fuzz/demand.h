#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program where a reader broke its promise, so that a fuzzer sees it.
inline void demand(bool condition, const char* what) {
    if (condition) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}
