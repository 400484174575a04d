#include "jobs/worker_client.h"

#include <gtest/gtest.h>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace photoflux::jobs {
namespace {

using namespace std::chrono_literals;

const QString kFake = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-fake-worker");
const QString kBroken = QStringLiteral(PHOTOFLUX_BIN_DIR "/photoflux-broken-worker");

class WorkerClientTest : public testing::Test {
protected:
    void use(WorkerSettings settings) {
        settings.firstBackoff = 50ms;
        client_ = std::make_unique<WorkerClient>(settings);
        auto* c = client_.get();
        QObject::connect(c, &WorkerClient::finished, c, [this](qint64 id) { said_ << QString("finished %1").arg(id); });
        QObject::connect(c, &WorkerClient::cancelled, c,
                         [this](qint64 id) { said_ << QString("cancelled %1").arg(id); });
        QObject::connect(c, &WorkerClient::failed, c, [this](qint64 id, const Error& error) {
            said_ << QString("failed %1").arg(id);
            error_ = error;
        });
        QObject::connect(c, &WorkerClient::crashed, c,
                         [this](const Error& reason) { crash_ = QString::fromStdString(reason.message); });
        QObject::connect(c, &WorkerClient::picture, c,
                         [this](qint64, const engine::Picture& picture) { pictures_.push_back(picture); });
    }

    void SetUp() override { use({.program = kFake, .arguments = {}}); }

    engine::GenerateRequest request(const std::string& prompt) {
        engine::GenerateRequest request;
        request.model = folder_.path().toStdString();
        request.prompt = prompt;
        request.seed = 7;
        return request;
    }

    bool hears(const QString& what) {
        return QTest::qWaitFor([&] { return said_.contains(what); }, 20'000);
    }

    QTemporaryDir folder_;
    std::unique_ptr<WorkerClient> client_;
    QStringList said_;
    std::optional<Error> error_;
    QString crash_;
    std::vector<engine::Picture> pictures_;
};

TEST_F(WorkerClientTest, SaysHelloAndReportsTheMachine) {
    QSignalSpy ready(client_.get(), &WorkerClient::ready);
    client_->start();
    EXPECT_FALSE(client_->isReady());
    ASSERT_TRUE(ready.wait(20'000));
    EXPECT_EQ(client_->machine()->torch_version, "fake");
    QSignalSpy reported(client_.get(), &WorkerClient::machineReported);
    client_->requestMachine();
    EXPECT_TRUE(reported.wait(20'000));
}

TEST_F(WorkerClientTest, MakesPicturesThatOnlySeedAndPromptDecide) {
    auto two = request("a fox");
    two.count = 2;
    client_->generate(1, two);
    auto later = request("a fox");
    later.seed = 8;
    client_->generate(2, later);
    ASSERT_TRUE(hears("finished 2"));
    EXPECT_EQ(said_, (QStringList{"finished 1", "finished 2"}));
    ASSERT_EQ(pictures_.size(), 3u);
    EXPECT_EQ(pictures_[1].seed, 8u);
    EXPECT_EQ(pictures_[1].pixels.rgb, pictures_[2].pixels.rgb);
    EXPECT_NE(pictures_[0].pixels.rgb, pictures_[1].pixels.rgb);
}

TEST_F(WorkerClientTest, SendsProgressWithPreview) {
    std::vector<engine::Progress> heard;
    QObject::connect(client_.get(), &WorkerClient::progress, client_.get(),
                     [&](qint64, const engine::Progress& progress) { heard.push_back(progress); });
    auto one = request("a fox");
    one.previews = true;
    one.steps = 3;
    client_->generate(1, one);
    ASSERT_TRUE(hears("finished 1"));
    ASSERT_EQ(heard.size(), 4u);
    EXPECT_EQ(heard[0].stage, engine::Stage::load);
    EXPECT_EQ(heard[3].step, 3);
    ASSERT_TRUE(heard[3].preview);
    EXPECT_EQ(heard[3].preview->width, 16);
}

TEST_F(WorkerClientTest, CancelsRunningAndWaitingJobs) {
    client_->generate(1, request("[wait]"));
    client_->generate(2, request("a fox"));
    client_->generate(3, request("not even sent"));
    client_->cancel(3);
    QSignalSpy progress(client_.get(), &WorkerClient::progress);
    ASSERT_TRUE(progress.wait(20'000));
    client_->cancel(2);
    client_->cancel(1);
    client_->cancel(99);
    ASSERT_TRUE(hears("cancelled 2"));
    EXPECT_TRUE(hears("cancelled 1"));
    EXPECT_TRUE(hears("cancelled 3"));
    EXPECT_TRUE(pictures_.empty());
    client_->generate(4, request("a fox"));
    EXPECT_TRUE(hears("finished 4"));
}

TEST_F(WorkerClientTest, AnEngineThatHearsNoCancelIsEnded) {
    use({.program = kFake, .arguments = {}, .cancelGrace = 200ms});
    client_->generate(1, request("[stall]"));
    QSignalSpy progress(client_.get(), &WorkerClient::progress);
    ASSERT_TRUE(progress.wait(20'000));
    client_->cancel(1);
    ASSERT_TRUE(hears("cancelled 1"));
    client_->generate(2, request("a fox"));
    EXPECT_TRUE(hears("finished 2"));
}

TEST_F(WorkerClientTest, AKilledWorkerFailsItsJobsWithASentenceAndTheNextJobWorks) {
    client_->generate(1, request("[slow]"));
    client_->generate(2, request("waits behind it"));
    QSignalSpy progress(client_.get(), &WorkerClient::progress);
    ASSERT_TRUE(progress.wait(20'000));
    QSignalSpy unstarted(client_.get(), &WorkerClient::startFailed);
    const qint64 first = client_->processId();
    ASSERT_EQ(::kill(pid_t(first), SIGKILL), 0);
    ASSERT_TRUE(hears("failed 2"));
    EXPECT_EQ(said_, (QStringList{"failed 1", "failed 2"}));
    EXPECT_EQ(error_->code, ErrorCode::no_memory);
    EXPECT_NE(error_->message.find("SIGKILL"), std::string::npos);
    EXPECT_NE(error_->message.find("memory"), std::string::npos);
    EXPECT_TRUE(crash_.contains("SIGKILL"));
    EXPECT_TRUE(unstarted.isEmpty()) << "it had started";
    EXPECT_FALSE(client_->isReady());
    client_->generate(1, request("a fox"));
    ASSERT_TRUE(hears("finished 1"));
    EXPECT_NE(client_->processId(), first);
}

TEST_F(WorkerClientTest, TheKindsOfDeathAreTold) {
    client_->generate(1, request("[crash]"));
    ASSERT_TRUE(hears("failed 1"));
    EXPECT_NE(error_->message.find("SIGABRT"), std::string::npos) << error_->message;
    client_->generate(2, request("[cut-file]"));
    ASSERT_TRUE(hears("failed 2"));
    EXPECT_EQ(error_->code, ErrorCode::corrupt);
    EXPECT_EQ(error_->message, "[weights] model.safetensors was cut while it was in use; download it again");
    client_->generate(3, request("[no-memory]"));
    ASSERT_TRUE(hears("failed 3"));
    EXPECT_EQ(error_->code, ErrorCode::no_memory);
}

TEST_F(WorkerClientTest, WaitsLongerAfterRepeatedCrashes) {
    QElapsedTimer clock;
    for (int i = 1; i <= 4; ++i) {
        clock.start();
        client_->generate(i, request("[crash]"));
        ASSERT_TRUE(hears(QString("failed %1").arg(i)));
    }
    // The fourth start comes after the third crash: twice the first pause of 50 ms.
    EXPECT_GE(clock.elapsed(), 100);
    client_->generate(5, request("a fox"));
    ASSERT_TRUE(hears("finished 5"));
    clock.start();
    client_->generate(6, request("[crash]"));
    ASSERT_TRUE(hears("failed 6"));
    client_->generate(7, request("a fox"));
    ASSERT_TRUE(hears("finished 7"));
}

TEST_F(WorkerClientTest, WhatTheEngineRefusesIsHandedOn) {
    auto gone = request("a fox");
    gone.model = "/nowhere";
    client_->generate(1, gone);
    ASSERT_TRUE(hears("failed 1"));
    EXPECT_EQ(error_->code, ErrorCode::not_found);
    EXPECT_TRUE(crash_.isEmpty());
    client_->generate(2, request("\xff"));
    ASSERT_TRUE(hears("failed 2"));
    EXPECT_EQ(error_->code, ErrorCode::bad_input);
    client_->generate(3, request(std::string(2 << 20, 'a')));
    ASSERT_TRUE(hears("failed 3"));
    EXPECT_EQ(error_->code, ErrorCode::bad_input);
}

TEST_F(WorkerClientTest, InspectsWhileAPictureIsBeingMade) {
    client_->generate(1, request("[wait]"));
    QSignalSpy progress(client_.get(), &WorkerClient::progress);
    ASSERT_TRUE(progress.wait(20'000));
    QSignalSpy inspected(client_.get(), &WorkerClient::inspected), refused(client_.get(), &WorkerClient::inspectFailed);
    client_->inspect(folder_.path());
    ASSERT_TRUE(inspected.wait(20'000));
    EXPECT_EQ(inspected[0][0].toString(), folder_.path());
    client_->inspect("/nowhere");
    ASSERT_TRUE(refused.wait(20'000));
    client_->cancel(1);
    EXPECT_TRUE(hears("cancelled 1"));
}

TEST_F(WorkerClientTest, PrintsOfLibrariesDoNotBreakTheTalk) {
    client_->generate(1, request("[print]"));
    EXPECT_TRUE(hears("finished 1"));
}

TEST_F(WorkerClientTest, AMissingWorkerIsSaid) {
    use({.program = "/nowhere/photoflux-worker", .arguments = {}});
    client_->generate(1, request("a fox"));
    ASSERT_TRUE(hears("failed 1"));
    EXPECT_NE(error_->message.find("/nowhere/photoflux-worker"), std::string::npos);
    EXPECT_NE(error_->message.find("install"), std::string::npos);
}

TEST_F(WorkerClientTest, ABrokenWorkerIsSaid) {
    const std::pair<const char*, const char*> ways[] = {{"old-protocol", "0.0.9"},
                                                        {"garbage", "is announced"},
                                                        {"silent", "did not answer"},
                                                        {"dies", "could not find its libraries"}};
    for (const auto& [way, sentence] : ways) {
        said_.clear();
        use({.program = kBroken, .arguments = {way}, .handshake = 300ms});
        QSignalSpy unstarted(client_.get(), &WorkerClient::startFailed);
        client_->generate(1, request("a fox"));
        ASSERT_TRUE(hears("failed 1")) << way;
        EXPECT_EQ(unstarted.size(), 1) << way;
        EXPECT_NE(error_->message.find(sentence), std::string::npos) << error_->message;
    }
}

TEST_F(WorkerClientTest, TheWorkerEndsWithItsClient) {
    QSignalSpy ready(client_.get(), &WorkerClient::ready);
    client_->generate(1, request("[wait]"));
    ASSERT_TRUE(ready.wait(20'000));
    const auto pid = pid_t(client_->processId());
    ASSERT_EQ(::kill(pid, 0), 0);
    client_.reset();
    EXPECT_NE(::kill(pid, 0), 0);
}

}  // namespace
}  // namespace photoflux::jobs
