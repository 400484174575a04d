#include "wording/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace photoflux {
namespace {

std::string said(const Sentence& sentence) {
    if (sentence.part.empty()) return sentence.pattern;
    const QString pattern = QCoreApplication::translate(sentence.part.c_str(), sentence.pattern.c_str());
    return filled(pattern.toStdString(), sentence.arguments, said);
}

}  // namespace

QString words_of(const Sentence& sentence) { return QString::fromStdString(said(sentence)); }

QString words_of(const Error& error) { return error.sentence ? words_of(*error.sentence) : english_of(error).text; }

EnglishWords english_of(const Error& error) {
    // What a worker wrote before it died may name several parts, and a path twice.
    static const QRegularExpression part(
        QStringLiteral("(^|(?<=: ))(\\[(base|weights|nn|models|text|sampling|training|engine|database|protocol|imaging|"
                       "library|modelstore|jobs|worker|desktop|lora|dataset)\\] )+"));
    static const QRegularExpression twice(QStringLiteral("^(.+): (?=\\1)"));
    QString text = QString::fromStdString(error.message);
    const auto first = part.match(text);
    const QString name = first.capturedStart() == 0 ? first.captured(3) : QString();
    return {name, text.remove(part).remove(twice)};
}

}  // namespace photoflux
