#include "ui/settings/backups.h"

#include "library/items.h"

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <memory>

namespace photoflux::settings {
namespace {

constexpr std::int64_t kHour = 60LL * 60 * 1000;

class BackupsTest : public testing::Test {
protected:
    void SetUp() override {
        QDir(folder_.path()).mkdir(QStringLiteral("backups"));
        catalogue_ = *library::Catalogue::open((folder_.path() + "/library").toStdString());
        QDir(folder_.path()).mkpath(QStringLiteral("library/photos"));
        library::NewItem item;
        item.path = (folder_.path() + "/library/photos/1.jpg").toStdString();
        QFile file(QString::fromStdString(item.path.string()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("a photo");
        file.close();
        ASSERT_TRUE(catalogue_->items().add(std::span(&item, 1)).ok());
        open();
    }
    void open() {
        backups_.reset();
        backups_ = std::make_unique<Backups>(catalogue_.get(), [this] { return now_; });
    }
    QUrl url(const char* name) const { return QUrl::fromLocalFile(folder_.filePath(QLatin1String(name))); }
    int count() const {
        return QDir(folder_.filePath(QStringLiteral("backups"))).entryList({QStringLiteral("20*")}).size();
    }
    void settle(int times = 1) {
        QSignalSpy settled(backups_.get(), &Backups::settled);
        while (times-- > 0 && settled.wait(10'000)) {
        }
    }
    void choose() {
        backups_->chooseFolder(url("backups"));
        settle();
    }

    QTemporaryDir folder_;
    std::unique_ptr<library::Catalogue> catalogue_;
    std::int64_t now_ = QDateTime::currentMSecsSinceEpoch();
    std::unique_ptr<Backups> backups_;
};

TEST_F(BackupsTest, TheFirstFolderTurnsThemOnAndTheClockDecides) {
    EXPECT_EQ(backups_->every(), "never");
    backups_->check();
    EXPECT_EQ(count(), 0);
    choose();
    EXPECT_EQ(backups_->every(), "weekly");
    EXPECT_EQ(backups_->problem(), "");
    EXPECT_EQ(count(), 1);
    now_ += 2 * kHour * 24;
    backups_->check();
    settle();
    EXPECT_EQ(count(), 1) << "not due";
    backups_->setEvery(QStringLiteral("daily"));
    settle();
    EXPECT_EQ(count(), 2);
    // Kept for the next start, with the number.
    backups_->setKeep(2);
    open();
    EXPECT_EQ(backups_->every(), "daily");
    EXPECT_EQ(backups_->keep(), 2);
    EXPECT_EQ(QDir::fromNativeSeparators(backups_->folder()), folder_.filePath(QStringLiteral("backups")));
    backups_->backUpNow();
    EXPECT_TRUE(backups_->running()) << "and nothing has waited for it";
    settle();
    EXPECT_FALSE(backups_->running());
    EXPECT_EQ(count(), 2) << "the last two";
}

TEST_F(BackupsTest, ADiskThatIsAwayIsSaidAndTriedAgain) {
    choose();
    now_ += 8 * 24 * kHour;
    ASSERT_TRUE(QDir(folder_.path()).rename(QStringLiteral("backups"), QStringLiteral("away")));
    backups_->check();
    settle();
    EXPECT_TRUE(backups_->problem().contains(QStringLiteral("connect its disk"))) << backups_->problem().toStdString();
    EXPECT_FALSE(QFile::exists(folder_.filePath(QStringLiteral("backups")))) << "not made anew where the disk was";
    ASSERT_TRUE(QDir(folder_.path()).rename(QStringLiteral("away"), QStringLiteral("backups")));
    backups_->check();
    settle();
    EXPECT_EQ(backups_->problem(), "");
    EXPECT_EQ(count(), 2);
}

TEST_F(BackupsTest, FoldersThatCannotHoldThemAreRefused) {
    const auto told = [this](const char* words) {
        return QTest::qWaitFor([&] { return backups_->problem().contains(QLatin1String(words)); }, 10'000);
    };
    backups_->chooseFolder(url("library/photos"));
    EXPECT_TRUE(told("own folder"));
    backups_->chooseFolder(url("absent"));
    EXPECT_TRUE(told("Nothing can be written"));
    EXPECT_EQ(backups_->folder(), "");
}

TEST_F(BackupsTest, ABackupBecomesALibraryAgain) {
    choose();
    QSignalSpy made(backups_.get(), &Backups::madeChanged);
    backups_->refresh();
    ASSERT_TRUE(QTest::qWaitFor([&made] { return !made.isEmpty(); }, 10'000));
    ASSERT_EQ(backups_->made().size(), 1);
    const auto path = backups_->made().front().toMap().value(QStringLiteral("path")).toString();
    backups_->restore(path, url("library"));
    settle();
    EXPECT_NE(backups_->problem(), "") << "a sound library is never replaced";
    EXPECT_EQ(backups_->restored(), "");
    backups_->restore(path, url("anew"));
    settle();
    EXPECT_EQ(backups_->problem(), "");
    EXPECT_EQ(QDir::fromNativeSeparators(backups_->restored()), folder_.filePath(QStringLiteral("anew")));
    QFile file(folder_.filePath(QStringLiteral("anew/photos/1.jpg")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "a photo");
}

}  // namespace
}  // namespace photoflux::settings
