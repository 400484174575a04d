#pragma once

#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

/// What a desktop's notification service offers on the bus, as far as it is called.
class NotificationService : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        QString program, title, text, entry;
        int timeout = 0;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString& program, uint, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap& hints, int timeout) {
        shown.append({program, title, text, hints.value(QStringLiteral("desktop-entry")).toString(), timeout});
        return uint(shown.size());
    }
};
