#pragma once

#include "base/result.h"

#include <QString>

namespace photoflux::cli {

/// photoflux-worker: PHOTOFLUX_WORKER where set, else beside this program. Errors: not_found.
Result<QString> find_worker();
/// photoflux-decoder: PHOTOFLUX_DECODER where set, else beside this program. Errors: not_found.
Result<QString> find_decoder();
/// photoflux-recogniser: PHOTOFLUX_RECOGNISER where set, else beside this program. Errors: not_found.
Result<QString> find_recogniser();

}  // namespace photoflux::cli
