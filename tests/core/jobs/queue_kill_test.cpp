#include "long_run.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <random>

namespace photoflux::jobs {
namespace {

const QString kOwner = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-queue-owner");
const QString kFake = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker");

class QueueKillTest : public testing::Test {
protected:
    // Runs the owner; kills it after `ms`, at its first picture when `ms` is 0, or lets it end. Collects what it said.
    void run(int jobs, std::optional<int> ms) {
        QProcess owner;
        owner.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QStringList arguments = {folder_.path(), kFake, QString::number(jobs)};
        if (ms) arguments << "stay";
        owner.start(kOwner, arguments);
        ASSERT_TRUE(owner.waitForStarted());
        QByteArray said;
        while (ms && *ms == 0 && !said.contains("stored") && owner.waitForReadyRead(20'000)) {
            said += owner.readAllStandardOutput();
        }
        if (ms) {
            QTest::qSleep(*ms);
            ::kill(pid_t(owner.processId()), SIGKILL);
        }
        ASSERT_TRUE(owner.waitForFinished(60'000));
        if (ms) {
            ASSERT_EQ(owner.exitStatus(), QProcess::CrashExit);
            ASSERT_EQ(owner.exitCode(), SIGKILL);
        } else {
            ASSERT_EQ(owner.exitCode(), 0);
        }
        for (const auto& line : QString::fromUtf8(said + owner.readAllStandardOutput()).split('\n')) {
            const auto words = line.split(' ');
            if (words[0] == "added") added_.insert(words[1].toLongLong());
            if (words[0] == "stored") stored_.insert({words[1].toLongLong(), words[2].toInt()});
            if (words[0] == "done") done_ = true;
        }
    }

    bool on_disk(qint64 id, int index) const {
        return QFile(QStringLiteral("%1/pictures/%2-%3.rgb").arg(folder_.path()).arg(id).arg(index)).size() ==
               64 * 64 * 3;
    }

    QTemporaryDir folder_;
    QSet<qint64> added_;
    QSet<std::pair<qint64, int>> stored_;
    bool done_ = false;
};

TEST_F(QueueKillTest, NothingAcknowledgedIsLostByKillsAtRandomMoments) {
    std::mt19937 random(11);
    int unfinished = 0;
    const int kills = rounds(25, 500);
    for (int round = 0; round < kills; ++round) {
        // Every fifth round kills during start-up and adding, the others anywhere in the work.
        run(2 * (round % 2), round % 5 == 0 ? 1 + int(random() % 40) : 30 + int(random() % 250));
        if (HasFatalFailure()) return;
        for (const auto& [id, index] : stored_) ASSERT_TRUE(on_disk(id, index)) << id << " " << index;
        if (!QFile::exists(folder_.path() + "/queue.sqlite")) continue;
        SQLite::Database db((folder_.path() + "/queue.sqlite").toStdString(), SQLite::OPEN_READWRITE);
        ASSERT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok");
        unfinished +=
            db.tableExists("jobs") && db.execAndGet("SELECT count(*) FROM jobs WHERE state = 'waiting'").getInt() > 0;
    }
    EXPECT_GE(unfinished, kills * 2 / 5) << "the kills came when there was nothing to lose";
    ASSERT_FALSE(added_.empty());
    run(1, std::nullopt);
    ASSERT_TRUE(done_);
    for (const qint64 id : added_) {
        for (int index = 0; index < 3; ++index) EXPECT_TRUE(on_disk(id, index)) << id << " " << index;
    }
}

TEST_F(QueueKillTest, StoredPicturesAreNotMadeAgain) {
    run(1, 0);
    const auto before = stored_;
    ASSERT_FALSE(before.empty());
    stored_.clear();
    run(0, std::nullopt);
    ASSERT_TRUE(done_);
    ASSERT_FALSE(stored_.empty());
    for (const auto& one : before) EXPECT_FALSE(stored_.contains(one));
    for (int index = 0; index < 3; ++index) EXPECT_TRUE(on_disk(*added_.begin(), index));
}

}  // namespace
}  // namespace photoflux::jobs
