// Desktop Notifications Specification 1.2 (org.freedesktop.Notifications), on the session bus.

#include "desktop/notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QGuiApplication>
#include <QStringList>
#include <QVariantMap>

namespace photoflux::desktop {

namespace {

/// Bodies may hold markup, so what looks like it is escaped.
QString escaped(QString text) {
    return text.replace(u'&', QStringLiteral("&amp;"))
        .replace(u'<', QStringLiteral("&lt;"))
        .replace(u'>', QStringLiteral("&gt;"));
}

class BusNotifications : public Notifications {
public:
    void show(const QString& title, const QString& text) override {
        const QString service = QStringLiteral("org.freedesktop.Notifications");
        auto call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"), service,
                                                   QStringLiteral("Notify"));
        const QVariantMap hints = {{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
        constexpr uint kNew = 0;
        constexpr int kAsLongAsUsual = -1;
        call.setArguments({QGuiApplication::applicationName(), kNew, QStringLiteral("photoflux"), title, escaped(text),
                           QStringList(), hints, kAsLongAsUsual});
        QDBusConnection::sessionBus().asyncCall(call);
    }
};

}  // namespace

std::unique_ptr<Notifications> make_notifications() { return std::make_unique<BusNotifications>(); }

std::unique_ptr<QGuiApplication> make_application(int& argc, char** argv) {
    return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace photoflux::desktop
