#pragma once

#include "modelstore/download_queue.h"

#include <QString>

namespace photoflux::modelscreen {

/// How far a download is, in one line: bytes, speed, time left, or why it waits.
QString downloadWords(const modelstore::Download& download);

}  // namespace photoflux::modelscreen
