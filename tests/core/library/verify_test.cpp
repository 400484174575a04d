#include "library/verify.h"

#include "library/library_files.h"
#include "library_folder.h"

#include <SQLiteCpp/Database.h>
#include <algorithm>

namespace photoflux::library {
namespace {

namespace fs = std::filesystem;

class VerifyTest : public LibraryTest {
protected:
    void SetUp() override {
        LibraryTest::SetUp();
        catalogue_ = open();
        for (int i = 0; i < 3; ++i) items_.push_back(real_photo(*catalogue_, i));
    }

    std::vector<std::pair<Fault, fs::path>> findings(bool hashes = false) {
        const auto report = verify(*catalogue_, {hashes});
        std::vector<std::pair<Fault, fs::path>> all;
        if (!report.ok()) {
            ADD_FAILURE() << report.error().message;
            return all;
        }
        EXPECT_TRUE(report->database.empty()) << report->database.front();
        for (const Finding& finding : report->findings) all.emplace_back(finding.fault, finding.path);
        return all;
    }
    using Findings = std::vector<std::pair<Fault, fs::path>>;

    std::unique_ptr<Catalogue> catalogue_;
    std::vector<NewItem> items_;
};

TEST_F(VerifyTest, ASoundLibraryIsSound) {
    MadePicture picture;
    picture.path = folder_ / "pictures" / "1.png";
    write_file(picture.path, "made");
    (void)*catalogue_->add_picture(picture);
    write_file(folder_ / "photos" / ".incoming" / "x", "on its way");
    write_file(fs::path(items_[0].path) += ".xmp", "its sidecar");
    std::uint64_t done = 0;
    const auto report = *verify(*catalogue_, {true}, [&](std::uint64_t now, std::uint64_t) { done = now; });
    EXPECT_TRUE(report.sound());
    EXPECT_TRUE(report.findings.empty());
    EXPECT_EQ(report.files, 4);
    EXPECT_GT(done, 0u);
}

TEST_F(VerifyTest, EveryFaultIsToldAndNothingIsChanged) {
    fs::remove(items_[0].path);
    const auto time = fs::last_write_time(items_[1].path);
    write_file(items_[1].path, "PHOTO 1");  // as long as before
    fs::last_write_time(items_[1].path, time);
    write_file(items_[2].path, "longer than it was");
    write_file(folder_ / "photos" / "stray.jpg", "?");
    write_file(folder_ / "photos" / "stray.xmp", "?");
    EXPECT_EQ(findings(), (Findings{{Fault::missing, items_[0].path},
                                    {Fault::changed, items_[2].path},
                                    {Fault::orphan, folder_ / "photos" / "stray.jpg"},
                                    {Fault::orphan, folder_ / "photos" / "stray.xmp"}}));
    const auto with_hashes = findings(true);
    EXPECT_EQ(with_hashes.size(), 5u);
    EXPECT_EQ(with_hashes[1], std::make_pair(Fault::damaged, items_[1].path));
    EXPECT_TRUE(fs::exists(folder_ / "photos" / "stray.jpg"));
    EXPECT_EQ(catalogue_->items().rows({})->size(), 3u);
}

TEST_F(VerifyTest, AFileThatWasOnlyTouchedIsSoundByItsHash) {
    fs::last_write_time(items_[0].path, fs::last_write_time(items_[0].path) + std::chrono::hours(1));
    EXPECT_EQ(findings(), (Findings{{Fault::changed, items_[0].path}}));
    EXPECT_TRUE(findings(true).empty());
}

TEST_F(VerifyTest, AFileOnAnAbsentDiskIsOfflineAndTheLibrarySound) {
    NewItem away = photo(9);
    away.path = "/media/nobody-here/DISK-OF-A-TEST/photos/a.jpg";
    away.storage = Storage::in_place;
    add(*catalogue_, away);
    EXPECT_EQ(findings(), (Findings{{Fault::offline, away.path}}));
    EXPECT_TRUE(verify(*catalogue_)->sound());
}

TEST_F(VerifyTest, AbsentDisksAreToldFromDeletedFolders) {
    const fs::path media = folder_ / "media";
    const std::vector<fs::path> places = {media};
    fs::create_directories(media / "other-disk");
    EXPECT_TRUE(on_absent_disk(media / "disk" / "a.jpg", places));
    EXPECT_TRUE(on_absent_disk(media / "disk" / "photos" / "a.jpg", places));
    fs::create_directories(media / "disk");  // a mount point without its disk
    EXPECT_TRUE(on_absent_disk(media / "disk" / "a.jpg", places));
    EXPECT_TRUE(on_absent_disk(media / "disk" / "photos" / "a.jpg", places));
    write_file(media / "disk" / "b.jpg", "b");  // the disk is there
    EXPECT_FALSE(on_absent_disk(media / "disk" / "a.jpg", places));
    EXPECT_FALSE(on_absent_disk(media / "disk" / "photos" / "a.jpg", places));
    write_file(folder_ / "home" / "b.jpg", "b");
    EXPECT_FALSE(on_absent_disk(folder_ / "home" / "trip" / "a.jpg", places));
    fs::create_directories(folder_ / "home" / "emptied");
    EXPECT_FALSE(on_absent_disk(folder_ / "home" / "emptied" / "a.jpg", places));
}

TEST_F(VerifyTest, DamageOfTheDatabaseIsTold) {
    {
        SQLite::Database db((folder_ / "catalogue.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE items SET title = 'behind the back' WHERE id = 1");
        db.exec("INSERT INTO item_tags (tag, item) VALUES (999, 1)");
        db.exec("INSERT INTO words (rowid, title) VALUES (999, 'nobody')");
    }
    const auto report = *verify(*catalogue_);
    EXPECT_FALSE(report.sound());
    ASSERT_EQ(report.findings.size(), 1u);
    EXPECT_EQ(report.findings[0].fault, Fault::words);
    EXPECT_EQ(report.database.size(), 2u);
}

TEST_F(VerifyTest, ItStopsWhenAsked) {
    const CancelToken cancel;
    cancel.cancel();
    EXPECT_TRUE(verify(*catalogue_, {}, {}, cancel).cancelled());
}

}  // namespace
}  // namespace photoflux::library
