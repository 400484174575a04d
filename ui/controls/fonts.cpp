#include "ui/controls/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace photoflux::controls {

void loadFonts() {
    for (const char* face : {"Inter-Regular.otf", "Inter-SemiBold.otf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/photoflux/fonts/%1").arg(QLatin1String(face)));
    // Without a named face the system would choose the Japanese forms of shared characters.
    QFont::insertSubstitutions(QStringLiteral("Inter"),
                               {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans SC"),
                                QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei")});
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(14);
    QGuiApplication::setFont(font);
}

}  // namespace photoflux::controls
