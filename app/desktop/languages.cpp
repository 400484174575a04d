#include "desktop/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace photoflux::desktop {

void Languages::use(const QString& language, QQmlEngine* engine) {
    QCoreApplication::removeTranslator(&program_);
    QCoreApplication::removeTranslator(&qt_);
    QLocale::setDefault(QLocale(language));
    if (program_.load(QStringLiteral(":/photoflux/translations/photoflux_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&program_);
    if (qt_.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt_);
    if (engine) engine->retranslate();
}

}  // namespace photoflux::desktop
