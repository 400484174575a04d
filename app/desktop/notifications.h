#pragma once

#include <QString>
#include <memory>

class QGuiApplication;

namespace photoflux::desktop {

/// What the system shows beside the window when something long has ended. One source file a platform, by CMake.
class Notifications {
public:
    virtual ~Notifications() = default;
    /// Returns at once. Where nobody shows notifications, nothing happens.
    virtual void show(const QString& title, const QString& text) = 0;
};

/// After make_application. GUI thread.
std::unique_ptr<Notifications> make_notifications();

/// The kind of application that this platform's notifications need. `argc` and `argv` outlive it.
std::unique_ptr<QGuiApplication> make_application(int& argc, char** argv);

}  // namespace photoflux::desktop
