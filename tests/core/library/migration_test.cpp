#include "library_folder.h"
#include "version_1.h"

#include <SQLiteCpp/Database.h>

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;
using MigrationTest = LibraryTest;
using Ids = std::vector<std::int64_t>;

void write_version_1(const fs::path& folder) {
    fs::create_directories(folder);
    SQLite::Database db((folder / "catalogue.sqlite").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec(kVersion1);
}

TEST_F(MigrationTest, Version1KeepsItsPicturesAndGivesEachAnItem) {
    write_version_1(folder_);
    const auto catalogue = open();
    Items& items = catalogue->items();
    EXPECT_EQ(catalogue->picture(4)->prompt, "红狐 in the snow");
    EXPECT_EQ(catalogue->recent_pictures(10)->size(), 2u);

    const Item fox = items.at_path(folder_ / "pictures" / "fox 1.png")->value();
    EXPECT_EQ(fox.kind, Kind::made);
    EXPECT_EQ(fox.picture_id, 4);
    EXPECT_EQ(fox.storage, Storage::copied);
    EXPECT_EQ(fox.notes.prompt, "红狐 in the snow");
    EXPECT_EQ(fox.notes.model, "flux-dev");
    EXPECT_EQ(fox.notes.seed, 0xffff'ffff'ffff'fff0u);
    EXPECT_EQ(fox.notes.width, 256);
    EXPECT_EQ(fox.notes.height, 128);
    EXPECT_TRUE(fox.notes.generated);
    EXPECT_TRUE(fox.favourite);
    EXPECT_EQ(fox.added_at, 1714557600001);
    EXPECT_EQ(items.at_path("/elsewhere/c.png")->value().storage, Storage::in_place);
    EXPECT_EQ(items.at_path(folder_ / "pictures" / "b.png")->value().trashed_at, 1795875709950);

    EXPECT_EQ(shown(*catalogue, "狐"), Ids{fox.id});
    EXPECT_EQ(shown(*catalogue, "CAFE"), Ids{items.at_path("/elsewhere/c.png")->value().id});
    EXPECT_EQ(shown(*catalogue, "fox 1"), Ids{fox.id});
    View by_name;
    by_name.order = Order::name;
    EXPECT_EQ(items.rows(by_name)->back().id, fox.id);
}

TEST_F(MigrationTest, TheOldFileIsKeptBesideTheNewOne) {
    write_version_1(folder_);
    open();
    SQLite::Database backup((folder_ / "catalogue.sqlite.schema-1.backup").string());
    EXPECT_EQ(backup.execAndGet("SELECT group_concat(id) FROM (SELECT id FROM pictures ORDER BY id)").getString(),
              "2,3,4");
}

TEST_F(MigrationTest, WordsThatAKillLeftOutAreWrittenWhenTheLibraryOpens) {
    write_version_1(folder_);
    open();
    {
        SQLite::Database db((folder_ / "catalogue.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("DELETE FROM words");
    }
    EXPECT_EQ(shown(*open(), "狐").size(), 1u);
}

TEST_F(MigrationTest, AMigratedFileHasTheSameTablesAsANewOne) {
    const auto tables = [](const fs::path& folder) {
        SQLite::Database db((folder / "catalogue.sqlite").string());
        std::string all;
        SQLite::Statement query(db, "SELECT sql FROM sqlite_schema ORDER BY type, name");
        while (query.executeStep()) all += query.getColumn(0).getString() + "\n";
        all.erase(std::remove_if(all.begin(), all.end(), [](char c) { return c == ' ' || c == '\n'; }), all.end());
        return all;
    };
    write_version_1(folder_ / "old");
    open(folder_ / "old");
    open(folder_ / "new");
    EXPECT_EQ(tables(folder_ / "old"), tables(folder_ / "new"));
}

}  // namespace
}  // namespace photoflux::library
