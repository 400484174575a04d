// What photoflux-decoder can no longer do once it is locked: it tries itself. This never skips.

#include "door.h"
#include "files.h"

#include <gtest/gtest.h>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <set>

namespace photoflux::imaging {
namespace {

class Lock : public testing::Test {
protected:
    /// What the program says of itself, with these layers alone (all when empty).
    nlohmann::json proof(const QStringList& layers = {}) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), QString::fromStdString(folder.path().string()));
        environment.insert(QStringLiteral("PHOTOFLUX_PROOF_PORT"), QString::number(server.serverPort()));
        process.setProcessEnvironment(environment);
        process.start(QString::fromStdString(test::decoder_program().string()),
                      QStringList{QStringLiteral("--prove-lock")} + layers);
        EXPECT_TRUE(process.waitForFinished(30'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit) << "signal " << process.exitCode();
        EXPECT_EQ(process.exitCode(), 0);
        auto json = nlohmann::json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
        EXPECT_TRUE(json.is_object());
        return json;
    }
    void SetUp() override {
        test::put(folder / "photoflux-proof", "private");
        ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    }

    const test::Folder folder;
    QTcpServer server;
};

TEST_F(Lock, DeniesEverythingThatHarmCouldBeDoneWith) {
    const auto said = proof();
    std::set<std::string> tried;
    for (const auto& [what, answer] : said["tries"].items()) {
        EXPECT_EQ(answer, "EPERM") << what;
        tried.insert(what);
    }
    for (const char* what :
         {"open /etc/passwd", "open a file at home", "create a file", "socket", "connect", "run a program", "fork",
          "clone", "ptrace the parent", "signal the parent", "memory that runs"})
        EXPECT_TRUE(tried.contains(what)) << what << " was not tried";
    EXPECT_EQ(said["layers"].back()["name"], "seccomp");
    EXPECT_EQ(said["layers"].back()["held"], true);
    EXPECT_TRUE(std::filesystem::exists(folder / "photoflux-proof"));
    EXPECT_FALSE(server.hasPendingConnections());
}

/// The tries mean something: without a lock they succeed.
TEST_F(Lock, WithoutLayersTheSameTriesSucceed) {
    const auto said = proof({QStringLiteral("none")});
    for (const char* what :
         {"open /etc/passwd", "open a file at home", "look at a file", "delete a file", "socket", "connect", "fork",
          "clone", "signal the parent", "memory that runs", "duplicate a descriptor"})
        EXPECT_EQ(said["tries"][what], "allowed") << what;
    EXPECT_FALSE(std::filesystem::exists(folder / "photoflux-proof"));
}

/// Systems may refuse these two; where they say that they hold, they do, each alone.
TEST_F(Lock, TheOtherLayersHideFilesAlone) {
    for (const char* layer : {"namespaces", "landlock"}) {
        const auto said = proof({QString::fromLatin1(layer)});
        const auto& state = said["layers"][0];
        if (state["held"] != true) {
            std::printf("%s does not hold here: %s\n", layer, std::string(state["why"]).c_str());
            EXPECT_NE(state["why"], "");
            continue;
        }
        for (const char* what :
             {"open /etc/passwd", "open a file at home", "create a file", "open /proc/self/mem", "run a program"})
            EXPECT_NE(said["tries"][what], "allowed") << layer << ": " << what;
        EXPECT_TRUE(std::filesystem::exists(folder / "photoflux-proof")) << layer;
    }
}

}  // namespace
}  // namespace photoflux::imaging
