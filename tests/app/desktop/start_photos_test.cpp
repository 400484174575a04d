#include "desktop/start_photos.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace photoflux::desktop {
namespace {

TEST(StartPhotos, OnlyOldOnesThatNoJobStartsFromGo) {
    const QTemporaryDir library;
    const QDir folder(library.filePath(QStringLiteral("start-photos")));
    ASSERT_TRUE(folder.mkpath(QStringLiteral("deeper")));
    const auto put = [&](const char* name, int daysAgo) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_TRUE(
            file.setFileTime(QDateTime::currentDateTime().addDays(-daysAgo), QFileDevice::FileModificationTime));
    };
    for (const char* name : {"1-1.png", "2-1.png", "3-1.png", "mask.png", ".4-1.png.part", "deeper/5-1.png"})
        put(name, 3);
    put("6-1.png", 0);
    QFile::link(folder.filePath(QStringLiteral("1-1.png")), folder.filePath(QStringLiteral("link.png")));

    jobs::Job waiting, plain, failed;
    waiting.request.start.emplace();
    waiting.request.start->file = folder.filePath(QStringLiteral("1-1.png")).toStdString();
    failed.state = jobs::JobState::failed;
    failed.request.start.emplace();
    failed.request.start->file = "/where/the/library/was/start-photos/2-1.png";
    failed.request.start->mask_file = folder.filePath(QStringLiteral("mask.png")).toStdString();

    const QDateTime now = QDateTime::currentDateTime();
    EXPECT_EQ(remove_unneeded_start_photos(folder.path(), {waiting, plain, failed}, now), 2);
    EXPECT_EQ(folder.entryList(QDir::Files | QDir::Hidden),
              (QStringList{"1-1.png", "2-1.png", "6-1.png", "link.png", "mask.png"}));
    EXPECT_TRUE(folder.exists(QStringLiteral("deeper/5-1.png")));
    EXPECT_EQ(remove_unneeded_start_photos(folder.path(), {}, now.addDays(2)), 4);
    EXPECT_EQ(remove_unneeded_start_photos(library.filePath(QStringLiteral("absent")), {}, now), 0);
}

}  // namespace
}  // namespace photoflux::desktop
