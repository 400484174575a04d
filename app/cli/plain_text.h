#pragma once

#include <QString>

namespace photoflux::cli {

/// Text from a file or another program, harmless on a terminal: control characters other than line break and tab, and
/// those that turn the direction of writing, become U+FFFD.
QString plain_text(QString text);

}  // namespace photoflux::cli
