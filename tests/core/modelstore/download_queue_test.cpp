#include "modelstore/download_queue.h"

#include "small_catalogue.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <atomic>

namespace photoflux::modelstore {
namespace {

using namespace std::chrono_literals;
using photoflux::testing::FakeHub;
using photoflux::testing::HubAnswer;
using photoflux::testing::HubRequest;
using testing::small_answer;
using testing::small_catalogue;

class DownloadQueueTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto read = small_catalogue(folder.filePath(QStringLiteral("catalogue.json")));
        ASSERT_TRUE(read.ok()) << read.error().message;
        catalogue = std::move(*read);
    }

    std::unique_ptr<DownloadQueue> open(const FakeHub& hub) {
        DownloadSettings settings{.store = store(),
                                  .list = folder.filePath(QStringLiteral("state/downloads.json")),
                                  .hub = {hub.address(), {}, {}},
                                  .token = [this](const QUrl&, QObject*, const auto& then) { then(token); }};
        settings.patience = {.stall = 2s, .first_pause = 1ms, .longest_pause = 4ms, .longest_wait = 1s, .tries = 2};
        return std::make_unique<DownloadQueue>(catalogue, settings);
    }

    std::filesystem::path store() const { return folder.filePath(QStringLiteral("store")).toStdU16String(); }
    bool installed(const char* id) const { return is_installed(store(), *catalogue.find(QLatin1String(id))); }

    template <class Condition>
    static bool wait_for(Condition&& condition) {
        QDeadlineTimer end(20s);
        while (!condition() && !end.hasExpired()) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return condition();
    }

    int argc = 1;
    char name[5] = "test";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
    QTemporaryDir folder;
    Catalogue catalogue;
    QByteArray token;
};

TEST_F(DownloadQueueTest, EachBringsWhatItNeedsAndTheNextFindsThatThere) {
    token = "secret";
    const FakeHub hub(small_answer);
    const auto queue = open(hub);
    queue->start();
    QStringList arrived;
    double fraction = 0;
    QObject::connect(queue.get(), &DownloadQueue::arrived, [&](const QString& entry) { arrived << entry; });
    QObject::connect(queue.get(), &DownloadQueue::progressed, [&](qint64) {
        const auto& progress = queue->downloads().first().progress;
        ASSERT_TRUE(progress);
        fraction = std::max(fraction, double(progress->done) / double(progress->total));
    });
    ASSERT_TRUE(queue->add(QStringLiteral("one")).ok());
    ASSERT_TRUE(queue->add(QStringLiteral("two")).ok());
    ASSERT_TRUE(queue->add(QStringLiteral("one")).ok());
    EXPECT_EQ(queue->downloads().size(), 2) << "what is on its way is not asked for twice";
    EXPECT_EQ(queue->downloads()[1].name, QStringLiteral("TWO"));
    ASSERT_TRUE(wait_for([&] { return queue->downloads().isEmpty(); }));
    EXPECT_EQ(arrived, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_TRUE(installed("one") && installed("two") && installed("encoder"));
    EXPECT_EQ(fraction, 1);
    const auto requests = hub.requests();
    EXPECT_EQ(requests.size(), 3);
    EXPECT_EQ(requests.first().fields.value("authorization"), "Bearer secret");
    ASSERT_TRUE(queue->add(QStringLiteral("one")).ok());
    EXPECT_TRUE(queue->downloads().isEmpty()) << "it is here";
}

TEST_F(DownloadQueueTest, WhatIsWantedSurvivesARestartAndGoesOnAtItsByte) {
    std::atomic<bool> stall = true;
    const FakeHub hub([&](const HubRequest& request) {
        HubAnswer all = small_answer(request);
        if (stall) {
            all.cut_after = 150'000;
            all.stall = true;
        }
        return all;
    });
    {
        const auto queue = open(hub);
        queue->start();
        ASSERT_TRUE(queue->add(QStringLiteral("encoder")).ok());
        ASSERT_TRUE(queue->add(QStringLiteral("one")).ok());
        ASSERT_TRUE(wait_for([&] {
            const auto& progress = queue->downloads().first().progress;
            return progress && progress->done >= 100'000;
        }));
    }
    stall = false;
    const auto again = open(hub);
    ASSERT_EQ(again->downloads().size(), 2);
    EXPECT_EQ(again->downloads()[0].entry, QStringLiteral("encoder"));
    EXPECT_EQ(again->downloads()[0].state, DownloadState::waiting);
    const auto before = hub.requests().size();
    again->start();
    ASSERT_TRUE(wait_for([&] { return again->downloads().isEmpty(); }));
    EXPECT_GT(hub.requests()[before].from, 0) << "it began anew";
    EXPECT_TRUE(installed("one"));
    EXPECT_TRUE(open(hub)->downloads().isEmpty());
}

TEST_F(DownloadQueueTest, PausedItWaitsAndThenGoesOn) {
    const FakeHub hub(small_answer);
    const auto queue = open(hub);
    queue->setPaused(true);
    queue->start();
    ASSERT_TRUE(queue->add(QStringLiteral("one")).ok());
    wait_for([n = 0]() mutable { return ++n > 10; });
    EXPECT_EQ(queue->downloads().first().state, DownloadState::waiting);
    EXPECT_TRUE(hub.requests().isEmpty());
    queue->setPaused(false);
    EXPECT_TRUE(wait_for([&] { return installed("one"); }));
}

TEST_F(DownloadQueueTest, OneThatFailsSaysWhyAndTheNextRuns) {
    std::atomic<bool> refuse = true;
    const FakeHub hub([&](const HubRequest& request) {
        return refuse && request.path.contains("/encoder/") ? HubAnswer{.status = 404} : small_answer(request);
    });
    const auto queue = open(hub);
    queue->start();
    ASSERT_TRUE(queue->add(QStringLiteral("encoder")).ok());
    const qint64 id = queue->downloads().first().id;
    ASSERT_TRUE(wait_for([&] { return queue->downloads().first().state == DownloadState::failed; }));
    EXPECT_EQ(queue->downloads().first().error->code, ErrorCode::not_found);
    refuse = false;
    ASSERT_TRUE(queue->add(QStringLiteral("one")).ok());
    ASSERT_TRUE(wait_for([&] { return installed("one"); })) << "a failure before it stops the others";
    ASSERT_TRUE(queue->retry(id).ok());
    EXPECT_TRUE(wait_for([&] { return queue->downloads().isEmpty(); }));
}

TEST_F(DownloadQueueTest, RemovedWhileItRunsItStopsAndTheNextRuns) {
    std::atomic<bool> stall = true;
    const FakeHub hub([&](const HubRequest& request) {
        HubAnswer all = small_answer(request);
        all.stall = stall && request.path.contains("/encoder/");
        if (all.stall) all.cut_after = 1000;
        return all;
    });
    const auto queue = open(hub);
    queue->start();
    ASSERT_TRUE(queue->add(QStringLiteral("encoder")).ok());
    ASSERT_TRUE(queue->add(QStringLiteral("one")).ok());
    ASSERT_TRUE(wait_for([&] { return !hub.requests().isEmpty(); }));
    stall = false;
    ASSERT_TRUE(queue->remove(queue->downloads().first().id).ok());
    EXPECT_EQ(queue->downloads().size(), 1);
    EXPECT_TRUE(wait_for([&] { return installed("one"); }));
}

TEST_F(DownloadQueueTest, ALicenceIsAskedForBeforeAnythingIsFetched) {
    const FakeHub hub(small_answer);
    const auto queue = open(hub);
    queue->start();
    const auto refused = queue->add(QStringLiteral("guarded"));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::usage);
    EXPECT_TRUE(queue->downloads().isEmpty());
    EXPECT_EQ(queue->add(QStringLiteral("no such thing")).error().code, ErrorCode::not_found);
    ASSERT_TRUE(accept_licence(store(), catalogue.licence_of(*catalogue.find(QStringLiteral("guarded")))).ok());
    ASSERT_TRUE(queue->add(QStringLiteral("guarded")).ok());
    EXPECT_TRUE(wait_for([&] { return installed("guarded"); }));
}

TEST_F(DownloadQueueTest, AForeignListIsNoListAndOneThatCannotBeWrittenIsSaid) {
    const FakeHub hub(small_answer);
    QDir(folder.path()).mkpath(QStringLiteral("state"));
    for (const QByteArray& text : {QByteArray("{"), QByteArray("[1, null, \"gone\", {\"a\": 2}]"), QByteArray()}) {
        QFile file(folder.filePath(QStringLiteral("state/downloads.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        EXPECT_TRUE(open(hub)->downloads().isEmpty()) << text.toStdString();
    }
    QFile::remove(folder.filePath(QStringLiteral("state/downloads.json")));
    QDir(folder.path()).rmdir(QStringLiteral("state"));
    QFile in_the_way(folder.filePath(QStringLiteral("state")));
    ASSERT_TRUE(in_the_way.open(QIODevice::WriteOnly));
    in_the_way.close();
    const auto queue = open(hub);
    const auto refused = queue->add(QStringLiteral("one"));
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::no_disk);
    EXPECT_TRUE(queue->downloads().isEmpty());
}

}  // namespace
}  // namespace photoflux::modelstore
