#include "jobs/queue.h"

#include "folder_store.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <atomic>
#include <csignal>

namespace photoflux::jobs {
namespace {

const QString kFake = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker");
const QString kBroken = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-broken-worker");

class QueueTest : public testing::Test {
protected:
    void SetUp() override { open(); }
    void TearDown() override { queue_.reset(); }

    void open(WorkerSettings settings = {.program = kFake, .arguments = {}}) {
        settings.firstBackoff = std::chrono::milliseconds(20);
        queue_.reset();
        worker_ = std::make_unique<WorkerClient>(settings);
        auto queue = Queue::open(folder_.path() + "/queue", worker_.get(), &store_,
                                 [this](const Job& job) { return read_start_(job); });
        ASSERT_TRUE(queue.ok()) << queue.error().message;
        queue_ = std::move(*queue);
        QObject::connect(
            queue_.get(), &Queue::pictureFinished, queue_.get(),
            [this](qint64, const QString&, const engine::Picture& picture) { seeds_.push_back(picture.seed); });
    }

    qint64 add(const std::string& prompt, int count = 1, const QVariantMap& recipe = {}) {
        engine::GenerateRequest request;
        request.model = folder_.path().toStdString();
        request.prompt = prompt;
        request.seed = 100;
        request.count = count;
        return *queue_->add(request, recipe);
    }

    qint64 add_restyle(const std::string& prompt) {
        engine::GenerateRequest request;
        request.model = folder_.path().toStdString();
        request.prompt = prompt;
        request.width = request.height = 32;
        request.start = engine::StartPicture{.file = "photo.jpg", .strength = 0.4};
        request.start->picture = {32, 32, std::vector<std::uint8_t>(32 * 32 * 3, 1)};
        return *queue_->add(request);
    }

    bool becomes(qint64 id, JobState state) {
        return QTest::qWaitFor([&] { return queue_->job(id) && queue_->job(id)->state == state; }, 20'000);
    }

    QTemporaryDir folder_;
    FolderStore store_{folder_.path() + "/pictures"};
    std::unique_ptr<WorkerClient> worker_;
    std::unique_ptr<Queue> queue_;
    std::vector<std::uint64_t> seeds_;
    StartReader read_start_ = [](const Job& job) {
        engine::StartPicture start = *job.request.start;
        start.picture = {32, 32, std::vector<std::uint8_t>(32 * 32 * 3, 77)};
        return start;
    };
};

TEST_F(QueueTest, ReadsThePhotoWhenTheJobRunsAlsoAfterARestart) {
    ASSERT_TRUE(queue_->setPaused(true).ok());
    const qint64 id = add_restyle("a fox");
    EXPECT_TRUE(queue_->job(id)->request.start->picture.rgb.empty()) << "pixels of waiting jobs fill the memory";
    open();
    const auto kept = queue_->job(id)->request.start;
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->file, "photo.jpg");
    EXPECT_EQ(kept->strength, 0.4);
    ASSERT_TRUE(queue_->setPaused(false).ok());
    ASSERT_TRUE(becomes(id, JobState::finished));
    QFile stored(queue_->job(id)->pictures.value(0));
    ASSERT_TRUE(stored.open(QIODevice::ReadOnly));
    EXPECT_EQ(stored.readAll(), QByteArray(32 * 32 * 3, 77));
}

TEST_F(QueueTest, APhotoThatIsGoneFailsItsJobAloneAndCanBeTriedAgain) {
    const StartReader good = read_start_;
    read_start_ = [](const Job&) -> Result<engine::StartPicture> {
        return Error{ErrorCode::not_found, sentence("imaging", "%1 is gone").with("photo.jpg")};
    };
    const qint64 id = add_restyle("a fox"), next = add("a hare");
    ASSERT_TRUE(becomes(next, JobState::finished));
    ASSERT_EQ(queue_->job(id)->state, JobState::failed);
    EXPECT_NE(queue_->job(id)->error->message.find("photo.jpg is gone"), std::string::npos);
    read_start_ = good;
    ASSERT_TRUE(queue_->retry(id).ok());
    EXPECT_TRUE(becomes(id, JobState::finished));
}

TEST_F(QueueTest, CancelledWhileItsPhotoIsReadItNeverReachesTheWorker) {
    std::atomic<bool> reading = false, go_on = false;
    const StartReader good = read_start_;
    read_start_ = [&](const Job& job) {
        reading = true;
        while (!go_on) QThread::msleep(2);
        return good(job);
    };
    const qint64 id = add_restyle("a fox"), next = add("a hare");
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading.load(); }, 20'000));
    ASSERT_TRUE(queue_->cancel(id).ok());
    go_on = true;
    ASSERT_TRUE(becomes(id, JobState::cancelled));
    EXPECT_TRUE(becomes(next, JobState::finished));
    EXPECT_TRUE(queue_->job(id)->pictures.empty());
}

TEST_F(QueueTest, RunsJobsInOrderAndStoresEveryPicture) {
    const qint64 first = add("a fox", 3), second = add("a hare");
    ASSERT_TRUE(becomes(second, JobState::finished));
    EXPECT_EQ(queue_->job(first)->state, JobState::finished);
    EXPECT_EQ(seeds_, (std::vector<std::uint64_t>{100, 101, 102, 100}));
    const QStringList paths = queue_->job(first)->pictures;
    ASSERT_EQ(paths.size(), 3);
    for (const auto& path : paths) EXPECT_EQ(QFileInfo(path).size(), 128 * 128 * 3);
    EXPECT_EQ(queue_->secondsLeft(), 0.0);
}

TEST_F(QueueTest, KeepsRequestAndRecipeOverARestart) {
    ASSERT_TRUE(queue_->setPaused(true).ok());
    const qint64 id = add("狐", 2, {{"style", "flat"}, {"weight", 0.5}});
    open();
    EXPECT_TRUE(queue_->isPaused());
    const auto job = queue_->job(id);
    ASSERT_TRUE(job);
    EXPECT_EQ(job->state, JobState::waiting);
    EXPECT_EQ(job->request.prompt, "狐");
    EXPECT_EQ(job->request.seed, 100u);
    EXPECT_EQ(job->recipe, (QVariantMap{{"style", "flat"}, {"weight", 0.5}}));
    ASSERT_TRUE(queue_->setPaused(false).ok());
    EXPECT_TRUE(becomes(id, JobState::finished));
    open();
    EXPECT_FALSE(queue_->isPaused());
    EXPECT_TRUE(queue_->jobs().empty());
    // An id is never used twice.
    EXPECT_GT(add("a fox"), id);
}

TEST_F(QueueTest, PausedStartsNothing) {
    ASSERT_TRUE(queue_->setPaused(true).ok());
    const qint64 id = add("a fox");
    QTest::qWait(200);
    EXPECT_EQ(queue_->job(id)->state, JobState::waiting);
    ASSERT_TRUE(queue_->setPaused(false).ok());
    EXPECT_TRUE(becomes(id, JobState::finished));
}

TEST_F(QueueTest, CancelsWaitingAndRunning) {
    const qint64 running = add("[wait]"), waiting = add("a fox"), last = add("a hare");
    ASSERT_TRUE(becomes(running, JobState::running));
    ASSERT_TRUE(queue_->cancel(waiting).ok());
    EXPECT_EQ(queue_->job(waiting)->state, JobState::cancelled);
    ASSERT_TRUE(queue_->cancel(running).ok());
    EXPECT_TRUE(becomes(running, JobState::cancelled));
    EXPECT_TRUE(becomes(last, JobState::finished));
    EXPECT_TRUE(queue_->job(waiting)->pictures.empty());
    open();
    EXPECT_TRUE(queue_->jobs().empty());
}

TEST_F(QueueTest, RemovesRunningAndEndedJobs) {
    const qint64 running = add("[wait]"), next = add("a fox");
    ASSERT_TRUE(becomes(running, JobState::running));
    QSignalSpy removed(queue_.get(), &Queue::jobRemoved);
    ASSERT_TRUE(queue_->remove(running).ok());
    EXPECT_EQ(removed.size(), 1);
    EXPECT_FALSE(queue_->job(running));
    ASSERT_TRUE(becomes(next, JobState::finished));
    ASSERT_TRUE(queue_->remove(next).ok());
    EXPECT_TRUE(queue_->jobs().empty());
    EXPECT_TRUE(queue_->remove(4711).ok());
}

TEST_F(QueueTest, AKilledWorkerFailsTheJobAndTheNextOneRuns) {
    const qint64 slow = add("[slow]", 4), next = add("a fox");
    QSignalSpy progress(queue_.get(), &Queue::progress);
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress.size() >= 2; }, 20'000));
    ASSERT_EQ(::kill(pid_t(worker_->processId()), SIGKILL), 0);
    ASSERT_TRUE(becomes(slow, JobState::failed));
    EXPECT_NE(queue_->job(slow)->error->message.find("SIGKILL"), std::string::npos);
    ASSERT_TRUE(becomes(next, JobState::finished));
    // A failed job is still there after a restart, with its sentence.
    open();
    ASSERT_TRUE(queue_->job(slow));
    EXPECT_EQ(queue_->job(slow)->state, JobState::failed);
    EXPECT_EQ(queue_->job(slow)->error->code, ErrorCode::no_memory);
}

TEST_F(QueueTest, WithoutAWorkerEveryJobKeepsWaitingUntilItIsThere) {
    const QString program = folder_.path() + "/photoflux-worker";
    open({.program = program, .arguments = {}});
    QSignalSpy missing(queue_.get(), &Queue::workerNotStarted), changed(queue_.get(), &Queue::jobChanged);
    const qint64 first = add("a fox", 2), second = add("a hare");
    ASSERT_TRUE(missing.wait(20'000));
    const auto told = missing[0][0].value<Error>();
    EXPECT_NE(told.message.find(program.toStdString()), std::string::npos) << told.message;
    EXPECT_TRUE(queue_->isPaused());
    for (const qint64 id : {first, second}) EXPECT_EQ(queue_->job(id)->state, JobState::waiting);
    // Nothing is tried by itself.
    EXPECT_FALSE(missing.wait(300));

    ASSERT_TRUE(queue_->setPaused(false).ok());
    ASSERT_TRUE(missing.wait(20'000));
    EXPECT_TRUE(queue_->isPaused());
    EXPECT_EQ(queue_->job(first)->state, JobState::waiting);

    ASSERT_TRUE(QFile::link(kFake, program));
    ASSERT_TRUE(queue_->setPaused(false).ok());
    ASSERT_TRUE(becomes(second, JobState::finished));
    EXPECT_EQ(queue_->job(first)->state, JobState::finished);
    EXPECT_FALSE(queue_->isPaused());
    EXPECT_EQ(missing.size(), 2);
}

TEST_F(QueueTest, AWorkerThatEndsAsItStartsPausesTheQueue) {
    open({.program = kBroken, .arguments = {"dies"}});
    QSignalSpy missing(queue_.get(), &Queue::workerNotStarted);
    const qint64 id = add("a fox");
    ASSERT_TRUE(missing.wait(20'000));
    EXPECT_NE(missing[0][0].value<Error>().message.find("could not find its libraries"), std::string::npos);
    EXPECT_EQ(queue_->job(id)->state, JobState::waiting);
    // A new job and a restart of the worker each try again, at once however often it failed.
    for (int i = 0; i < 4; ++i) {
        if (i % 2) {
            add("a hare");
        } else {
            queue_->restartWorker();
        }
        ASSERT_TRUE(missing.wait(20'000));
        EXPECT_TRUE(queue_->isPaused());
    }
    // The pause was the queue's own: the next start of the program knows nothing of it.
    open();
    EXPECT_FALSE(queue_->isPaused());
    EXPECT_EQ(queue_->jobs().size(), 3);
    EXPECT_TRUE(becomes(id, JobState::finished));
}

TEST_F(QueueTest, AJobCancelledWhileTheWorkerStartsStaysCancelled) {
    open({.program = kBroken, .arguments = {"silent"}, .handshake = std::chrono::milliseconds(400)});
    QSignalSpy missing(queue_.get(), &Queue::workerNotStarted);
    const qint64 cancelled = add("a fox"), removed = add("a hare"), other = add("a cat");
    ASSERT_TRUE(becomes(cancelled, JobState::running));
    ASSERT_TRUE(queue_->cancel(cancelled).ok());
    ASSERT_TRUE(becomes(removed, JobState::running));
    ASSERT_TRUE(queue_->remove(removed).ok());
    ASSERT_TRUE(missing.wait(20'000));
    EXPECT_EQ(queue_->job(cancelled)->state, JobState::cancelled);
    EXPECT_FALSE(queue_->job(removed));
    EXPECT_EQ(queue_->job(other)->state, JobState::waiting);
}

TEST_F(QueueTest, APauseOfTheUserOutlivesAWorkerThatDoesNotStart) {
    open({.program = kBroken, .arguments = {"dies"}});
    ASSERT_TRUE(queue_->setPaused(true).ok());
    QSignalSpy missing(queue_.get(), &Queue::workerNotStarted);
    worker_->start();
    ASSERT_TRUE(missing.wait(20'000));
    add("a fox");
    EXPECT_TRUE(queue_->isPaused());
    open();
    EXPECT_TRUE(queue_->isPaused());
}

TEST_F(QueueTest, RetryContinuesWithThePicturesNotYetStored) {
    const qint64 id = add("[crash-once=" + folder_.path().toStdString() + "/crashed]", 3), other = add("a fox");
    ASSERT_TRUE(becomes(id, JobState::failed));
    EXPECT_EQ(queue_->job(id)->pictures.size(), 1);
    ASSERT_TRUE(becomes(other, JobState::finished));
    seeds_.clear();
    std::vector<int> numbers;
    QObject::connect(queue_.get(), &Queue::progress, queue_.get(), [&](qint64, const engine::Progress& progress) {
        numbers.push_back(progress.picture);
        EXPECT_EQ(progress.pictures, 3);
    });
    ASSERT_TRUE(queue_->retry(id).ok());
    EXPECT_EQ(queue_->jobs().back().id, id);
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_EQ(seeds_, (std::vector<std::uint64_t>{101, 102}));
    EXPECT_EQ(queue_->job(id)->pictures.size(), 3);
    EXPECT_EQ(numbers.front(), 1);
    EXPECT_EQ(numbers.back(), 2);
    EXPECT_EQ(store_.stored, 4);
}

TEST_F(QueueTest, AFullDiskFailsTheJobAndALaterRetryWorks) {
    store_.fail = true;
    const qint64 id = add("a fox", 2);
    ASSERT_TRUE(becomes(id, JobState::failed));
    EXPECT_EQ(queue_->job(id)->error->code, ErrorCode::no_disk);
    store_.fail = false;
    ASSERT_TRUE(queue_->retry(id).ok());
    EXPECT_TRUE(becomes(id, JobState::finished));
}

TEST_F(QueueTest, SlowStoringDelaysTheEndNotTheEventLoop) {
    store_.pause_ms = 1500;
    const qint64 id = add("a fox", 2);
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    beat.start(5);
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_EQ(queue_->job(id)->pictures.size(), 2);
    EXPECT_LT(longest, 1000);
}

TEST_F(QueueTest, PicturesBeingStoredAtTheEndAreRecorded) {
    store_.pause_ms = 200;
    const qint64 id = add("a fox [step-ms=1]", 5);
    QSignalSpy pictures(worker_.get(), &WorkerClient::picture);
    ASSERT_TRUE(pictures.wait(20'000));
    store_.pause_ms = 50;
    open();
    const auto job = queue_->job(id);
    ASSERT_TRUE(job);
    EXPECT_EQ(job->pictures.size(), store_.stored);
    EXPECT_GE(job->pictures.size(), 1);
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_EQ(store_.stored, 5);
}

TEST_F(QueueTest, KnowsTheTimeLeftAfterTheFirstPicture) {
    const qint64 first = add("[step-ms=25]");
    EXPECT_FALSE(queue_->secondsLeft());
    ASSERT_TRUE(becomes(first, JobState::finished));
    ASSERT_TRUE(queue_->setPaused(true).ok());
    add("[step-ms=25]", 10);
    EXPECT_NEAR(*queue_->secondsLeft(), 1.0, 0.6);
    open();
    EXPECT_NEAR(*queue_->secondsLeft(), 1.0, 0.6);
}

TEST_F(QueueTest, OneProcessAtATime) {
    auto second = Queue::open(folder_.path() + "/queue", worker_.get(), &store_);
    ASSERT_FALSE(second.ok());
    EXPECT_EQ(second.error().code, ErrorCode::usage);
}

TEST_F(QueueTest, RefusesWhatCannotBeMade) {
    engine::GenerateRequest none;
    none.count = 0;
    EXPECT_EQ(queue_->add(none).error().code, ErrorCode::usage);
    engine::GenerateRequest bytes;
    bytes.prompt = "\xff";
    EXPECT_EQ(queue_->add(bytes).error().code, ErrorCode::bad_input);
    EXPECT_TRUE(queue_->jobs().empty());
    EXPECT_EQ(queue_->retry(4711).error().code, ErrorCode::not_found);
}

TEST_F(QueueTest, ARequestThatCannotBeReadAnyMoreFailsAlone) {
    ASSERT_TRUE(queue_->setPaused(true).ok());
    const qint64 broken = add("a fox"), good = add("a hare");
    queue_.reset();
    {
        SQLite::Database db((folder_.path() + "/queue/queue.sqlite").toStdString(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE jobs SET request = '{\"model\":5}' WHERE id = " + std::to_string(broken));
    }
    open();
    EXPECT_EQ(queue_->job(broken)->state, JobState::failed);
    EXPECT_FALSE(queue_->retry(broken).ok());
    ASSERT_TRUE(queue_->setPaused(false).ok());
    EXPECT_TRUE(becomes(good, JobState::finished));
}

}  // namespace
}  // namespace photoflux::jobs
