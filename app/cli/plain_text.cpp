#include "plain_text.h"

#include <algorithm>

namespace photoflux::cli {
namespace {

bool steers_terminal(QChar c) {
    const char16_t code = c.unicode();
    const bool control = (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code <= 0x9F);
    const bool direction = code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
                           (code >= 0x2066 && code <= 0x2069);
    return control || direction;
}

}  // namespace

QString plain_text(QString text) {
    std::replace_if(text.begin(), text.end(), steers_terminal, QChar(QChar::ReplacementCharacter));
    return text;
}

}  // namespace photoflux::cli
