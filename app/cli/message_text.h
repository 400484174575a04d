#pragma once

#include <QString>
#include <string>

namespace photoflux::cli {

/// Text from a file or another program, harmless on a terminal: control characters other than line break and tab, and
/// those that turn the direction of writing, become U+FFFD.
QString plain_text(QString text);

/// An error's message taken apart: `[weights] x.safetensors is damaged` → "weights", "x.safetensors is damaged".
struct Message {
    QString where;  ///< the part of the program that found it; may be empty
    QString text;   ///< for people: without any part's name, and a path that two parts named only once
};
Message message_of(const std::string& error);

}  // namespace photoflux::cli
