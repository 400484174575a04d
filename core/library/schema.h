#pragma once

#include "database/database.h"

namespace photoflux::library {

/// The tables of `catalogue.sqlite`, from one version to the next.
const database::Migrations& migrations();

}  // namespace photoflux::library
