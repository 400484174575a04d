// Broken and hostile pictures at the door: each ends in one clear line in time, the process that met it takes no more
// memory than it may, and the next good picture is what it always was.

#include "door.h"
#include "files.h"
#include "long_run.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <sstream>

namespace photoflux::imaging {
namespace {

using test::fixture;

constexpr std::int64_t kMemory = std::int64_t{1} << 30;
constexpr std::chrono::seconds kTime{30};

/// The most memory that a child of this process has taken so far, in bytes; 0 when there is none.
std::int64_t most_memory() {
    std::int64_t most = 0;
    for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task")) {
        std::ifstream children(thread.path() / "children");
        for (std::string child; children >> child;) {
            std::ifstream status("/proc/" + child + "/status");
            for (std::string line; std::getline(status, line);) {
                std::int64_t kilobytes = 0;
                if (line.starts_with("VmHWM:")) std::istringstream(line.substr(6)) >> kilobytes;
                most = std::max(most, kilobytes * 1024);
            }
        }
    }
    return most;
}

/// One line that people can read, with the file's name in it.
void expect_clear(const std::string& message, const std::string& name) {
    EXPECT_EQ(message.find('\n'), std::string::npos) << message;
    EXPECT_LT(message.size(), 700U) << message;
    EXPECT_NE(message.find(name), std::string::npos) << name << ": " << message;
}

class Hostile : public testing::Test {
protected:
    void SetUp() override {
        good = QImage(90, 60, QImage::Format_RGB32);
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 90; ++x) good.setPixelColor(x, y, QColor(x * 2, y * 4, 77));
        ASSERT_TRUE(good.save(QString::fromStdString((folder / "good.png").string())));
    }
    void expect_good_as_ever(const std::string& after) {
        const auto decoded = door->decode(folder / "good.png");
        ASSERT_TRUE(decoded.ok()) << "after " << after << ": " << decoded.error().message;
        EXPECT_EQ(test::furthest(*decoded, good), 0) << "after " << after;
    }

    const test::Folder folder;
    QImage good;
    std::unique_ptr<Decoder> door = test::open_door({65'535, 200'000'000, kMemory, kTime});
};

/// Numbers of mutations 0 … are looked at in a short run; all that is made to do harm always.
bool is_sampled(const std::string& name) {
    const auto dot = name.find('.');
    return !name.starts_with("mutated_") || std::stoi(name.substr(8, dot - 8)) < rounds(8, 40);
}

TEST_F(Hostile, FilesEndInOneClearLineAndHarmNothing) {
    const auto told = test::json_of(fixture("hostile_pictures") / "hostile.json");
    ASSERT_GE(told.size(), 50U);
    std::int64_t most = 0;
    double longest = 0;
    std::string slowest;
    int count = 0;
    for (const auto& [name, becomes] : told.items()) {
        if (!is_sampled(name)) continue;
        SCOPED_TRACE(name);
        const auto path = fixture("hostile_pictures") / name;
        const auto begin = std::chrono::steady_clock::now();
        const auto examined = door->examine(path, {}, {256, 64});
        const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        EXPECT_LT(took, 2 * double(kTime.count()));
        if (took > longest) slowest = name;
        longest = std::max(longest, took);
        most = std::max(most, most_memory());
        if (!examined.ok()) {
            ASSERT_FALSE(examined.cancelled());
            expect_clear(examined.error().message, name);
            const ErrorCode code = examined.error().code;
            EXPECT_TRUE(code == ErrorCode::bad_input || code == ErrorCode::corrupt) << examined.error().message;
        } else {
            EXPECT_NE(becomes, "refused");
            if (becomes == "damaged") {
                EXPECT_FALSE(examined->problems.empty()) << "damaged, and nobody said so";
            }
            for (const Error& problem : examined->problems) expect_clear(problem.message, "");
        }
        if (std::getenv("PHOTOFLUX_TELL"))
            std::cout << name << " (" << std::string(becomes) << "), " << took << " s: "
                      << (examined.ok() ? examined->problems.empty() ? "read" : "read; " + examined->problems[0].message
                                        : examined.error().message)
                      << "\n";
        expect_good_as_ever(name);
        ++count;
    }
    EXPECT_LE(most, kMemory);
    std::cout << count << " files; slowest " << slowest << ", " << longest << " s; most memory " << (most >> 20)
              << " MiB\n";
}

TEST_F(Hostile, PlacesThatAreNoFilesAreRefusedAtOnce) {
    ASSERT_EQ(mkfifo((folder / "pipe.jpg").c_str(), 0600), 0);
    std::filesystem::create_symlink(folder / "circle.jpg", folder / "circle.jpg");
    std::filesystem::create_directory(folder / "folder.jpg");
    std::ofstream(folder / "vast.jpg").put('x');
    std::filesystem::resize_file(folder / "vast.jpg", (std::uintmax_t{1} << 30) + 1);
    const auto begin = std::chrono::steady_clock::now();
    for (const char* name : {"pipe.jpg", "circle.jpg", "folder.jpg", "vast.jpg"}) {
        const auto examined = door->examine(folder / name, {}, {64});
        ASSERT_FALSE(examined.ok()) << name;
        expect_clear(examined.error().message, name);
    }
    EXPECT_FALSE(door->decode("/dev/zero").ok());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
    expect_good_as_ever("places");
}

TEST_F(Hostile, AFileThatTakesTooLongEndsInTimeAndTheNextIsRead) {
    door = test::open_door({65'535, 200'000'000, std::int64_t{2} << 30, std::chrono::seconds(1)});
    expect_good_as_ever("nothing");
    const auto slow = fixture("hostile_pictures") / "jpeg_endless_scans.jpg";
    const auto begin = std::chrono::steady_clock::now();
    const auto decoded = door->decode(slow);
    const auto took = std::chrono::steady_clock::now() - begin;
    ASSERT_FALSE(decoded.ok());
    EXPECT_EQ(decoded.error().code, ErrorCode::corrupt);
    EXPECT_NE(decoded.error().message.find("1 second"), std::string::npos) << decoded.error().message;
    EXPECT_LT(took, std::chrono::seconds(5));
    expect_good_as_ever("the slow one");
}

TEST_F(Hostile, MoreMemoryThanAllowedEndsInAnErrorAndTheNextIsRead) {
    door = test::open_door({65'535, 200'000'000, std::int64_t{512} << 20, kTime});
    const auto decoded = door->decode(fixture("hostile_pictures") / "png_bomb_of_depth.png");
    ASSERT_FALSE(decoded.ok());
    expect_clear(decoded.error().message, "png_bomb_of_depth.png");
    expect_good_as_ever("the large one");
}

TEST_F(Hostile, SmallerLimitsHold) {
    door = test::open_door({80, 200'000'000, kMemory, kTime});
    EXPECT_EQ(door->decode(folder / "good.png").error().code, ErrorCode::bad_input);
    door = test::open_door({65'535, 5'000, kMemory, kTime});
    EXPECT_EQ(door->decode(folder / "good.png").error().code, ErrorCode::bad_input);
}

/// A process in the decoder's place that answers what it must not.
TEST_F(Hostile, NonsenseFromTheChildIsNotBelieved) {
    const std::vector<std::pair<const char*, const char*>> answers{
        {"nothing", ""},
        {"words", "Hello, I am a decoder.                       "},
        {"long_header", "PFD1\\377\\377\\377\\377\\0\\0\\0\\0\\0\\0\\0\\0"},
        {"endless_blobs", "PFD1\\002\\0\\0\\0\\377\\377\\377\\377\\377\\377\\377\\377{}"},
        {"no_json", "PFD1\\002\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0xx"},
        {"no_pixels", "PFD1\\002\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0{}"},
        {"wrong_size", "PFD1\\033\\0\\0\\0\\004\\0\\0\\0\\0\\0\\0\\0{\"width\":9999,\"height\":1}  abcd"},
    };
    for (const auto& [name, bytes] : answers) {
        test::put(folder / name, QByteArray("#!/bin/sh\nprintf '") + bytes + "'\ncat > /dev/null\n");
        std::filesystem::permissions(folder / name, std::filesystem::perms::owner_all);
        auto liar = Decoder::create(folder / name, {65'535, 200'000'000, kMemory, std::chrono::seconds(1)});
        ASSERT_TRUE(liar.ok());
        const auto decoded = (*liar)->decode(folder / "good.png");
        ASSERT_FALSE(decoded.ok()) << name;
        expect_clear(decoded.error().message, "good.png");
    }
}

}  // namespace
}  // namespace photoflux::imaging
