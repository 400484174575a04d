#pragma once

#include <QImage>
#include <QSize>
#include <optional>
#include <string_view>

namespace photoflux::imaging {

/// A JPEG photo at `eighths` (1 to 4) of 8 of its size, as libjpeg makes it smaller, but in about half of the time: it
/// passes over the fine detail without decoding it, several values at a look. Only what cameras write, baseline with 8
/// bits in grey or YCbCr; nothing for all else, and for any file with a flaw: libjpeg reads those and says what is
/// wrong. In RGB32, with the colour space of an ICC profile.
std::optional<QImage> read_small_jpeg(std::string_view file, int eighths);

/// The eighths from which a picture of this size is at least as long as `side`, or shorter by no more than a
/// thirty-second; 8 where no smaller ones are.
int eighths_for(QSize whole, int side);

}  // namespace photoflux::imaging
