#include "ui/generate/style_list.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace photoflux::generate {

namespace {

QString shortName(const QString& language) { return language.section(QLatin1Char('_'), 0, 0); }

QString inLanguage(const QVariantMap& texts, const QString& language) {
    return texts.value(language, texts.value(QStringLiteral("en"))).toString();
}

bool isChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
}

QString joined(const QString& words) {
    return (isChinese(words) ? QStringLiteral("，") : QStringLiteral(", ")) + words;
}

}  // namespace

StyleList StyleList::open(const QString& file) {
    StyleList list;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return list;
    const QJsonArray entries = QJsonDocument::fromJson(in.readAll()).array();
    for (const auto& entry : entries) {
        const QVariantMap fields = entry.toObject().toVariantMap();
        list.styles_.append({fields.value(QStringLiteral("id")).toString(),
                             fields.value(QStringLiteral("label")).toMap(),
                             fields.value(QStringLiteral("words")).toMap()});
    }
    return list;
}

QVariantList StyleList::labels(const QString& language, const QStringList& known) const {
    QVariantList list;
    for (const Style& style : styles_) {
        if (!known.isEmpty() && !known.contains(style.id)) continue;
        list.append(QVariantMap{{QStringLiteral("id"), style.id},
                                {QStringLiteral("label"), inLanguage(style.label, shortName(language))}});
    }
    return list;
}

QString StyleList::addition(const QString& id, const QString& prompt, const QString& language) const {
    const auto style = std::find_if(styles_.begin(), styles_.end(), [&id](const Style& s) { return s.id == id; });
    if (style == styles_.end()) return {};
    return joined(inLanguage(style->words, isChinese(prompt)                            ? QStringLiteral("zh")
                                           : shortName(language) == QLatin1String("zh") ? QStringLiteral("en")
                                                                                        : shortName(language)));
}

QString StyleList::without(const QString& id, const QString& prompt) const {
    const auto style = std::find_if(styles_.begin(), styles_.end(), [&id](const Style& s) { return s.id == id; });
    if (style == styles_.end()) return prompt;
    for (const QVariant& words : style->words) {
        const QString tail = joined(words.toString());
        if (prompt.endsWith(tail)) return prompt.chopped(tail.size());
    }
    return prompt;
}

}  // namespace photoflux::generate
