#include "ui/controls/fonts.h"

#include <gtest/gtest.h>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QStandardPaths>

// One QGuiApplication for all cases, without a display.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QStandardPaths::setTestModeEnabled(true);
    ::testing::InitGoogleTest(&argc, argv);
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Material"));
    photoflux::controls::loadFonts();
    return RUN_ALL_TESTS();
}
