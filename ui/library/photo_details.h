#pragma once

#include "library/item.h"

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace photoflux::libraryscreen {

/// One item as the inspector tells it: everything in words, empty where there is nothing to say.
struct PhotoDetails {
    Q_GADGET
    QML_VALUE_TYPE(photoDetails)
    Q_PROPERTY(bool valid READ valid)
    Q_PROPERTY(double id READ idNumber)
    Q_PROPERTY(QUrl url READ url)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString folder MEMBER folder)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString caption MEMBER caption)
    Q_PROPERTY(QStringList tags MEMBER tags)
    Q_PROPERTY(int rating MEMBER rating)
    Q_PROPERTY(bool favourite MEMBER favourite)
    /// 0, or a number that changes with the edit.
    Q_PROPERTY(int edited MEMBER edited)
    Q_PROPERTY(bool offline MEMBER offline)
    Q_PROPERTY(bool trashed MEMBER trashed)
    Q_PROPERTY(bool made MEMBER made)
    /// Width by height.
    Q_PROPERTY(double shape MEMBER shape)
    /// `[[label, words], …]`, what is said one below the other.
    Q_PROPERTY(QVariantList lines MEMBER lines)
public:
    qint64 id = 0;
    QString path, name, folder, title, caption;
    QStringList tags;
    int rating = 0, edited = 0;
    bool favourite = false, offline = false, trashed = false, made = false;
    double shape = 1.5;
    QVariantList lines;

    bool valid() const { return id != 0; }
    double idNumber() const { return double(id); }
    QUrl url() const { return valid() ? QUrl::fromLocalFile(path) : QUrl(); }

    static PhotoDetails from(const library::Item& item, bool offline);
};

}  // namespace photoflux::libraryscreen
