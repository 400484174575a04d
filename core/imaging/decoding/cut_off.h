#pragma once

#include <QByteArray>

namespace photoflux::imaging {

/// Whether a BMP or GIF ends before its (first) picture does: their readers fill up what is missing and say nothing.
bool is_cut_off(const QByteArray& bytes, const char* format);

}  // namespace photoflux::imaging
