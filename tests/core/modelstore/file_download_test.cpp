#include "modelstore/file_download.h"

#include "fakes/fake_hub.h"

#include <gtest/gtest.h>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <atomic>

namespace photoflux::modelstore {
namespace {

using namespace std::chrono_literals;
using testing::FakeHub;
using testing::HubAnswer;
using testing::HubRequest;

QByteArray random_bytes(qint64 size, quint32 seed) {
    QRandomGenerator random(seed);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes) byte = static_cast<char>(random.generate());
    return bytes;
}

class FileDownload : public ::testing::Test {
protected:
    RemoteFile wanted() const {
        return {
            .places = {{QStringLiteral("someone/flux"), QString(40, QLatin1Char('a')), QStringLiteral("split/ae.bin")}},
            .size = contents.size(),
            .sha256 = QCryptographicHash::hash(contents, QCryptographicHash::Sha256)};
    }

    Result<void> fetch(const Hub& hub) { return fetch(hub, wanted()); }
    Result<void> fetch(const Hub& hub, const RemoteFile& file) {
        QNetworkAccessManager network;
        const auto note = [this](const DownloadProgress& progress) {
            reports.append(progress);
            if (observer) observer(progress);
        };
        return download_file(network, hub, file, target(), patience, note, cancel);
    }
    Result<void> fetch(const FakeHub& server) { return fetch(Hub{server.address(), {}, {}}); }

    QString path(const char* ending = "") const {
        return folder.filePath(QStringLiteral("models/ae.bin") + QLatin1String(ending));
    }
    std::filesystem::path target() const { return path().toStdU16String(); }

    QByteArray on_disk(const char* ending = "") const {
        QFile file(path(ending));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }
    void leave_part(const QByteArray& bytes) {
        QDir(folder.path()).mkpath(QStringLiteral("models"));
        QFile file(path(".part"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    bool nothing_installed() const { return !QFile::exists(path()); }

    int argc = 1;
    char name[5] = "test";
    char* argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
    QTemporaryDir folder;
    QByteArray contents = random_bytes(3'000'017, 1);
    DownloadPatience patience{.stall = 400ms, .first_pause = 1ms, .longest_pause = 4ms, .longest_wait = 2s, .tries = 3};
    CancelToken cancel;
    QList<DownloadProgress> reports;
    std::function<void(const DownloadProgress&)> observer;
};

TEST_F(FileDownload, ArrivesWholeUnderItsNameAndLeavesNothingElse) {
    const FakeHub server([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    const auto got = fetch(server);
    ASSERT_TRUE(got.ok()) << got.error().message;
    EXPECT_EQ(on_disk(), contents);
    EXPECT_EQ(QDir(folder.filePath(QStringLiteral("models"))).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("ae.bin")});
    ASSERT_EQ(server.requests().size(), 1);
    const HubRequest request = server.requests().first();
    EXPECT_EQ(request.path, "/someone/flux/resolve/" + QByteArray(40, 'a') + "/split/ae.bin");
    EXPECT_FALSE(request.fields.contains("authorization"));
    EXPECT_EQ(request.fields.value("accept-encoding"), "identity");
    EXPECT_EQ(reports.last().done, contents.size());
}

TEST_F(FileDownload, GoesOnWhereTheConnectionBrokeOff) {
    const FakeHub server([&](const HubRequest& request) {
        HubAnswer answer = FakeHub::file(contents, request);
        answer.cut_after = 700'000;
        return answer;
    });
    const auto got = fetch(server);
    ASSERT_TRUE(got.ok()) << got.error().message;
    EXPECT_EQ(on_disk(), contents);
    const auto requests = server.requests();
    EXPECT_GE(requests.size(), 5);
    // Qt repeats a request by itself when the connection ends before it has handed on a byte.
    for (int i = 1; i < requests.size(); ++i) EXPECT_GE(requests[i].from, requests[i - 1].from);
    EXPECT_GT(requests.last().from, 2'000'000);
}

TEST_F(FileDownload, GoesOnWithWhatAnEarlierProgramLeft) {
    leave_part(contents.left(1'234'567));
    const FakeHub server([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    ASSERT_TRUE(fetch(server).ok());
    EXPECT_EQ(on_disk(), contents);
    EXPECT_EQ(server.requests().first().from, 1'234'567);
}

TEST_F(FileDownload, AWholePartNeedsNoServer) {
    leave_part(contents);
    const FakeHub server([&](const HubRequest&) { return HubAnswer{.status = 500}; });
    ASSERT_TRUE(fetch(server).ok());
    EXPECT_EQ(on_disk(), contents);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(FileDownload, BeginsAnewWhereTheServerKnowsNoRanges) {
    leave_part(contents.left(1'000));
    const FakeHub server([&](const HubRequest&) { return HubAnswer{.body = contents}; });
    ASSERT_TRUE(fetch(server).ok());
    EXPECT_EQ(on_disk(), contents);
}

TEST_F(FileDownload, BeginsAnewWhenWhatWasLeftIsDamaged) {
    QByteArray damaged = contents.left(1'500'000);
    damaged[1'000] = char(~damaged[1'000]);
    leave_part(damaged);
    const FakeHub server([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    ASSERT_TRUE(fetch(server).ok());
    EXPECT_EQ(on_disk(), contents);
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(FileDownload, AStalledServerIsLeftAndAskedAgain) {
    std::atomic<int> asked = 0;
    const FakeHub server([&](const HubRequest& request) {
        HubAnswer answer = FakeHub::file(contents, request);
        if (asked++ == 0) {
            answer.cut_after = 100'000;
            answer.stall = true;
        }
        return answer;
    });
    const auto got = fetch(server);
    ASSERT_TRUE(got.ok()) << got.error().message;
    EXPECT_EQ(on_disk(), contents);
    EXPECT_EQ(server.requests()[1].from, 100'000);
}

TEST_F(FileDownload, GivesUpOnAServerThatOnlyStallsAndSaysSo) {
    const FakeHub server([&](const HubRequest&) { return HubAnswer{.body = contents, .cut_after = 0, .stall = true}; });
    const auto got = fetch(server);
    ASSERT_FALSE(got.ok());
    EXPECT_EQ(got.error().code, ErrorCode::network);
    EXPECT_NE(got.error().message.find("sent nothing for too long"), std::string::npos) << got.error().message;
    EXPECT_EQ(server.requests().size(), patience.tries);
    EXPECT_TRUE(nothing_installed());
}

TEST_F(FileDownload, TheTokenGoesToTheHubAndToNoOtherOrigin) {
    const FakeHub storage([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    const FakeHub server([&](const HubRequest&) {
        return HubAnswer{.status = 302, .fields = {"Location: " + storage.address().toEncoded() + "/signed?key=1"}};
    });
    const auto got = fetch({server.address(), {}, "hf_secret"});
    ASSERT_TRUE(got.ok()) << got.error().message;
    EXPECT_EQ(on_disk(), contents);
    EXPECT_EQ(server.requests().first().fields.value("authorization"), "Bearer hf_secret");
    ASSERT_EQ(storage.requests().size(), 1);
    EXPECT_EQ(storage.requests().first().path, "/signed?key=1");
    EXPECT_FALSE(storage.requests().first().fields.contains("authorization"));
}

TEST_F(FileDownload, ARedirectWithinTheHubKeepsTheToken) {
    const FakeHub server([&](const HubRequest& request) {
        if (request.path != "/elsewhere") return HubAnswer{.status = 307, .fields = {"Location: /elsewhere"}};
        return FakeHub::file(contents, request);
    });
    ASSERT_TRUE(fetch({server.address(), {}, "hf_secret"}).ok());
    EXPECT_EQ(server.requests().last().fields.value("authorization"), "Bearer hf_secret");
}

TEST_F(FileDownload, RedirectsWithoutEndOrToNowhereEnd) {
    for (const QByteArray location : {"/again", "file:///etc/passwd", "ftp://127.0.0.1/x", ""}) {
        const FakeHub server(
            [&](const HubRequest&) { return HubAnswer{.status = 302, .fields = {"Location: " + location}}; });
        const auto got = fetch(server);
        ASSERT_FALSE(got.ok()) << location.toStdString();
        EXPECT_EQ(got.error().code, ErrorCode::network);
    }
    EXPECT_TRUE(nothing_installed());
}

TEST_F(FileDownload, AMirrorHelpsAndNeverSeesTheToken) {
    const FakeHub mirror([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    const FakeHub server([&](const HubRequest&) { return HubAnswer{.status = 503}; });
    ASSERT_TRUE(fetch({server.address(), {mirror.address()}, "hf_secret"}).ok());
    EXPECT_EQ(on_disk(), contents);
    EXPECT_EQ(server.requests().size(), patience.tries);
    EXPECT_FALSE(mirror.requests().first().fields.contains("authorization"));
}

TEST_F(FileDownload, TheSecondPlaceGivesWhatTheFirstHasNot) {
    RemoteFile file = wanted();
    file.places.insert(file.places.begin(),
                       {QStringLiteral("gone/away"), QStringLiteral("main"), QStringLiteral("ae.bin")});
    const FakeHub server([&](const HubRequest& request) {
        return request.path.startsWith("/gone") ? HubAnswer{.status = 404} : FakeHub::file(contents, request);
    });
    ASSERT_TRUE(fetch({server.address(), {}, {}}, file).ok());
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(FileDownload, RefusalsSayWhatToDo) {
    struct Case {
        int status;
        QByteArray token;
        ErrorCode code;
        const char* words;
    };
    for (const auto& [status, token, code, words] :
         {Case{401, "", ErrorCode::bad_input, "accept the licence"},
          Case{401, "old", ErrorCode::bad_input, "does not know the token"},
          Case{403, "mine", ErrorCode::bad_input, "has not accepted"},
          Case{404, "", ErrorCode::not_found, "has no ae.bin in someone/flux"},
          Case{400, "", ErrorCode::bad_input, "refuses ae.bin (400)"}, Case{429, "", ErrorCode::network, "busy (429)"},
          Case{500, "", ErrorCode::network, "trouble of its own (500)"}}) {
        const FakeHub server(
            [status = status](const HubRequest&) { return HubAnswer{.status = status, .body = "words"}; });
        const auto got = fetch({server.address(), {}, token});
        ASSERT_FALSE(got.ok()) << status;
        EXPECT_EQ(got.error().code, code) << status;
        EXPECT_NE(got.error().message.find(words), std::string::npos) << got.error().message;
        EXPECT_EQ(server.requests().size(), code == ErrorCode::network ? patience.tries : 1);
        EXPECT_TRUE(nothing_installed());
    }
}

TEST_F(FileDownload, WaitsAsLongAsABusyServerAsks) {
    std::atomic<int> asked = 0;
    const FakeHub server([&](const HubRequest& request) {
        if (asked++ == 0) return HubAnswer{.status = 429, .fields = {"Retry-After: 1"}};
        return FakeHub::file(contents, request);
    });
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_TRUE(fetch(server).ok());
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 950ms) << "Qt's coarse timers may be 5 % early";
    const auto waiting = std::find_if(reports.begin(), reports.end(), [](const DownloadProgress& report) {
        return report.phase == DownloadProgress::Phase::waiting;
    });
    ASSERT_NE(waiting, reports.end());
    EXPECT_EQ(waiting->seconds_left, 1.0);
    EXPECT_TRUE(waiting->trouble.has_value());
}

TEST_F(FileDownload, AnotherFileOfThatNameIsNeverInstalled) {
    const QByteArray other = random_bytes(contents.size(), 2);
    const FakeHub server([&](const HubRequest& request) { return FakeHub::file(other, request); });
    const auto got = fetch(server);
    ASSERT_FALSE(got.ok());
    EXPECT_EQ(got.error().code, ErrorCode::corrupt);
    EXPECT_TRUE(nothing_installed());
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(FileDownload, AFileThatChangesBetweenTriesIsFoundOut) {
    const QByteArray other = random_bytes(contents.size(), 2);
    std::atomic<int> asked = 0;
    const FakeHub server([&](const HubRequest& request) {
        HubAnswer answer = FakeHub::file(asked == 0 ? other : contents, request);
        if (asked++ == 0) answer.cut_after = 1'000'000;
        return answer;
    });
    ASSERT_TRUE(fetch(server).ok());  // the mixture is thrown away, and the new one is right
    EXPECT_EQ(on_disk(), contents);
}

TEST_F(FileDownload, WhatTheHubTellsOfTheContentsIsBelievedBeforeTheBody) {
    const FakeHub server([&](const HubRequest& request) {
        HubAnswer answer = FakeHub::file(contents, request);
        answer.fields.append("X-Linked-Etag: \"" + QByteArray(64, 'b') + "\"");
        return answer;
    });
    const auto got = fetch(server);
    ASSERT_FALSE(got.ok());
    EXPECT_EQ(got.error().code, ErrorCode::corrupt);
    EXPECT_EQ(on_disk(".part"), "");
}

TEST_F(FileDownload, LiesAboutTheLengthAreFoundOut) {
    const auto result = [&](const HubAnswer& answer) {
        const FakeHub server([&](const HubRequest&) { return answer; });
        return fetch(server);
    };
    const auto longer = result({.body = contents, .claimed_length = contents.size() + 1});
    ASSERT_FALSE(longer.ok());
    EXPECT_EQ(longer.error().code, ErrorCode::corrupt);
    EXPECT_NE(longer.error().message.find("3000018 bytes instead of 3000017"), std::string::npos);
    const auto shorter = result({.body = contents, .claimed_length = 5});
    ASSERT_FALSE(shorter.ok());
    EXPECT_EQ(shorter.error().code, ErrorCode::corrupt);
    // Told right, sent short, again and again.
    const auto cut = result({.body = contents.left(10), .claimed_length = contents.size()});
    ASSERT_FALSE(cut.ok());
    EXPECT_EQ(cut.error().code, ErrorCode::network);
    EXPECT_TRUE(nothing_installed());
}

TEST_F(FileDownload, AnotherPartThanAskedForIsRefused) {
    leave_part(contents.left(1'000));
    const FakeHub server([&](const HubRequest& request) {
        HubRequest shifted = request;
        shifted.from = 2'000;
        return FakeHub::file(contents, shifted);
    });
    const auto got = fetch(server);
    ASSERT_FALSE(got.ok());
    EXPECT_EQ(got.error().code, ErrorCode::corrupt);
    EXPECT_EQ(on_disk(".part"), contents.left(1'000));
}

TEST_F(FileDownload, CancellingKeepsWhatArrived) {
    const FakeHub server(
        [&](const HubRequest&) { return HubAnswer{.body = contents, .cut_after = 500'000, .stall = true}; });
    observer = [&](const DownloadProgress& progress) {
        if (progress.done > 0) cancel.cancel();
    };
    patience.stall = 60s;
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(fetch(server).cancelled());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 30s);
    EXPECT_TRUE(nothing_installed());
    EXPECT_GT(on_disk(".part").size(), 0);
    EXPECT_TRUE(contents.startsWith(on_disk(".part")));
}

TEST_F(FileDownload, ASizeThatIsOnlyAboutRightIsToldByTheHub) {
    RemoteFile file = wanted();
    file.size = 3'000'000;
    file.exact = false;
    const FakeHub server([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    ASSERT_TRUE(fetch({server.address(), {}, {}}, file).ok());
    EXPECT_EQ(on_disk(), contents);
}

TEST_F(FileDownload, AFullDiskIsToldBeforeAnythingIsFetched) {
    RemoteFile file = wanted();
    file.size = qint64(1) << 50;
    const FakeHub server([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    const auto got = fetch({server.address(), {}, {}}, file);
    ASSERT_FALSE(got.ok());
    EXPECT_EQ(got.error().code, ErrorCode::no_disk);
    EXPECT_NE(got.error().message.find("make room"), std::string::npos);
    EXPECT_TRUE(server.requests().isEmpty());
}

TEST_F(FileDownload, TwoProgramsNeverWriteTheSameFile) {
    std::unique_ptr<Result<void>> second;
    const FakeHub server([&](const HubRequest& request) { return FakeHub::file(contents, request); });
    observer = [&](const DownloadProgress&) {
        if (second) return;
        QNetworkAccessManager network;
        second = std::make_unique<Result<void>>(download_file(
            network, {server.address(), {}, {}}, wanted(), target(), patience, [](const auto&) {}, cancel));
    };
    ASSERT_TRUE(fetch(server).ok());
    ASSERT_TRUE(second);
    ASSERT_FALSE(second->ok());
    EXPECT_EQ(second->error().code, ErrorCode::usage);
    EXPECT_EQ(on_disk(), contents);
}

TEST_F(FileDownload, NobodyListensAndNobodyIsThere) {
    const auto got = fetch({QUrl(QStringLiteral("http://127.0.0.1:1")), {}, {}});
    ASSERT_FALSE(got.ok());
    EXPECT_EQ(got.error().code, ErrorCode::network);
    EXPECT_NE(got.error().message.find("refused the connection"), std::string::npos) << got.error().message;
}

}  // namespace
}  // namespace photoflux::modelstore
