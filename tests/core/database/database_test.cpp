#include "database/database.h"

#include <gtest/gtest.h>
#include <unistd.h>
#include <fstream>

namespace photoflux::database {
namespace {

namespace fs = std::filesystem;

class DatabaseTest : public testing::Test {
protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("photoflux-database-" + std::to_string(::getpid()));
        fs::remove_all(folder_);
        file_ = folder_ / "inner" / "x.sqlite";
    }
    void TearDown() override { fs::remove_all(folder_); }

    int count(const fs::path& file, const std::string& what) {
        SQLite::Database db(file.string(), SQLite::OPEN_READONLY);
        return db.execAndGet(what).getInt();
    }

    static int mode(const fs::path& path) { return int(fs::status(path).permissions()) & 0777; }

    fs::path folder_, file_;
    const Migrations one_ = {"CREATE TABLE things (id INTEGER PRIMARY KEY); INSERT INTO things VALUES (1);"};
    const Migrations two_ = {one_[0], "ALTER TABLE things ADD COLUMN name TEXT NOT NULL DEFAULT 'x';"};
};

TEST_F(DatabaseTest, ANewFileIsPrivateDurableAndOfTheNewestSchema) {
    auto db = open(file_, two_);
    ASSERT_TRUE(db.ok()) << db.error().message;
    EXPECT_EQ((*db)->execAndGet("PRAGMA user_version").getInt(), 2);
    EXPECT_EQ((*db)->execAndGet("PRAGMA journal_mode").getString(), "wal");
    EXPECT_EQ((*db)->execAndGet("PRAGMA synchronous").getInt(), 2);
    EXPECT_EQ((*db)->execAndGet("PRAGMA foreign_keys").getInt(), 1);
    (*db)->exec("INSERT INTO things (id) VALUES (2)");
    EXPECT_EQ(mode(file_.parent_path()), 0700);
    EXPECT_EQ(mode(file_), 0600);
    EXPECT_EQ(mode(file_.string() + "-wal"), 0600);
    // Nothing to back up at birth.
    EXPECT_FALSE(fs::exists(file_.string() + ".schema-0.backup"));
}

TEST_F(DatabaseTest, OpenFoldersAndFilesAreClosed) {
    fs::create_directories(file_.parent_path());
    fs::permissions(file_.parent_path(), fs::perms(0755));
    {
        ASSERT_TRUE(open(file_, one_).ok());
    }
    fs::permissions(file_, fs::perms(0644));
    ASSERT_TRUE(open(file_, one_).ok());
    EXPECT_EQ(mode(file_.parent_path()), 0700);
    EXPECT_EQ(mode(file_), 0600);
}

TEST_F(DatabaseTest, AnOlderFileIsBackedUpThenMigrated) {
    {
        ASSERT_TRUE(open(file_, one_).ok());
    }
    {
        ASSERT_TRUE(open(file_, two_).ok());
    }
    EXPECT_EQ(count(file_, "PRAGMA user_version"), 2);
    EXPECT_EQ(count(file_, "SELECT count(*) FROM things WHERE name = 'x'"), 1);
    const fs::path backup = file_.string() + ".schema-1.backup";
    ASSERT_TRUE(fs::exists(backup));
    EXPECT_EQ(mode(backup), 0600);
    EXPECT_EQ(count(backup, "PRAGMA user_version"), 1);
    EXPECT_EQ(count(backup, "SELECT count(*) FROM things"), 1);
}

TEST_F(DatabaseTest, AFailedMigrationLeavesTheOldSchema) {
    {
        ASSERT_TRUE(open(file_, one_).ok());
    }
    const Migrations broken = {one_[0], two_[1],
                               "INSERT INTO things (id, name) VALUES (5, 'y'); INSERT INTO nowhere VALUES (1);"};
    EXPECT_FALSE(open(file_, broken).ok());
    EXPECT_EQ(count(file_, "PRAGMA user_version"), 1);
    EXPECT_EQ(count(file_, "SELECT count(*) FROM things"), 1);
    EXPECT_EQ(count(file_, "SELECT count(*) FROM pragma_table_info('things')"), 1);
}

TEST_F(DatabaseTest, ANewerFileIsRefusedAndUntouched) {
    {
        ASSERT_TRUE(open(file_, two_).ok());
    }
    const auto before = fs::last_write_time(file_);
    auto db = open(file_, one_);
    ASSERT_FALSE(db.ok());
    EXPECT_EQ(db.error().code, ErrorCode::bad_input);
    EXPECT_NE(db.error().message.find("newer PhotoFlux"), std::string::npos) << db.error().message;
    EXPECT_EQ(fs::last_write_time(file_), before);
    EXPECT_TRUE(open(file_, two_).ok());
}

TEST_F(DatabaseTest, WhatIsNoDatabaseIsSaid) {
    fs::create_directories(file_.parent_path());
    std::ofstream(file_) << std::string(5000, 'x');
    auto db = open(file_, one_);
    ASSERT_FALSE(db.ok());
    EXPECT_EQ(db.error().code, ErrorCode::corrupt);
}

TEST_F(DatabaseTest, AFolderThatCannotBeMadeIsSaid) {
    fs::create_directories(folder_);
    std::ofstream(folder_ / "inner") << "a file where a folder should be";
    auto db = open(file_, one_);
    ASSERT_FALSE(db.ok());
    EXPECT_EQ(db.error().code, ErrorCode::no_disk);
}

TEST_F(DatabaseTest, AFullDiskIsSaid) {
    auto db = open(file_, one_);
    ASSERT_TRUE(db.ok());
    (*db)->exec("PRAGMA max_page_count = 3");
    const auto result = guarded(plain("filling"), [&]() -> Result<void> {
        (*db)->exec("CREATE TABLE big (x); INSERT INTO big VALUES (randomblob(1000000))");
        return Done{};
    });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::no_disk);
}

}  // namespace
}  // namespace photoflux::database
