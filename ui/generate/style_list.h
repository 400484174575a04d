#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

namespace photoflux::generate {

/// The styles of `resources/styles/styles.json`. A style is nothing but words at the end of the prompt.
class StyleList {
public:
    /// Empty where the file cannot be read: the screen then shows no chips.
    static StyleList open(const QString& file);

    /// `[{id, label}, …]` for QML, of those in `known` (empty: all); language as "en", "es" or "zh_CN".
    QVariantList labels(const QString& language, const QStringList& known) const;
    /// What the style adds to this prompt, with its comma; in Chinese where the prompt is, else in `language`.
    QString addition(const QString& id, const QString& prompt, const QString& language) const;
    /// The prompt without that addition, in whatever language it was made.
    QString without(const QString& id, const QString& prompt) const;

private:
    struct Style {
        QString id;
        QVariantMap label, words;
    };
    QList<Style> styles_;
};

}  // namespace photoflux::generate
