// Notifications go over the session bus to whoever shows them there: here a service of the test's own.

#include "desktop/notifications.h"

#include "notification_service.h"

#include <gtest/gtest.h>
#include <QDBusConnection>
#include <QGuiApplication>
#include <QTest>

namespace photoflux::desktop {
namespace {

class NotificationsTest : public testing::Test {
protected:
    void SetUp() override {
        if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) GTEST_SKIP() << "there is no session bus";
        QGuiApplication::setApplicationName(QStringLiteral("PhotoFlux"));
        QGuiApplication::setDesktopFileName(QStringLiteral("photoflux"));
    }

    int argc_ = 1;
    char name_[16] = "test";
    char* argv_[2] = {name_, nullptr};
    std::unique_ptr<QGuiApplication> application_ = make_application(argc_, argv_);
};

TEST_F(NotificationsTest, AreShownWithTheirWordsAndWhoSaysThem) {
    const auto notifications = make_notifications();
    notifications->show(QStringLiteral("nobody listens yet"), QStringLiteral("and nothing happens"));
    QTest::qWait(50);

    NotificationService service;
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("shows notifications"));
    ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service,
                                   QDBusConnection::ExportAllSlots));
    ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    notifications->show(QStringLiteral("“Rex” is trained"), QStringLiteral("Likeness < 1 & growing <b>"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !service.shown.isEmpty(); }, 10'000));
    const auto& shown = service.shown.first();
    EXPECT_EQ(shown.program, QStringLiteral("PhotoFlux"));
    EXPECT_EQ(shown.title, QStringLiteral("“Rex” is trained"));
    EXPECT_EQ(shown.text, QStringLiteral("Likeness &lt; 1 &amp; growing &lt;b&gt;"));
    EXPECT_EQ(shown.entry, QStringLiteral("photoflux"));
    EXPECT_EQ(shown.timeout, -1);
    QDBusConnection::disconnectFromBus(QStringLiteral("shows notifications"));
}

}  // namespace
}  // namespace photoflux::desktop
