#include "ui/settings/preferences.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace photoflux::settings {
namespace {

TEST(Preferences, KeepWhatWasChosen) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desktop.ini"));
    {
        Preferences preferences(file, QStringLiteral("/usual"));
        preferences.setTheme(QStringLiteral("contrast"));
        preferences.setLanguage(QStringLiteral("zh_CN"));
        preferences.setTextSize(150);
        preferences.rememberWindow(QRect(10, 20, 1300, 800), false);
    }
    Preferences again(file, QStringLiteral("/usual"));
    EXPECT_EQ(again.theme(), "contrast");
    EXPECT_EQ(again.activeLanguage(), "zh_CN");
    EXPECT_EQ(again.textSize(), 150);
    EXPECT_EQ(again.windowGeometry(), QRect(10, 20, 1300, 800));
}

TEST(Preferences, RefuseNonsense) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desktop.ini"));
    QFile ini(file);
    ASSERT_TRUE(ini.open(QIODevice::WriteOnly));
    ini.write("[window]\ntheme=purple\nlanguage=xx\ntextSize=9000\n");
    ini.close();
    Preferences preferences(file, QStringLiteral("/usual"));
    EXPECT_EQ(preferences.theme(), "system");
    EXPECT_EQ(preferences.language(), "");
    EXPECT_EQ(preferences.textSize(), 200);
    preferences.setTheme(QStringLiteral("plaid"));
    EXPECT_EQ(preferences.theme(), "system");
}

TEST(Preferences, ThePictureFolderMustBeWritable) {
    QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("desktop.ini")), QStringLiteral("/usual"));
    preferences.choosePictureFolder(QUrl::fromLocalFile(folder.filePath(QStringLiteral("absent"))));
    EXPECT_FALSE(preferences.pictureFolderError().isEmpty());
    EXPECT_EQ(preferences.pictureFolder(), "/usual");
    preferences.choosePictureFolder(QUrl::fromLocalFile(folder.path()));
    EXPECT_TRUE(preferences.pictureFolderError().isEmpty());
    EXPECT_EQ(preferences.pictureFolder(), folder.path());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".photoflux-")).size(),
              0);
}

TEST(Preferences, AnOverrideIsNotWritten) {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("desktop.ini"));
    {
        Preferences preferences(file, QString());
        preferences.overrideTheme(QStringLiteral("dark"));
        EXPECT_EQ(preferences.theme(), "dark");
    }
    EXPECT_EQ(Preferences(file, QString()).theme(), "system");
}

}  // namespace
}  // namespace photoflux::settings
