#include "library/backup_schedule.h"

#include "library_folder.h"

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;
using Every = BackupSchedule::Every;
constexpr std::int64_t kHour = 60LL * 60 * 1000;

class BackupScheduleTest : public LibraryTest {
protected:
    void SetUp() override {
        LibraryTest::SetUp();
        schedule_ = {Every::daily, folder_.string() + "-backups", 2};
        fs::remove_all(schedule_.folder);
        catalogue_ = open();
        real_photo(*catalogue_, 1);
    }
    void TearDown() override {
        catalogue_.reset();
        fs::remove_all(schedule_.folder);
        LibraryTest::TearDown();
    }

    /// Whether a backup was made when the clock said `hours` after now.
    bool made(std::int64_t hours) {
        const auto report = back_up_if_due(*catalogue_, schedule_, now() + hours * kHour);
        EXPECT_TRUE(report.ok()) << report.error().message;
        return report.ok() && report->has_value();
    }

    BackupSchedule schedule_;
    std::unique_ptr<Catalogue> catalogue_;
};

TEST_F(BackupScheduleTest, IsKeptWithTheLibrary) {
    EXPECT_EQ(backup_schedule(folder_), BackupSchedule{});
    const BackupSchedule wanted{Every::weekly, "/media/a disk/Sicherung 狐", 3};
    ASSERT_TRUE(set_backup_schedule(folder_, wanted).ok());
    EXPECT_EQ(backup_schedule(folder_), wanted);
    EXPECT_EQ(fs::status(folder_ / "backups.txt").permissions(), fs::perms::owner_read | fs::perms::owner_write);
    for (const char* nonsense : {"", "every second\nkeep -4\nfolder here\n", "keep 99999999999999999999\n\n \nx"}) {
        write_file(folder_ / "backups.txt", nonsense);
        const auto read = backup_schedule(folder_);
        EXPECT_EQ(read.every, Every::never);
        EXPECT_TRUE(read.folder.empty());
        EXPECT_GE(read.keep, 1);
        EXPECT_LE(read.keep, kMostBackupsKept);
    }
}

TEST_F(BackupScheduleTest, OneADayAndTheLastTwoAreKept) {
    fs::create_directory(schedule_.folder);
    EXPECT_TRUE(made(0)) << "there is none yet";
    EXPECT_FALSE(made(1));
    EXPECT_FALSE(made(23));
    EXPECT_TRUE(made(25));
    EXPECT_TRUE(made(25));
    EXPECT_EQ(backups_in(schedule_.folder).size(), 2u);
    EXPECT_EQ(last_backup(schedule_.folder)->folder, backups_in(schedule_.folder).front().folder);
    EXPECT_NEAR(double(*next_backup(schedule_) - now()), double(24 * kHour), double(kHour));
    schedule_.every = Every::weekly;
    EXPECT_FALSE(made(25));
    EXPECT_TRUE(made(24 * 7 + 1));
    schedule_.every = Every::never;
    EXPECT_FALSE(made(1000));
    EXPECT_FALSE(next_backup(schedule_));
}

TEST_F(BackupScheduleTest, ADiskThatIsAwayIsNotMadeAnew) {
    const auto report = back_up_if_due(*catalogue_, schedule_, now());
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code, ErrorCode::no_disk);
    EXPECT_NE(report.error().message.find("connect its disk"), std::string::npos);
    EXPECT_FALSE(fs::exists(schedule_.folder));
}

TEST_F(BackupScheduleTest, ADamagedBackupDoesNotCount) {
    fs::create_directory(schedule_.folder);
    EXPECT_TRUE(made(0));
    write_file(last_backup(schedule_.folder)->folder / "manifest", "nonsense");
    EXPECT_FALSE(last_backup(schedule_.folder));
    EXPECT_TRUE(made(0));
}

}  // namespace
}  // namespace photoflux::library
