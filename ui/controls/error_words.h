#pragma once

#include "base/result.h"

#include <QString>

namespace photoflux::controls {

/// An error as the window tells it: what kind of thing went wrong in the user's language, then the engine's own
/// sentence, which is English, without the part of the program that it begins with.
QString errorWords(const Error& error);
/// The same for a worker that cannot be started.
QString workerMissingWords(const Error& error);

}  // namespace photoflux::controls
