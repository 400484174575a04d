// Trainings in the queue, with a worker that only counts steps (tests/fakes/fake_training.cpp).

#include "folder_store.h"
#include "jobs/queue.h"
#include "jobs/queue_file.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace photoflux::jobs {
namespace {

const QString kFake = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker");

/// Two grey pictures; samples as raw bytes.
class RunFolder : public TrainingFiles {
public:
    explicit RunFolder(QString folder) : folder_(std::move(folder)) {}

    Result<std::vector<engine::TrainingPicture>> read(const Job& job) override {
        ++reads;
        if (missing) return Error{ErrorCode::not_found, "[test] the data set is gone"};
        const engine::Pixels pixels{16, 16, std::vector<std::uint8_t>(16 * 16 * 3, 7)};
        const auto caption = job.recipe.value("dataSet").toString().toStdString();
        return std::vector<engine::TrainingPicture>{{pixels, {}, caption, false, false},
                                                    {pixels, {}, caption, false, true}};
    }
    Result<QString> store(const Job& job, const engine::TrainingSample& sample) override {
        if (full) return Error{ErrorCode::no_disk, "[test] the disk is full"};
        const QString path =
            QStringLiteral("%1/%2-%3-%4.rgb").arg(folder_).arg(job.id).arg(sample.step).arg(sample.prompt);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return Error{ErrorCode::no_disk, "[test] cannot write"};
        file.write(reinterpret_cast<const char*>(sample.pixels.rgb.data()), qint64(sample.pixels.rgb.size()));
        return path;
    }
    Result<void> finish(const Job&, const engine::TrainedLora& trained) override {
        recorded = trained;
        return Done{};
    }

    std::atomic<int> reads = 0;
    std::atomic<bool> missing = false, full = false;
    std::optional<engine::TrainedLora> recorded;

private:
    QString folder_;
};

class QueueTrainingTest : public testing::Test {
protected:
    void SetUp() override { open(); }
    void TearDown() override { close(); }

    void close() {
        queue_.reset();
        worker_.reset();
    }
    void open() {
        WorkerSettings settings{.program = kFake, .arguments = {}};
        settings.firstBackoff = std::chrono::milliseconds(20);
        close();
        worker_ = std::make_unique<WorkerClient>(settings);
        auto queue = Queue::open(folder_.path() + "/queue", worker_.get(), &store_, {}, &files_);
        ASSERT_TRUE(queue.ok()) << queue.error().message;
        queue_ = std::move(*queue);
    }

    engine::TrainingRequest request(const std::string& title, std::int64_t steps) const {
        engine::TrainingRequest request;
        request.model = "/models/mini";
        request.identity.title = title;
        request.settings.steps = steps;
        request.measures.prompts = {{"photo of ohwx dog", "a dog", true}, {"a cat", "a cat", false}};
        request.folder = (folder_.path() + "/run").toStdString();
        request.outputs = {{(folder_.path() + "/rex.safetensors").toStdString(), true}};
        request.pictures.emplace_back().pixels = {1, 1, {1, 2, 3}};
        request.pictures.back().caption = "kept nowhere";
        return request;
    }
    qint64 train(const std::string& title, std::int64_t steps = 10) {
        return *queue_->addTraining(request(title, steps), {{"dataSet", "rex"}});
    }
    qint64 draw(const std::string& prompt) {
        engine::GenerateRequest request;
        request.model = folder_.path().toStdString();
        request.prompt = prompt;
        return *queue_->add(request);
    }

    Training training(qint64 id) const { return *queue_->job(id)->training; }
    std::int64_t step(qint64 id) const {
        const auto job = queue_->job(id);
        return job && job->training->progress ? job->training->progress->step : 0;
    }
    bool reaches(qint64 id, std::int64_t wanted) {
        return QTest::qWaitFor([&] { return step(id) >= wanted; }, 20'000);
    }
    bool becomes(qint64 id, JobState state) {
        return QTest::qWaitFor([&] { return queue_->job(id) && queue_->job(id)->state == state; }, 20'000);
    }
    /// What the file says of how it came to be; empty: there is none.
    QByteArray result() const {
        QFile file(folder_.path() + "/rex.safetensors");
        if (!file.open(QIODevice::ReadOnly)) return {};
        return QJsonDocument::fromJson(file.readAll().mid(8))["__metadata__"]["said"].toString().toUtf8();
    }

    QTemporaryDir folder_;
    FolderStore store_{folder_.path() + "/pictures"};
    RunFolder files_{folder_.path()};
    std::unique_ptr<WorkerClient> worker_;
    std::unique_ptr<Queue> queue_;
};

TEST_F(QueueTrainingTest, TrainsAndKeepsWhatItIsTold) {
    QSignalSpy progress(queue_.get(), &Queue::trainingProgress), samples(queue_.get(), &Queue::sampleStored),
        measures(queue_.get(), &Queue::measured), trained(queue_.get(), &Queue::trained);
    const qint64 id = train("Rex");
    EXPECT_TRUE(training(id).request.pictures.empty()) << "pixels of waiting jobs fill the memory";
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_EQ(progress.size(), 11);
    EXPECT_EQ(samples.size(), 4);
    EXPECT_EQ(measures.size(), 2);
    ASSERT_EQ(trained.size(), 1);
    const Training told = training(id);
    EXPECT_EQ(told.progress->step, 10);
    ASSERT_EQ(told.samples.size(), 4u);
    for (const StoredSample& sample : told.samples) EXPECT_EQ(QFileInfo(sample.path).size(), 16 * 16 * 3);
    ASSERT_EQ(told.measures.size(), 2u);
    EXPECT_FALSE(told.measures[0].best);
    EXPECT_TRUE(told.measures[1].best);
    EXPECT_TRUE(told.trained->proof.taught);
    EXPECT_EQ(files_.recorded->pairs, 19);
    EXPECT_EQ(result(), "trained from step 0");
}

TEST_F(QueueTrainingTest, PicturesRunMeanwhileAndATrainingStartsWhenNoneWaits) {
    ASSERT_TRUE(queue_->setPaused(true).ok());
    const qint64 id = train("[step-ms=10]", 400), before = draw("a fox");
    ASSERT_TRUE(queue_->setPaused(false).ok());
    ASSERT_TRUE(becomes(before, JobState::finished));
    ASSERT_TRUE(reaches(id, 2));
    const qint64 meanwhile = draw("a hare"), another = draw("a cat");
    ASSERT_TRUE(becomes(another, JobState::finished));
    EXPECT_EQ(queue_->job(meanwhile)->pictures.size(), 1);
    EXPECT_EQ(queue_->job(id)->state, JobState::running);
    EXPECT_TRUE(reaches(id, step(id) + 2));
}

TEST_F(QueueTrainingTest, PausedItStandsStillAlsoAfterARestart) {
    const qint64 id = train("[step-ms=10]", 60);
    ASSERT_TRUE(reaches(id, 3));
    ASSERT_TRUE(queue_->setTrainingPaused(id, true).ok());
    QTest::qWait(200);
    const auto stood = step(id);
    QTest::qWait(200);
    EXPECT_EQ(step(id), stood);
    EXPECT_TRUE(training(id).paused);
    // Pictures are made all the same.
    const qint64 picture = draw("a fox");
    ASSERT_TRUE(becomes(picture, JobState::finished));
    open();
    EXPECT_TRUE(training(id).paused);
    QTest::qWait(200);
    EXPECT_EQ(queue_->job(id)->state, JobState::waiting);
    ASSERT_TRUE(queue_->setTrainingPaused(id, false).ok());
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_EQ(result(), "trained from step " + QByteArray::number(stood));
}

TEST_F(QueueTrainingTest, CancelledItStopsAndGoesOnWhenItIsTriedAgain) {
    const qint64 id = train("[step-ms=10]", 40);
    ASSERT_TRUE(reaches(id, 3));
    ASSERT_TRUE(queue_->cancel(id).ok());
    ASSERT_TRUE(becomes(id, JobState::cancelled));
    EXPECT_TRUE(result().isEmpty());
    ASSERT_TRUE(queue_->retry(id).ok());
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_GE(result().split(' ').last().toInt(), 3);
    const qint64 next = train("[step-ms=10]", 4000);
    ASSERT_TRUE(reaches(next, 1));
    ASSERT_TRUE(queue_->remove(next).ok());
    EXPECT_FALSE(queue_->job(next));
}

TEST_F(QueueTrainingTest, HowItEndedIsThereAfterARestartUntilItIsTakenOff) {
    const qint64 id = train("Rex");
    ASSERT_TRUE(becomes(id, JobState::finished));
    const Training told = training(id);
    const qint64 stopped = train("[step-ms=10]", 40);
    ASSERT_TRUE(reaches(stopped, 3));
    ASSERT_TRUE(queue_->cancel(stopped).ok());
    ASSERT_TRUE(becomes(stopped, JobState::cancelled));
    const qint64 picture = draw("a fox");
    ASSERT_TRUE(becomes(picture, JobState::finished));
    open();
    EXPECT_FALSE(queue_->job(picture)) << "its pictures are in the library";
    ASSERT_TRUE(queue_->job(id) && queue_->job(stopped));
    EXPECT_EQ(queue_->job(id)->state, JobState::finished);
    const Training kept = training(id);
    ASSERT_EQ(kept.measures.size(), told.trained->measures.size());
    for (std::size_t i = 0; i < kept.measures.size(); ++i) {
        EXPECT_EQ(kept.measures[i].step, told.trained->measures[i].step);
        EXPECT_EQ(kept.measures[i].likeness, told.trained->measures[i].likeness);
        EXPECT_EQ(kept.measures[i].best, told.trained->measures[i].best);
    }
    EXPECT_EQ(kept.step, told.trained->steps);
    ASSERT_TRUE(kept.trained);
    EXPECT_EQ(kept.trained->outputs, told.trained->outputs);
    EXPECT_EQ(kept.trained->proof.verdict, told.trained->proof.verdict);
    EXPECT_EQ(kept.trained->proof.likeness_after, told.trained->proof.likeness_after);
    // The other goes on from its checkpoint when it is asked to, and not before.
    QTest::qWait(200);
    EXPECT_EQ(queue_->job(stopped)->state, JobState::cancelled);
    ASSERT_TRUE(queue_->retry(stopped).ok());
    ASSERT_TRUE(becomes(stopped, JobState::finished));
    ASSERT_TRUE(queue_->remove(id).ok());
    open();
    EXPECT_FALSE(queue_->job(id));
    EXPECT_TRUE(queue_->job(stopped));
}

TEST_F(QueueTrainingTest, AKilledWorkerGoesOnFromTheCheckpoint) {
    const qint64 id = train("[step-ms=10]", 40);
    ASSERT_TRUE(reaches(id, 3));
    ASSERT_EQ(::kill(pid_t(worker_->processId()), SIGKILL), 0);
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_EQ(training(id).restarts, 1);
    EXPECT_EQ(files_.reads, 2);
    EXPECT_GE(result().split(' ').last().toInt(), 3);
}

TEST_F(QueueTrainingTest, AWorkerThatDiesAgainAndAgainFailsItInTheEnd) {
    const qint64 id = train("[crash-at=1]"), next = train("[crash-at=4]");
    ASSERT_TRUE(becomes(id, JobState::failed));
    EXPECT_EQ(training(id).restarts, 3);
    EXPECT_NE(queue_->job(id)->error->message.find("3 times without getting further"), std::string::npos);
    // One that gets further each time arrives.
    ASSERT_TRUE(becomes(next, JobState::finished));
    EXPECT_EQ(training(next).restarts, 1);
}

TEST_F(QueueTrainingTest, OneThatGetsFurtherWithEachStartIsNotGivenUp) {
    const qint64 id = train("[crash-always]", 11);
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_EQ(training(id).restarts, 5);
}

TEST_F(QueueTrainingTest, WhatCannotBeReadOrStoredFailsItAlone) {
    files_.missing = true;
    const qint64 id = train("Rex");
    ASSERT_TRUE(becomes(id, JobState::failed));
    EXPECT_NE(queue_->job(id)->error->message.find("the data set is gone"), std::string::npos);
    files_.missing = false;
    files_.full = true;
    ASSERT_TRUE(queue_->retry(id).ok());
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return queue_->job(id)->error && queue_->job(id)->state == JobState::failed; }, 20'000));
    EXPECT_EQ(queue_->job(id)->error->code, ErrorCode::no_disk);
    files_.full = false;
    ASSERT_TRUE(queue_->retry(id).ok());
    EXPECT_TRUE(becomes(id, JobState::finished));
    EXPECT_TRUE(becomes(train("[fail]"), JobState::failed));
}

TEST_F(QueueTrainingTest, SurvivesTheProgramsEndInTheMiddle) {
    const qint64 id = train("[step-ms=10]", 50);
    ASSERT_TRUE(reaches(id, 4));
    open();
    const auto kept = queue_->job(id);
    ASSERT_TRUE(kept && kept->training);
    EXPECT_EQ(kept->recipe.value("dataSet"), "rex");
    EXPECT_EQ(kept->training->request.settings.text(), request("", 50).settings.text());
    EXPECT_EQ(kept->training->request.measures, request("", 50).measures);
    ASSERT_TRUE(becomes(id, JobState::finished));
    EXPECT_GE(result().split(' ').last().toInt(), 4);
}

TEST_F(QueueTrainingTest, SurvivesAKillOfTheProgram) {
    QTemporaryDir owned;
    QProcess owner;
    owner.start(QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-queue-owner"), {owned.path(), kFake, "train", "stay"});
    ASSERT_TRUE(owner.waitForStarted());
    QByteArray said;
    while (!said.contains("step 6\n")) {
        ASSERT_TRUE(owner.waitForReadyRead(20'000)) << said.toStdString();
        said += owner.readAllStandardOutput();
    }
    owner.kill();
    ASSERT_TRUE(owner.waitForFinished());

    close();
    worker_ = std::make_unique<WorkerClient>(WorkerSettings{.program = kFake, .arguments = {}});
    auto queue = Queue::open(owned.path(), worker_.get(), &store_, {}, &files_);
    ASSERT_TRUE(queue.ok()) << queue.error().message;
    queue_ = std::move(*queue);
    ASSERT_EQ(queue_->jobs().size(), 1);
    const qint64 id = queue_->jobs()[0].id;
    QSignalSpy progress(queue_.get(), &Queue::trainingProgress);
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress.size() >= 2; }, 20'000));
    EXPECT_GE(progress[1][1].value<engine::TrainingProgress>().step, 7) << "the first one of a start is `load`";
    EXPECT_EQ(queue_->job(id)->state, JobState::running);
    close();
}

TEST_F(QueueTrainingTest, AQueueOfBeforeTrainingsIsReadAsItIs) {
    ASSERT_TRUE(queue_->setPaused(true).ok());
    const qint64 id = draw("a fox");
    close();
    SQLite::Database((folder_.path() + "/queue/queue.sqlite").toStdString(), SQLite::OPEN_READWRITE)
        .exec(
            "ALTER TABLE jobs DROP COLUMN kind; ALTER TABLE jobs DROP COLUMN paused; "
            "ALTER TABLE jobs DROP COLUMN trained; PRAGMA user_version = 2");
    open();
    ASSERT_TRUE(queue_->job(id));
    EXPECT_FALSE(queue_->job(id)->training);
    EXPECT_EQ(queue_->job(id)->request.prompt, "a fox");
}

}  // namespace
}  // namespace photoflux::jobs
