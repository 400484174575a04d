#pragma once

#include "decoder/lock.h"

#include <vector>

namespace photoflux::decoder {

/// Before the lock: opens the sockets that the proof will try to connect.
void prepare_proof();

/// Tries what the lock must deny, and prints as JSON which layers hold and what each try was answered. Returns 0.
int prove(const std::vector<Layer>& layers);

}  // namespace photoflux::decoder
