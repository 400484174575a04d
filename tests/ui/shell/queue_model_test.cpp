// Trainings in the drawer's list, with a worker that only counts steps.

#include "ui/shell/queue_model.h"

#include "core/jobs/folder_store.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace photoflux::shell {
namespace {

class OnePhoto : public jobs::TrainingFiles {
public:
    Result<std::vector<engine::TrainingPicture>> read(const jobs::Job&) override {
        return std::vector<engine::TrainingPicture>{
            {{16, 16, std::vector<std::uint8_t>(16 * 16 * 3)}, {}, "photo of ohwx", false, false}};
    }
    Result<QString> store(const jobs::Job&, const engine::TrainingSample&) override { return QString(); }
    Result<void> finish(const jobs::Job&, const engine::TrainedLora&) override { return Done{}; }
};

class Drawer : public ::testing::Test {
protected:
    void SetUp() override {
        auto opened = jobs::Queue::open(folder_.path() + "/queue", &worker_, &store_, {}, &files_);
        ASSERT_TRUE(opened.ok()) << opened.error().message;
        queue_ = std::move(*opened);
        downloads_ = std::make_unique<modelstore::DownloadQueue>(
            modelstore::Catalogue{},
            modelstore::DownloadSettings{.store = (folder_.path() + "/store").toStdString(),
                                         .elsewhere = {},
                                         .list = folder_.filePath(QStringLiteral("downloads.json")),
                                         .hub = {},
                                         .token = {},
                                         .patience = {}});
        drawer_ = std::make_unique<QueueModel>(queue_.get(), downloads_.get());
    }

    int train(const std::string& title, std::int64_t steps) {
        engine::TrainingRequest request;
        request.model = "/models/mini";
        request.identity.title = title;
        request.settings.steps = steps;
        request.folder = folder_.path().toStdString() + "/" + std::to_string(steps);
        return int(*queue_->addTraining(request));
    }
    QVariant data(int role) const { return drawer_->data(drawer_->index(0), role); }
    bool reaches(int step) {
        return QTest::qWaitFor([&] { return data(QueueModel::StepRole).toInt() >= step; }, 20'000);
    }

    QTemporaryDir folder_;
    jobs::FolderStore store_{folder_.path() + "/pictures"};
    OnePhoto files_;
    jobs::WorkerClient worker_{{.program = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker")}};
    std::unique_ptr<jobs::Queue> queue_;
    std::unique_ptr<modelstore::DownloadQueue> downloads_;
    std::unique_ptr<QueueModel> drawer_;
};

TEST_F(Drawer, ShowsHowATrainingGoesAndHoldsIt) {
    const int id = train("[step-ms=10]", 1000);
    EXPECT_EQ(data(QueueModel::NameRole), QStringLiteral("[step-ms=10]"));
    EXPECT_TRUE(data(QueueModel::TrainingRole).toBool());
    EXPECT_LT(data(QueueModel::LikenessRole).toDouble(), 0);
    ASSERT_TRUE(reaches(6));
    EXPECT_EQ(data(QueueModel::StepsRole), 1000);
    EXPECT_EQ(data(QueueModel::StageRole), QStringLiteral("train"));
    EXPECT_GT(data(QueueModel::LikenessRole).toDouble(), 0);
    EXPECT_GT(data(QueueModel::SecondsRole).toDouble(), 0);
    EXPECT_EQ(drawer_->runningKind(), QStringLiteral("training"));
    EXPECT_EQ(drawer_->runningName(), QStringLiteral("[step-ms=10]"));
    EXPECT_EQ(drawer_->steps(), 1000);
    drawer_->hold(id, true);
    EXPECT_TRUE(data(QueueModel::HeldRole).toBool());
    QTest::qWait(200);
    const int stood = data(QueueModel::StepRole).toInt();
    QTest::qWait(200);
    EXPECT_EQ(data(QueueModel::StepRole).toInt(), stood);
    drawer_->hold(id, false);
    EXPECT_TRUE(reaches(stood + 2));
    drawer_->cancel(id);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drawer_->count() == 0; }, 20'000));
}

TEST_F(Drawer, TellsOnceWhenATrainingEnds) {
    QSignalSpy told(drawer_.get(), &QueueModel::trainingEnded);
    train("Rex", 6);
    ASSERT_TRUE(told.wait(20'000));
    EXPECT_EQ(told[0][0], QStringLiteral("“Rex” is trained"));
    train("Rex [untaught]", 7);
    ASSERT_TRUE(told.wait(20'000));
    EXPECT_TRUE(told[1][0].toString().contains(QStringLiteral("did not learn")));
    train("Rex [fail]", 8);
    ASSERT_TRUE(told.wait(20'000));
    EXPECT_TRUE(told[2][1].toString().contains(QStringLiteral("told to fail"))) << told[2][1].toString().toStdString();
    EXPECT_FALSE(told.wait(300));
    EXPECT_EQ(told.size(), 3);
}

}  // namespace
}  // namespace photoflux::shell
