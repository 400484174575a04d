#pragma once

#include <vector>

namespace photoflux::kernels {

/// A file of cuda/ as the program carries it.
struct Source {
    const char* name;  ///< as the others include it
    const char* text;
};

/// All of them. Written by CMake.
const std::vector<Source>& sources();

}  // namespace photoflux::kernels
