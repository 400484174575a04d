#pragma once

#include "base/result.h"

#include <QString>

namespace photoflux::cli {

/// photoflux-worker: PHOTOFLUX_WORKER where set, else beside this program. Errors: not_found.
Result<QString> find_worker();

}  // namespace photoflux::cli
