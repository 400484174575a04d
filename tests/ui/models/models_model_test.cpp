// The Models screen's view model with a real download queue, a hub on this machine and a worker whose engine is a fake.

#include "ui/models/models_model.h"

#include "core/jobs/folder_store.h"
#include "core/modelstore/small_catalogue.h"
#include "ui/shell/queue_model.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

namespace photoflux::modelscreen {
namespace {

using modelstore::testing::small_answer;
using photoflux::testing::FakeHub;
using photoflux::testing::HubAnswer;
using photoflux::testing::HubRequest;

class Models : public ::testing::Test {
protected:
    void SetUp() override {
        qputenv("PHOTOFLUX_MODELS", folder_.filePath(QStringLiteral("none")).toUtf8());
        qputenv("XDG_DATA_HOME", folder_.filePath(QStringLiteral("data")).toUtf8());
        qputenv("XDG_CONFIG_HOME", folder_.filePath(QStringLiteral("config")).toUtf8());
        auto read = modelstore::testing::small_catalogue(folder_.filePath(QStringLiteral("catalogue.json")));
        ASSERT_TRUE(read.ok()) << read.error().message;
        catalogue_ = std::move(*read);
        modelstore::DownloadSettings settings{.store = store(),
                                              .elsewhere = {},
                                              .list = folder_.filePath(QStringLiteral("downloads.json")),
                                              .hub = {hub_.address(), {}, {}},
                                              .token = {},
                                              .patience = {.stall = std::chrono::seconds(5), .tries = 2}};
        downloads_ = std::make_unique<modelstore::DownloadQueue>(catalogue_, settings);
        downloads_->start();
        worker_ = std::make_unique<jobs::WorkerClient>(
            jobs::WorkerSettings{.program = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker")});
        model_ = std::make_unique<ModelsModel>(&catalogue_, store(), downloads_.get(), worker_.get());
        model_->refresh();
        ASSERT_TRUE(QTest::qWaitFor([&] { return model_->loaded(); }, 20'000));
    }

    std::filesystem::path store() const { return folder_.filePath(QStringLiteral("store")).toStdU16String(); }
    QVariantMap offer(const char* id) const {
        for (const auto& one : model_->offers())
            if (one.toMap().value(QStringLiteral("id")).toString() == QLatin1String(id)) return one.toMap();
        return {};
    }
    bool here(const char* id) const { return offer(id).value(QStringLiteral("here")).toBool(); }

    QTemporaryDir folder_;
    std::atomic<bool> stall_ = false, refuse_ = false;
    FakeHub hub_{[this](const HubRequest& request) {
        if (refuse_) return HubAnswer{.status = 404};
        HubAnswer answer = small_answer(request);
        if (stall_) answer.cut_after = 200'000;
        answer.stall = stall_;
        return answer;
    }};
    modelstore::Catalogue catalogue_;
    std::unique_ptr<modelstore::DownloadQueue> downloads_;
    std::unique_ptr<jobs::WorkerClient> worker_;
    std::unique_ptr<ModelsModel> model_;
};

TEST_F(Models, WhatIsFetchedIsThenHereAndCanBeRemoved) {
    EXPECT_EQ(model_->offers().size(), 3) << "encoders come along";
    EXPECT_EQ(offer("one").value(QStringLiteral("bytes")).toDouble(), 800'000) << "with what it needs";
    QSignalSpy told(model_.get(), &ModelsModel::told), changed(model_.get(), &ModelsModel::modelsChanged);
    model_->fetch(QStringLiteral("one"));
    EXPECT_TRUE(model_->downloads().contains(QStringLiteral("one")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return here("one"); }, 20'000));
    EXPECT_TRUE(model_->downloads().isEmpty());
    EXPECT_EQ(told.first().first().toString(), QStringLiteral("fetched"));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(offer("two").value(QStringLiteral("bytes")).toDouble(), 400'000) << "the encoder is here";
    model_->remove(QStringLiteral("one"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !here("one"); }, 20'000));
}

TEST_F(Models, ALicenceIsShownAndOnlyWhatIsAcceptedIsFetched) {
    QSignalSpy asked(model_.get(), &ModelsModel::licenceAsked);
    model_->fetch(QStringLiteral("guarded"));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(1).toString(), QStringLiteral("GUARDED"));
    const auto licence = asked.first().at(2).toList().value(0).toMap();
    EXPECT_EQ(licence.value(QStringLiteral("summary")), QStringLiteral("Nothing is allowed."));
    EXPECT_TRUE(model_->downloads().isEmpty());
    EXPECT_TRUE(hub_.requests().isEmpty());
    model_->acceptAndFetch(QStringLiteral("guarded"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return here("guarded"); }, 20'000));
    model_->remove(QStringLiteral("guarded"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !here("guarded"); }, 20'000));
    model_->fetch(QStringLiteral("guarded"));
    EXPECT_EQ(asked.size(), 1) << "accepted once is accepted";
}

TEST_F(Models, SaysWhatFitsThisMachine) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return !model_->machine().isEmpty(); }, 20'000));
    EXPECT_EQ(model_->machine().value(QStringLiteral("memory")).toDouble(), double(std::uint64_t{8} << 30));
    const auto fit = offer("one").value(QStringLiteral("fit")).toMap();
    // FLUX.1 in numbers of 16 bits does not go into 8 GiB.
    EXPECT_NE(fit.value(QStringLiteral("verdict")), QStringLiteral("fits"));
    EXPECT_FALSE(offer("one").value(QStringLiteral("best")).toBool());
}

TEST_F(Models, TheDrawerShowsDownloadsBesidePictures) {
    jobs::FolderStore pictures(folder_.filePath(QStringLiteral("pictures")));
    auto queue = jobs::Queue::open(folder_.filePath(QStringLiteral("queue")), worker_.get(), &pictures);
    ASSERT_TRUE(queue.ok());
    shell::QueueModel drawer(queue->get(), downloads_.get());
    stall_ = true;
    model_->fetch(QStringLiteral("one"));
    model_->fetch(QStringLiteral("two"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawer.fraction() > 0; }, 20'000));
    EXPECT_EQ(drawer.count(), 2);
    EXPECT_EQ(drawer.waiting(), 1);
    EXPECT_TRUE(drawer.running());
    EXPECT_EQ(drawer.runningName(), QStringLiteral("ONE"));
    EXPECT_FALSE(drawer.runningDetail().isEmpty());
    const auto data = [&](int row, int role) { return drawer.data(drawer.index(row), role); };
    EXPECT_EQ(data(1, shell::QueueModel::StateRole), QStringLiteral("waiting"));
    drawer.setPaused(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !drawer.running(); }, 20'000)) << "a pause stops a download at its byte";
    drawer.cancel(data(0, shell::QueueModel::IdRole).toInt());
    EXPECT_EQ(drawer.count(), 1);
    stall_ = false;
    refuse_ = true;
    drawer.setPaused(false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drawer.failures() == 1; }, 20'000));
    EXPECT_FALSE(data(0, shell::QueueModel::ErrorRole).toString().isEmpty());
    refuse_ = false;
    drawer.retry(data(0, shell::QueueModel::IdRole).toInt());
    EXPECT_TRUE(QTest::qWaitFor([&] { return here("two"); }, 20'000));
    EXPECT_EQ(drawer.count(), 0);
}

TEST_F(Models, AFolderWithoutModelsIsRefusedWithItsName) {
    model_->addFolder(QUrl::fromLocalFile(folder_.path()));
    EXPECT_TRUE(model_->problem().contains(folder_.path())) << model_->problem().toStdString();
    EXPECT_TRUE(model_->folders().isEmpty());
    model_->dismissProblem();
    EXPECT_TRUE(model_->problem().isEmpty());
}

}  // namespace
}  // namespace photoflux::modelscreen
