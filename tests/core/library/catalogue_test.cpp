#include "library/catalogue.h"

#include <SQLiteCpp/Database.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <thread>

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;

class CatalogueTest : public testing::Test {
protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("photoflux-catalogue-" + std::to_string(::getpid()));
        fs::remove_all(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    std::unique_ptr<Catalogue> open() {
        auto catalogue = Catalogue::open(folder_);
        if (!catalogue.ok()) ADD_FAILURE() << catalogue.error().message;
        return std::move(*catalogue);
    }

    MadePicture sample(int number) const {
        MadePicture picture;
        picture.path = folder_ / "pictures" / (std::to_string(number) + ".png");
        picture.prompt = "狐 in the snow";
        picture.model_name = "mini";
        picture.model_hash = "abc";
        picture.seed = 0xffff'ffff'ffff'fff0u + std::uint64_t(number);
        picture.width = 256;
        picture.height = 128;
        picture.steps = 4;
        picture.guidance = 3.5;
        picture.style = "flat";
        picture.recipe = R"({"prompt":"x"})";
        return picture;
    }

    fs::path folder_;
};

TEST_F(CatalogueTest, APictureComesBackWholeAfterReopening) {
    std::int64_t id = 0;
    {
        auto catalogue = open();
        id = *catalogue->add_picture(sample(1));
    }
    const auto kept = *open()->picture(id);
    const auto sent = sample(1);
    EXPECT_EQ(kept.id, id);
    EXPECT_EQ(std::tie(kept.path, kept.prompt, kept.model_name, kept.model_hash, kept.seed, kept.width, kept.height,
                       kept.steps, kept.guidance, kept.style, kept.recipe, kept.favourite),
              std::tie(sent.path, sent.prompt, sent.model_name, sent.model_hash, sent.seed, sent.width, sent.height,
                       sent.steps, sent.guidance, sent.style, sent.recipe, sent.favourite));
    EXPECT_GT(kept.created_at, 1'600'000'000'000);
    EXPECT_FALSE(kept.trashed_at);
}

TEST_F(CatalogueTest, RecentPicturesComeInPagesNewestFirst) {
    auto catalogue = open();
    for (int i = 0; i < 25; ++i) ASSERT_TRUE(catalogue->add_picture(sample(i)).ok());
    std::vector<std::int64_t> seen;
    std::optional<std::int64_t> before;
    for (;;) {
        const auto page = *catalogue->recent_pictures(10, before);
        if (page.empty()) break;
        for (const auto& picture : page) seen.push_back(picture.id);
        before = page.back().id;
    }
    ASSERT_EQ(seen.size(), 25u);
    EXPECT_TRUE(std::is_sorted(seen.rbegin(), seen.rend()));
    EXPECT_TRUE((*catalogue->recent_pictures(0)).empty());
}

TEST_F(CatalogueTest, FavouriteTrashAndRestore) {
    auto catalogue = open();
    const auto id = *catalogue->add_picture(sample(1));
    ASSERT_TRUE(catalogue->set_favourite(id, true).ok());
    EXPECT_TRUE(catalogue->picture(id)->favourite);
    ASSERT_TRUE(catalogue->remove_picture(id).ok());
    const auto trashed_at = catalogue->picture(id)->trashed_at;
    ASSERT_TRUE(trashed_at);
    EXPECT_TRUE(catalogue->recent_pictures(10)->empty());
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    ASSERT_TRUE(catalogue->remove_picture(id).ok());
    EXPECT_EQ(catalogue->picture(id)->trashed_at, trashed_at);
    ASSERT_TRUE(catalogue->restore_picture(id).ok());
    EXPECT_EQ(catalogue->recent_pictures(10)->size(), 1u);
}

TEST_F(CatalogueTest, UnknownPicturesAndRelativePathsAreErrors) {
    auto catalogue = open();
    EXPECT_EQ(catalogue->picture(7).error().code, ErrorCode::not_found);
    EXPECT_EQ(catalogue->set_favourite(7, true).error().code, ErrorCode::not_found);
    EXPECT_EQ(catalogue->remove_picture(7).error().code, ErrorCode::not_found);
    auto relative = sample(1);
    relative.path = "a.png";
    EXPECT_EQ(catalogue->add_picture(relative).error().code, ErrorCode::bad_input);
}

TEST_F(CatalogueTest, TheSameFileWrittenAnewReplacesItsRow) {
    auto catalogue = open();
    const auto first = *catalogue->add_picture(sample(1));
    auto again = sample(1);
    again.prompt = "another";
    const auto second = *catalogue->add_picture(again);
    EXPECT_GT(second, first);
    const auto recent = *catalogue->recent_pictures(10);
    ASSERT_EQ(recent.size(), 1u);
    EXPECT_EQ(recent[0].prompt, "another");
}

TEST_F(CatalogueTest, AMovedLibraryFindsItsPicturesAndForeignOnesStayWhereTheyAre) {
    auto outside = sample(2);
    outside.path = "/elsewhere/b.png";
    {
        auto catalogue = open();
        ASSERT_TRUE(catalogue->add_picture(sample(1)).ok());
        ASSERT_TRUE(catalogue->add_picture(outside).ok());
    }
    const fs::path moved = folder_.string() + "-moved";
    fs::remove_all(moved);
    fs::rename(folder_, moved);
    {
        auto catalogue = Catalogue::open(moved);
        ASSERT_TRUE(catalogue.ok());
        const auto recent = *(*catalogue)->recent_pictures(10);
        EXPECT_EQ(recent.at(0).path, outside.path);
        EXPECT_EQ(recent.at(1).path, moved / "pictures" / "1.png");
    }
    fs::remove_all(moved);
}

TEST_F(CatalogueTest, ANewerLibraryIsRefused) {
    {
        open();
    }
    {
        SQLite::Database db((folder_ / "catalogue.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA user_version = 4711");
    }
    const auto catalogue = Catalogue::open(folder_);
    ASSERT_FALSE(catalogue.ok());
    EXPECT_EQ(catalogue.error().code, ErrorCode::bad_input);
}

TEST_F(CatalogueTest, ThreadsTakeTurns) {
    auto catalogue = open();
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 10; ++i) {
                EXPECT_TRUE(catalogue->add_picture(sample(100 * t + i)).ok());
                EXPECT_TRUE(catalogue->recent_pictures(5).ok());
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(catalogue->recent_pictures(100)->size(), 40u);
}

// The child tells each id that was acknowledged; whatever it told must be there after the kill.
TEST_F(CatalogueTest, NothingAcknowledgedIsLostByAKill) {
    for (int round = 0; round < 12; ++round) {
        int told[2];
        ASSERT_EQ(::pipe(told), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto catalogue = Catalogue::open(folder_);
            for (int i = 0; catalogue.ok(); ++i) {
                const auto id = (*catalogue)->add_picture(sample(1000 * round + i));
                if (!id.ok() || ::write(told[1], &*id, sizeof *id) != sizeof *id) break;
            }
            ::_exit(1);
        }
        ::close(told[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(10 + 17 * round));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        auto catalogue = open();
        for (std::int64_t id = 0; ::read(told[0], &id, sizeof id) == sizeof id;)
            EXPECT_TRUE(catalogue->picture(id).ok()) << id;
        ::close(told[0]);
    }
    SQLite::Database db((folder_ / "catalogue.sqlite").string());
    EXPECT_EQ(db.execAndGet("PRAGMA integrity_check").getString(), "ok");
    EXPECT_GT(db.execAndGet("SELECT count(*) FROM pictures").getInt(), 0);
}

}  // namespace
}  // namespace photoflux::library
