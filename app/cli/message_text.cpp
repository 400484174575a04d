#include "message_text.h"

#include <QRegularExpression>
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

Message message_of(const std::string& error) {
    static const QRegularExpression part(
        QStringLiteral("(^|(?<=: ))(\\[(base|weights|nn|models|text|sampling|training|engine|database|protocol|imaging|"
                       "library|modelstore|jobs|worker)\\] )+"));
    static const QRegularExpression twice(QStringLiteral("^(.+): (?=\\1)"));
    QString text = QString::fromStdString(error);
    const auto first = part.match(text);
    const QString where = first.capturedStart() == 0 ? first.captured(3) : QString();
    return {where, text.remove(part).remove(twice)};
}

}  // namespace photoflux::cli
