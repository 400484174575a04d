#include "library/thumbnails.h"

#include "library_folder.h"

#include <SQLiteCpp/Database.h>

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

class ThumbnailsTest : public LibraryTest {
protected:
    std::unique_ptr<Thumbnails> thumbnails() {
        auto opened = Thumbnails::open(folder_);
        if (!opened.ok()) {
            ADD_FAILURE() << opened.error().message;
            return nullptr;
        }
        return std::move(*opened);
    }
};

TEST_F(ThumbnailsTest, WhatWasPutComesBackAfterReopening) {
    const Bytes bytes = {0, 1, 255, 0, 7};
    ASSERT_TRUE(thumbnails()->put({{"aa", 256, {1}}, {"aa", 1024, bytes}, {"bb", 256, {}}}).ok());
    const auto kept = thumbnails();
    EXPECT_EQ(*kept->get("aa", 1024).value(), bytes);
    EXPECT_EQ(*kept->get("aa", 256).value(), Bytes{1});
    EXPECT_FALSE(kept->get("cc", 256).value());
    ASSERT_TRUE(kept->put({{"aa", 256, {2}}}).ok());
    EXPECT_EQ(*kept->get("aa", 256).value(), Bytes{2});
    ASSERT_TRUE(kept->remove("aa").ok());
    EXPECT_FALSE(kept->get("aa", 1024).value());
}

TEST_F(ThumbnailsTest, ADamagedFileIsMadeAnew) {
    write_file(folder_ / "thumbnails.sqlite", std::string(5000, 'x'));
    const auto kept = thumbnails();
    EXPECT_FALSE(kept->get("aa", 256).value());
    ASSERT_TRUE(kept->put({{"aa", 256, {1}}}).ok());
    EXPECT_EQ(*kept->get("aa", 256).value(), Bytes{1});
}

TEST_F(ThumbnailsTest, DamageInTheMiddleIsForgottenToo) {
    std::vector<Thumbnails::Thumbnail> many;
    for (int i = 0; i < 200; ++i) many.push_back({std::to_string(i), 256, Bytes(5000, 7)});
    ASSERT_TRUE(thumbnails()->put(many).ok());
    const fs::path file = folder_ / "thumbnails.sqlite";
    const auto size = fs::file_size(file);
    {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(4096);
        for (std::uintmax_t i = 4096; i < size; ++i) stream.put(static_cast<char>(0xa5));
    }
    const auto kept = thumbnails();
    EXPECT_FALSE(kept->get("5", 256).value());
    ASSERT_TRUE(kept->put(many).ok());
    EXPECT_EQ(kept->get("5", 256).value()->size(), 5000u);
}

TEST_F(ThumbnailsTest, OneOfANewerProgramIsMadeAnew) {
    thumbnails();
    {
        SQLite::Database db((folder_ / "thumbnails.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("PRAGMA user_version = 4711");
    }
    EXPECT_TRUE(thumbnails()->put({{"aa", 256, {1}}}).ok());
}

}  // namespace
}  // namespace photoflux::library
