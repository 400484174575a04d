#pragma once

#include "library/connection.h"
#include "library/edits.h"

namespace photoflux::library {

class Edits::Private {
public:
    explicit Private(Connection& shared) : connection(shared) {}

    Connection& connection;
};

}  // namespace photoflux::library
