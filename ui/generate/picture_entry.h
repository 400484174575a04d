#pragma once

#include "library/catalogue.h"
#include "ui/controls/photo_provider.h"

#include <QtQml/qqmlregistration.h>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUrl>

namespace photoflux::generate {

/// A picture that was made, as QML reads it.
struct PictureEntry {
    Q_GADGET
    QML_VALUE_TYPE(pictureEntry)
    Q_PROPERTY(double id READ idNumber)
    Q_PROPERTY(QUrl source READ source)
    Q_PROPERTY(QString prompt MEMBER prompt)
    Q_PROPERTY(QString model MEMBER model)
    Q_PROPERTY(QString style MEMBER style)
    Q_PROPERTY(QString seed READ seedText)
    Q_PROPERTY(int width MEMBER width)
    Q_PROPERTY(int height MEMBER height)
    Q_PROPERTY(int steps MEMBER steps)
    Q_PROPERTY(double guidance MEMBER guidance)
    Q_PROPERTY(bool favourite MEMBER favourite)
    Q_PROPERTY(QString made READ made)
    Q_PROPERTY(bool valid READ valid)
public:
    qint64 id = 0;
    QString path, prompt, model, modelHash, style;
    QString photo;  ///< file name of the photo that it was made from; empty: of none
    double photoStrength = 1;
    bool photoMasked = false;
    quint64 seed = 0;
    int width = 0, height = 0, steps = 0;
    double guidance = -1;  ///< negative: the model has none
    bool favourite = false;
    qint64 createdAt = 0;  ///< milliseconds since 1970, UTC

    double idNumber() const { return double(id); }
    QUrl source() const { return valid() ? controls::photoUrl(path) : QUrl(); }
    QString seedText() const { return QString::number(seed); }
    QString made() const;
    bool valid() const { return id != 0; }
    bool operator==(const PictureEntry&) const = default;

    static PictureEntry from(const library::MadePicture& picture);
};

}  // namespace photoflux::generate
