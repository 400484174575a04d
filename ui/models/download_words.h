#pragma once

#include "modelstore/download_queue.h"

#include <QString>

namespace photoflux::modelscreen {

/// How far a download is, in one line: bytes, speed, time left, or why it waits.
QString downloadWords(const modelstore::Download& download);
/// "40 s left", "11 min left", "2 h 5 min left".
QString timeLeft(double seconds);

}  // namespace photoflux::modelscreen
