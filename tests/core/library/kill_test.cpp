#include "library/backup.h"
#include "library/verify.h"
#include "library_folder.h"
#include "long_run.h"

#include <sys/wait.h>
#include <algorithm>
#include <csignal>
#include <thread>

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;

/// A library that a child process works on until it is killed.
class KillTest : public LibraryTest {
protected:
    void SetUp() override {
        LibraryTest::SetUp();
        backups_ = folder_.string() + "-backups";
        fs::remove_all(backups_);
    }
    void TearDown() override {
        fs::remove_all(backups_);
        LibraryTest::TearDown();
    }

    template <class Work>
    void kill_after(std::chrono::microseconds time, Work&& work) {
        const pid_t child = ::fork();
        if (child == 0) {
            auto catalogue = Catalogue::open(folder_);
            for (int i = 0; catalogue.ok(); ++i) work(**catalogue, i);
            ::_exit(1);
        }
        std::this_thread::sleep_for(time);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    }

    fs::path backups_;
};

// Adds, changes, trashes and purges; what may be left behind are files without a row, never the reverse.
TEST_F(KillTest, EveryRowHasItsFileAndItsWords) {
    for (int round = 0; round < rounds(15, 300); ++round) {
        kill_after(std::chrono::microseconds(20'000 + 2'731 * (round % 60)), [&](Catalogue& catalogue, int i) {
            const NewItem item = real_photo(catalogue, 1000 * round + i);
            const auto id = catalogue.items().with_hash(item.sha256)->value().id;
            (void)catalogue.items().set_title(id, "狐 " + std::to_string(i));
            (void)catalogue.items().add_tag(std::span(&id, 1), "tag" + std::to_string(i % 7));
            if (i % 2 == 0) (void)catalogue.items().trash(std::span(&id, 1));
            if (i % 4 == 0) (void)catalogue.items().purge(now() + 1);
        });
        const auto catalogue = open();
        const auto report = *verify(*catalogue, {true});
        EXPECT_TRUE(report.database.empty()) << report.database.front();
        for (const Finding& finding : report.findings) EXPECT_EQ(finding.fault, Fault::orphan) << finding.path;
    }
    EXPECT_FALSE(open()->items().rows({})->empty());
}

TEST_F(KillTest, ABackupIsWholeOrIsNone) {
    {
        const auto catalogue = open();
        for (int i = 0; i < 20; ++i) real_photo(*catalogue, i);
    }
    std::size_t made = 0;
    for (int round = 0; round < rounds(15, 300); ++round) {
        kill_after(std::chrono::microseconds(20'000 + 21'177 * (round % 20)), [&](Catalogue& catalogue, int i) {
            real_photo(catalogue, 1000 + 100 * round + i);
            (void)back_up(catalogue, backups_, 2);
        });
        const auto backups = backups_in(backups_);
        made = std::max(made, backups.size());
        for (const Backup& backup : backups) EXPECT_TRUE(damaged_files(backup.folder)->empty()) << backup.folder;
    }
    ASSERT_GT(made, 0u) << "no backup was ever finished: nothing was tested";
    const auto catalogue = open();
    const auto last = back_up(*catalogue, backups_, 1);
    ASSERT_TRUE(last.ok()) << last.error().message;
    EXPECT_EQ(backups_in(backups_).size(), 1u);
    // Nothing is left of those that were cut off.
    std::size_t folders = 0;
    for (const auto& entry : fs::directory_iterator(backups_)) folders += entry.is_directory() ? 1 : 0;
    EXPECT_EQ(folders, 2u) << "files, and the one backup";
    ASSERT_TRUE(restore(last->backup.folder, folder_ / "restored").ok());
}

}  // namespace
}  // namespace photoflux::library
