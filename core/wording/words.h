#pragma once

#include "base/result.h"

#include <QString>

namespace photoflux {

/// The sentence in the language of the program's translator; English where that knows no translation.
QString words_of(const Sentence& sentence);
/// The same for an error. One without a sentence is said as it is, but for the part that it begins with.
QString words_of(const Error& error);

/// An error's message taken apart for programs: "[weights] x is damaged" → "weights" and "x is damaged".
struct EnglishWords {
    QString part;  ///< may be empty
    QString text;
};
EnglishWords english_of(const Error& error);

}  // namespace photoflux
