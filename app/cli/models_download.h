#pragma once

#include "console.h"
#include "modelstore/catalogue.h"

namespace photoflux::cli {

/// Fetches what an entry lacks, with a moving line, and returns the exit code. Ctrl-C stops it and keeps what arrived.
int download_entry(Console& console, const modelstore::Catalogue& catalogue, const modelstore::CatalogueEntry& entry,
                   bool accept_licence);

}  // namespace photoflux::cli
