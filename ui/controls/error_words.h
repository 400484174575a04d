#pragma once

#include "base/result.h"

#include <QString>

namespace photoflux::controls {

/// An error as the window tells it: what kind of thing went wrong, then the engine's own sentence.
QString errorWords(const Error& error);
/// The same for a worker that cannot be started.
QString workerMissingWords(const Error& error);

}  // namespace photoflux::controls
