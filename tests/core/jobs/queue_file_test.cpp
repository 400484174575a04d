#include "jobs/queue_file.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <QTemporaryDir>

namespace photoflux::jobs {
namespace {

const Error kError{ErrorCode::corrupt,
                   sentence("weights", "%1 lacks %2").with("/m/%1 狐", sentence("text", "its end"))};

class QueueFileTest : public testing::Test {
protected:
    void SetUp() override {
        auto file = QueueFile::open(folder_.path());
        ASSERT_TRUE(file.ok()) << file.error().message;
        engine::GenerateRequest request;
        request.model = "/m";
        request.prompt = "a fox";
        const auto id = (*file)->add(request, {}, QDateTime::currentDateTimeUtc());
        ASSERT_TRUE(id.ok());
        ASSERT_TRUE((*file)->set_state(*id, JobState::failed, kError).ok());
    }

    void change(const char* sql) {
        SQLite::Database(folder_.filePath("queue.sqlite").toStdString(), SQLite::OPEN_READWRITE).exec(sql);
    }

    std::optional<Error> error_after_a_restart() {
        auto file = QueueFile::open(folder_.path());
        if (!file.ok()) throw std::runtime_error(file.error().message);
        const auto jobs = (*file)->load();
        if (!jobs.ok()) throw std::runtime_error(jobs.error().message);
        return jobs->at(0).job.error;
    }

    QTemporaryDir folder_;
};

TEST_F(QueueFileTest, AnErrorKeepsItsSentence) {
    const auto error = error_after_a_restart();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->code, kError.code);
    EXPECT_EQ(error->message, kError.message);
    EXPECT_EQ(error->sentence, kError.sentence);
}

TEST_F(QueueFileTest, AFileOfBeforeSentencesIsReadAsItIs) {
    change(
        "ALTER TABLE jobs DROP COLUMN sentence; ALTER TABLE jobs DROP COLUMN kind; ALTER TABLE jobs DROP COLUMN "
        "paused; "
        "ALTER TABLE jobs DROP COLUMN trained; PRAGMA user_version = 1");
    const auto error = error_after_a_restart();
    ASSERT_TRUE(error);
    EXPECT_EQ(error->message, kError.message);
    EXPECT_FALSE(error->sentence);
}

TEST_F(QueueFileTest, ASentenceThatCannotBeReadIsLeftOut) {
    for (const char* sql : {"UPDATE jobs SET sentence = '{\"part\":'", "UPDATE jobs SET sentence = '[3]'"}) {
        change(sql);
        const auto error = error_after_a_restart();
        ASSERT_TRUE(error);
        EXPECT_EQ(error->message, kError.message);
        EXPECT_FALSE(error->sentence);
    }
}

}  // namespace
}  // namespace photoflux::jobs
