#pragma once

#include "console.h"
#include "modelstore/catalogue.h"

namespace photoflux::cli {

/// What each model takes on each device of this machine, before anything is loaded: memory, whether that is there, and
/// the seconds of a picture. Asks the worker, which measures the devices. Returns the exit code.
int show_what_fits(Console& console, const modelstore::Catalogue& catalogue);

}  // namespace photoflux::cli
