#include "library/backup.h"

#include "library/edits.h"
#include "library/library_files.h"
#include "library/verify.h"
#include "library_folder.h"

#include <SQLiteCpp/Database.h>
#include <cstdio>
#include <map>

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;

std::string output_of(const std::string& command) {
    std::string text;
    FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (!pipe) return text;
    char piece[4096];
    for (std::size_t size = 0; (size = std::fread(piece, 1, sizeof piece, pipe)) > 0;) text.append(piece, size);
    ::pclose(pipe);
    return text;
}

class BackupTest : public LibraryTest {
protected:
    void SetUp() override {
        LibraryTest::SetUp();
        backups_ = folder_.string() + "-backups";
        fs::remove_all(backups_);
        fs::remove_all(folder_.string() + ".damaged");
        catalogue_ = open();
        for (int i = 0; i < 5; ++i) items_.push_back(real_photo(*catalogue_, i));
        write_file(fs::path(items_[0].path) += ".xmp", "<xmp/>");
        MadePicture picture;
        picture.path = folder_ / "pictures" / "a fox.png";
        picture.prompt = "红狐";
        write_file(picture.path, "made");
        (void)*catalogue_->add_picture(picture);
        const auto album = *catalogue_->items().add_album("Zoo");
        const std::vector<std::int64_t> ids = {1, 2};
        (void)catalogue_->items().add_to_album(album, ids);
        (void)catalogue_->items().trash(std::span(ids).first(1));
        (void)catalogue_->edits().record(2, "{\"exposure\":1}", "Exposure");
    }
    void TearDown() override {
        catalogue_.reset();
        fs::remove_all(backups_);
        fs::remove_all(folder_.string() + ".damaged");
        LibraryTest::TearDown();
    }

    BackupReport back_up(int keep = 3) {
        auto report = library::back_up(*catalogue_, backups_, keep);
        if (report.ok()) return *report;
        ADD_FAILURE() << report.error().message;
        return {};
    }

    /// Every file's path, bytes and time, and every row of the catalogue as another program says it.
    std::map<std::string, std::string> everything() {
        std::map<std::string, std::string> all;
        for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
            if (!entry.is_regular_file() || entry.path().filename().string().starts_with("catalogue.")) continue;
            all[fs::relative(entry.path(), folder_).string()] =
                *hash_of(entry.path(), {}) + ' ' + std::to_string(file_state(entry.path())->modified_at);
        }
        for (const char* table : {"pictures", "items", "tags", "item_tags", "albums", "album_items", "versions",
                                  "edit_steps", "words", "sqlite_sequence"}) {
            all[table] = output_of("sqlite3 '" + (folder_ / "catalogue.sqlite").string() + "' 'SELECT * FROM " + table +
                                   " ORDER BY 1, 2'");
            EXPECT_NE(all[table].find('|'), std::string::npos) << all[table];
        }
        return all;
    }

    fs::path stored(const std::string& sha256) const { return backups_ / "files" / sha256.substr(0, 2) / sha256; }

    fs::path backups_;
    std::unique_ptr<Catalogue> catalogue_;
    std::vector<NewItem> items_;
};

TEST_F(BackupTest, ADestroyedLibraryComesBackWhole) {
    const auto before = everything();
    const auto report = back_up();
    EXPECT_EQ(report.backup.files, 7);
    EXPECT_EQ(report.copied, 7);
    EXPECT_TRUE(report.missing.empty() && report.unlike.empty());
    catalogue_.reset();
    // The disk dies: the catalogue is noise, half of the photos are gone.
    for (const char* end : {"-wal", "-shm"}) fs::remove((folder_ / "catalogue.sqlite") += end);
    write_file(folder_ / "catalogue.sqlite", std::string(20'000, '\x5a'));
    fs::remove(items_[0].path);
    write_file(items_[1].path, "noise");
    const auto restored = restore(report.backup.folder, folder_);
    ASSERT_TRUE(restored.ok()) << restored.error().message;
    EXPECT_EQ(restored->files, 7);
    ASSERT_TRUE(restored->moved_away);
    EXPECT_TRUE(fs::exists(*restored->moved_away / "photos")) << "remains are moved aside, not deleted";
    EXPECT_EQ(everything(), before);
    catalogue_ = open();
    EXPECT_TRUE(verify(*catalogue_, {true})->sound());
    EXPECT_EQ(shown(*catalogue_, "狐").size(), 1u);
    EXPECT_EQ(*catalogue_->edits().recipe(2), "{\"exposure\":1}");
}

TEST_F(BackupTest, WhatElseLiesInADestroyedLibrarysFolderStays) {
    const auto report = back_up();
    catalogue_.reset();
    write_file(folder_ / "catalogue.sqlite", "nonsense");
    write_file(folder_ / "models" / "mine" / "weights", "gigabytes");
    write_file(folder_ / "desktop.ini", "[window]");
    write_file(folder_ / "photos" / "stranger.jpg", "in nobody's list");
    const auto restored = restore(report.backup.folder, folder_);
    ASSERT_TRUE(restored.ok()) << restored.error().message;
    ASSERT_TRUE(restored->moved_away);
    EXPECT_TRUE(fs::exists(folder_ / "models" / "mine" / "weights"));
    EXPECT_TRUE(fs::exists(folder_ / "desktop.ini"));
    EXPECT_FALSE(fs::exists(folder_ / "photos" / "stranger.jpg"));
    EXPECT_TRUE(fs::exists(*restored->moved_away / "photos" / "stranger.jpg"));
    EXPECT_TRUE(verify(*open(), {true})->sound());
}

TEST_F(BackupTest, AnAbsentOrEmptyFolderTakesALibraryAndAWorkingOneIsKept) {
    const auto before = everything();
    const auto report = back_up();
    EXPECT_EQ(restore(report.backup.folder, folder_).error().code, ErrorCode::usage);
    catalogue_.reset();
    fs::remove_all(folder_);
    ASSERT_TRUE(restore(report.backup.folder, folder_).ok());
    EXPECT_EQ(everything(), before);
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    const auto restored = restore(report.backup.folder, folder_);
    ASSERT_TRUE(restored.ok());
    EXPECT_FALSE(restored->moved_away);
    EXPECT_EQ(everything(), before);
}

TEST_F(BackupTest, EachFileIsKeptOnceAndAnotherProgramFindsThemWhole) {
    back_up();
    const NewItem another = real_photo(*catalogue_, 77);
    const auto second = back_up();
    EXPECT_EQ(second.copied, 1);
    EXPECT_EQ(second.backup.files, 8);
    EXPECT_EQ(backups_in(backups_).size(), 2u);
    EXPECT_TRUE(damaged_files(second.backup.folder)->empty());
    // `sha256sum -c` reads what we wrote: names are hashes.
    const std::string checked = output_of("cd '" + backups_.string() +
                                          "/files' && find . -type f | sed 's,.*/\\(.*\\),\\1  &,' | sha256sum -c | "
                                          "grep -c ': OK$'");
    EXPECT_EQ(checked, "8\n");
    EXPECT_EQ(output_of("sqlite3 '" + (second.backup.folder / "catalogue.sqlite").string() +
                        "' 'PRAGMA integrity_check; SELECT count(*) FROM items'"),
              "ok\n7\n");
}

TEST_F(BackupTest, TheLastOnesAreKeptAndWhatOnlyOldOnesHadGoes) {
    const auto first = back_up(2);
    const std::vector<std::int64_t> gone = {1};
    ASSERT_EQ(*catalogue_->items().purge(now() + 1000), 1);
    back_up(2);
    EXPECT_TRUE(fs::exists(stored(items_[0].sha256)));
    const auto third = back_up(2);
    EXPECT_FALSE(fs::exists(first.backup.folder));
    EXPECT_FALSE(fs::exists(stored(items_[0].sha256)));
    EXPECT_TRUE(fs::exists(stored(items_[1].sha256)));
    const auto left = backups_in(backups_);
    ASSERT_EQ(left.size(), 2u);
    EXPECT_EQ(left[0].folder, third.backup.folder);
    EXPECT_TRUE(damaged_files(left[1].folder)->empty());
}

TEST_F(BackupTest, ADamagedBackupSaysWhatAndTheRestCanBeHad) {
    const auto report = back_up();
    write_file(stored(items_[1].sha256), "phot0 1");
    fs::remove(stored(items_[2].sha256));
    EXPECT_EQ(damaged_files(report.backup.folder)->size(), 2u);
    const fs::path other = folder_ / "restored";
    const auto refused = restore(report.backup.folder, other);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::corrupt);
    EXPECT_NE(refused.error().message.find(items_[1].sha256), std::string::npos) << refused.error().message;
    EXPECT_NE(refused.error().message.find("2 of 7"), std::string::npos) << refused.error().message;
    EXPECT_FALSE(fs::exists(other));
    EXPECT_FALSE(fs::exists(other.string() + ".restoring"));
    const auto restored = restore(report.backup.folder, other, {true});
    ASSERT_TRUE(restored.ok());
    EXPECT_EQ(restored->lost, (std::vector<fs::path>{"photos/photo 1.jpg", "photos/photo 2.jpg"}));
    EXPECT_EQ(restored->files, 5);
}

TEST_F(BackupTest, ADamagedManifestOrCatalogueIsNoBackup) {
    const auto report = back_up();
    const std::string catalogue = (report.backup.folder / "catalogue.sqlite").string();
    write_file(catalogue, "noise");
    const auto restored = restore(report.backup.folder, folder_ / "restored", {true});
    EXPECT_EQ(restored.error().code, ErrorCode::corrupt);
    EXPECT_NE(restored.error().message.find("catalogue.sqlite"), std::string::npos);
    const fs::path manifest = report.backup.folder / "manifest";
    std::string text = output_of("cat '" + manifest.string() + "'");
    text[text.find("photo 1")] = 'P';
    write_file(manifest, text);
    EXPECT_TRUE(backups_in(backups_).empty());
    EXPECT_EQ(restore(report.backup.folder, folder_ / "restored").error().code, ErrorCode::corrupt);
    // Nobody knows which files it needs: they stay, whatever comes after.
    ASSERT_EQ(*catalogue_->items().purge(now() + 1000), 1);
    back_up(1);
    EXPECT_TRUE(fs::exists(stored(items_[0].sha256)));
    fs::remove(manifest);
    EXPECT_EQ(restore(report.backup.folder, folder_ / "restored").error().code, ErrorCode::not_found);
    back_up(1);  // what a killed run left is tidied up
    EXPECT_FALSE(fs::exists(report.backup.folder));
}

TEST_F(BackupTest, AManifestCannotLeadOutOfTheLibrary) {
    const auto report = back_up();
    const fs::path manifest = report.backup.folder / "manifest";
    const std::string text = output_of("cat '" + manifest.string() + "'");
    for (const char* path : {"../outside.jpg", "photos/../../outside.jpg", "/tmp/outside.jpg", ""}) {
        std::string changed = text.substr(0, text.find("end "));
        const auto at = changed.find("photos/photo 1.jpg");
        changed.replace(at, std::string("photos/photo 1.jpg").size(), path);
        write_file(manifest, changed);
        const std::string hash = output_of("sha256sum < '" + manifest.string() + "'").substr(0, 64);
        write_file(manifest, changed + "end " + hash + "\n");
        EXPECT_EQ(restore(report.backup.folder, folder_ / "restored").error().code, ErrorCode::corrupt) << path;
    }
}

TEST_F(BackupTest, WhatTheLibraryLostComesFromAnEarlierBackup) {
    back_up();
    fs::remove(items_[3].path);
    const auto time = fs::last_write_time(items_[4].path);
    write_file(items_[4].path, "rotten!");  // as long, and as old
    fs::last_write_time(items_[4].path, time);
    const auto second = back_up();
    EXPECT_EQ(second.missing, std::vector<fs::path>{items_[3].path});
    ASSERT_TRUE(second.unlike.empty()) << "same size and time: a backup does not read it again";
    catalogue_.reset();
    fs::remove_all(folder_);
    ASSERT_TRUE(restore(second.backup.folder, folder_).ok());
    catalogue_ = open();
    EXPECT_TRUE(verify(*catalogue_, {true})->sound());
}

TEST_F(BackupTest, ACancelledBackupLeavesTheOthersWhole) {
    const auto first = back_up();
    real_photo(*catalogue_, 78);
    const CancelToken cancel;
    cancel.cancel();
    EXPECT_TRUE(library::back_up(*catalogue_, backups_, 1, {}, cancel).cancelled());
    ASSERT_EQ(backups_in(backups_).size(), 1u);
    EXPECT_TRUE(damaged_files(first.backup.folder)->empty());
    EXPECT_TRUE(restore(first.backup.folder, folder_ / "restored", {}, {}, cancel).cancelled());
    EXPECT_FALSE(fs::exists(folder_ / "restored"));
}

TEST_F(BackupTest, OneAtATimeAndNotInsideTheLibrary) {
    back_up();
    SQLite::Database other((backups_ / "lock.sqlite").string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN EXCLUSIVE");
    EXPECT_EQ(library::back_up(*catalogue_, backups_, 3).error().code, ErrorCode::usage);
    EXPECT_EQ(library::back_up(*catalogue_, folder_ / "backups", 3).error().code, ErrorCode::usage);
    EXPECT_EQ(library::back_up(*catalogue_, folder_, 3).error().code, ErrorCode::usage);
}

TEST(BackupDueTest, WhenItIsTime) {
    EXPECT_TRUE(backup_due({}, 1000, 100));
    EXPECT_FALSE(backup_due(1000, 1099, 100));
    EXPECT_TRUE(backup_due(1000, 1100, 100));
    EXPECT_FALSE(backup_due(1000, 950, 100)) << "a clock that was corrected a little";
    EXPECT_TRUE(backup_due(1000, 900, 100)) << "a clock that was set back";
}

}  // namespace
}  // namespace photoflux::library
