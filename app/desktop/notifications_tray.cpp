// Windows and macOS show what an icon in the tray or menu bar says.

#include "desktop/notifications.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>

namespace photoflux::desktop {

namespace {

class TrayNotifications : public Notifications {
public:
    void show(const QString& title, const QString& text) override {
        if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) return;
        // The icon is there from the first message on: before, it would stand for nothing.
        icon_.setIcon(QGuiApplication::windowIcon());
        icon_.show();
        icon_.showMessage(title, text);
    }

private:
    QSystemTrayIcon icon_;
};

}  // namespace

std::unique_ptr<Notifications> make_notifications() { return std::make_unique<TrayNotifications>(); }

std::unique_ptr<QGuiApplication> make_application(int& argc, char** argv) {
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace photoflux::desktop
