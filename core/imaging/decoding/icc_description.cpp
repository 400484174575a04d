#include "imaging/decoding/icc_description.h"

#include <QString>
#include <QStringDecoder>
#include <QtEndian>
#include <algorithm>

namespace photoflux::imaging {
namespace {

constexpr qsizetype kHeader = 128, kTag = 12;
constexpr quint32 kMostTags = 100;

quint32 number(const QByteArray& bytes, qsizetype at) {
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

QString text_of(const QByteArray& tag) {
    if (tag.startsWith("desc")) {  // version 2: a counted text in ASCII
        const auto length = std::min<qsizetype>(number(tag, 8), tag.size() - 12);
        return length > 0 ? QString::fromLatin1(tag.mid(12, length)) : QString();
    }
    if (!tag.startsWith("mluc") || number(tag, 8) == 0) return {};
    const auto length = qsizetype(number(tag, 20)), at = qsizetype(number(tag, 24));
    QStringDecoder utf16(QStringDecoder::Utf16BE);
    return utf16(tag.mid(at, length / 2 * 2));
}

}  // namespace

std::string icc_description(const QByteArray& profile) {
    const quint32 tags = std::min(number(profile, kHeader), kMostTags);
    for (quint32 n = 0; n < tags; ++n) {
        const qsizetype entry = kHeader + 4 + kTag * qsizetype(n);
        if (profile.mid(entry, 4) != "desc") continue;
        QString text = text_of(profile.mid(number(profile, entry + 4), number(profile, entry + 8)));
        const auto end = text.indexOf(QChar());
        if (end >= 0) text.truncate(end);
        return text.trimmed().toStdString();
    }
    return {};
}

}  // namespace photoflux::imaging
