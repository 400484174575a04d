#include "ui/train/trigger_word.h"

#include <QCryptographicHash>

namespace photoflux::train {

namespace {

constexpr qsizetype kLongest = 10;

QString latinLetters(const QString& name) {
    QString letters;
    // Taken apart, é is e and an accent.
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool kept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (kept && letters.size() < kLongest) letters += c;
    }
    return letters;
}

/// For names in other scripts: consonants that follow from the name.
QString lettersOf(const QString& name) {
    static constexpr char kConsonants[] = "bdfgklmnprstvz";
    const QByteArray digest = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    QString letters;
    for (int i = 0; i < 3; ++i)
        letters += QLatin1Char(kConsonants[std::size_t(uchar(digest[i])) % (sizeof(kConsonants) - 1)]);
    return letters;
}

}  // namespace

QString proposedTrigger(const QString& name) {
    const QString wanted = name.trimmed();
    if (wanted.isEmpty()) return {};
    const QString letters = latinLetters(wanted);
    return (letters.isEmpty() ? lettersOf(wanted) : letters) + QStringLiteral("qx");
}

}  // namespace photoflux::train
