#pragma once

#include "worker/pipes.h"

namespace photoflux::worker {

/// `photoflux-worker lora`: reads one job (protocol/lora_messages.h), does it, answers and ends the process. A parent
/// that closes its end first gets nothing written.
[[noreturn]] void run_lora_command(const Pipes& pipes);

}  // namespace photoflux::worker
