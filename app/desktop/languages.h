#pragma once

#include <QQmlEngine>
#include <QString>
#include <QTranslator>

namespace photoflux::desktop {

/// The language of the window and of Qt's own texts, changed while it runs. GUI thread.
class Languages {
public:
    /// "en", "es" or "zh_CN". `engine` may be null before there is one.
    void use(const QString& language, QQmlEngine* engine);

private:
    QTranslator program_, qt_;
};

}  // namespace photoflux::desktop
