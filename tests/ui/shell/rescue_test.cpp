#include "ui/shell/rescue.h"

#include "library/backup_schedule.h"
#include "library/catalogue.h"
#include "library/items.h"

#include <gtest/gtest.h>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <filesystem>

namespace photoflux::shell {
namespace {

namespace fs = std::filesystem;

TEST(Rescue, ADamagedLibraryComesBackFromItsNewestBackup) {
    const QTemporaryDir folder;
    const fs::path library = folder.filePath(QStringLiteral("library")).toStdString();
    const fs::path backups = folder.filePath(QStringLiteral("backups")).toStdString();
    {
        const auto catalogue = *library::Catalogue::open(library);
        EXPECT_EQ(Rescue(library).when(), "") << "there is no backup";
        ASSERT_TRUE(catalogue->items().add_album("Zoo").ok());
        ASSERT_TRUE(library::back_up(*catalogue, backups, 3).ok());
        ASSERT_TRUE(library::set_backup_schedule(library, {library::BackupSchedule::Every::weekly, backups, 3}).ok());
    }
    fs::create_directories(library / "models/mine");
    QFile damaged(QString::fromStdString((library / "catalogue.sqlite").string()));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("nothing that SQLite knows");
    damaged.close();
    ASSERT_FALSE(library::Catalogue::open(library).ok());

    Rescue rescue(library);
    EXPECT_NE(rescue.when(), "");
    QSignalSpy changed(&rescue, &Rescue::changed);
    rescue.restore();
    EXPECT_TRUE(rescue.running());
    while (rescue.running()) ASSERT_TRUE(changed.wait(10'000));
    EXPECT_EQ(rescue.problem(), "");
    EXPECT_TRUE(rescue.done());
    EXPECT_TRUE(rescue.remains().endsWith(QStringLiteral("library.damaged")));
    EXPECT_TRUE(fs::exists(library / "models/mine")) << "what is not the library's stays";
    EXPECT_TRUE(fs::exists(library / "backups.txt"));
    const auto catalogue = library::Catalogue::open(library);
    ASSERT_TRUE(catalogue.ok());
    EXPECT_EQ((*catalogue)->items().albums()->size(), 1u);
}

}  // namespace
}  // namespace photoflux::shell
