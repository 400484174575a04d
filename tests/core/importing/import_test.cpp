#include "importing/import.h"

#include "library_on_disk.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <set>
#include <thread>

namespace photoflux::importing {
namespace {

using test::bytes_of;
using test::jpeg;
using test::put;
namespace fs = std::filesystem;
using Names = std::vector<std::string>;

class ImportTest : public testing::Test {
protected:
    fs::path original(const char* name) const { return disk_.originals() / name; }
    fs::path photo(const char* name) const { return disk_.library() / "photos" / name; }
    std::size_t rows() { return disk_.items().rows({})->size(); }

    test::LibraryOnDisk disk_;
};

TEST_F(ImportTest, PhotosAreCopiedByTheDayTheyWereTakenAndTheOriginalsStay) {
    put(original("20240503-a.jpg"), jpeg(1));
    put(original("deep/19991231.png"), jpeg(2));  // a JPEG by content
    put(original("undated.jpg"), jpeg(3));
    const auto before = disk_.originals_now();
    std::vector<Imported> told;
    ImportProgress last;
    const auto summary = disk_.run(Way::copy, {disk_.originals()},
                                   {.progress = [&](const ImportProgress& progress) { last = progress; },
                                    .imported = [&](const Imported& one) { told.push_back(one); },
                                    .unreadable = {},
                                    .remark = {}},
                                   {});
    ASSERT_TRUE(summary.ok());
    EXPECT_EQ(summary->imported.size(), 3u);
    EXPECT_EQ(told.size(), 3u);
    EXPECT_EQ(summary->known, 0);
    EXPECT_EQ(summary->bytes, static_cast<std::uint64_t>(jpeg(1).size() + jpeg(2).size() + jpeg(3).size()));
    EXPECT_EQ((std::tuple(last.found, last.done, last.bytes_done)), (std::tuple(3, 3, summary->bytes)));
    EXPECT_EQ(bytes_of(photo("2024/05/20240503-a.jpg")), jpeg(1));
    EXPECT_EQ(bytes_of(photo("1999/12/19991231.png")), jpeg(2));
    EXPECT_EQ(fs::last_write_time(photo("2024/05/20240503-a.jpg")), fs::last_write_time(original("20240503-a.jpg")));
    EXPECT_EQ(disk_.photos().size(), 3u);
    EXPECT_EQ(disk_.originals_now(), before);
    struct stat state{};
    ASSERT_EQ(::stat(photo("2024/05/20240503-a.jpg").c_str(), &state), 0);
    EXPECT_EQ(state.st_mode & 0777, 0600u);
    ASSERT_EQ(::stat(photo("2024").c_str(), &state), 0);
    EXPECT_EQ(state.st_mode & 0777, 0700u);
    disk_.expect_sound();
}

TEST_F(ImportTest, TwiceChangesNothing) {
    for (int i = 0; i < 5; ++i) put(original(("20240101-" + std::to_string(i) + ".jpg").c_str()), jpeg(i));
    put(original("again/20240101-0.jpg"), jpeg(0));
    auto summary = disk_.import();
    EXPECT_EQ((std::pair(summary.imported.size(), summary.known)), (std::pair<std::size_t, int>(5, 1)));
    const auto photos = disk_.photos();
    const int looked = disk_.looked;
    for (const Way way : {Way::copy, Way::in_place, Way::copy}) {
        summary = disk_.import(way);
        EXPECT_EQ((std::pair(summary.imported.size(), summary.known)), (std::pair<std::size_t, int>(0, 6)));
    }
    EXPECT_EQ(disk_.photos(), photos);
    EXPECT_EQ(rows(), 5u);
    EXPECT_EQ(disk_.looked, looked) << "known photos were decoded";
    disk_.expect_sound();
}

TEST_F(ImportTest, ANameThatIsTakenGetsANumberAndNothingIsReplaced) {
    put(original("a/20240503.jpg"), jpeg(1));
    put(original("b/20240503.jpg"), jpeg(2));
    put(original("c/20240503.jpg"), jpeg(3));
    put(photo("2024/05/20240503 (2).jpg"), "somebody put this here");
    EXPECT_EQ(disk_.import().imported.size(), 3u);
    std::set<QByteArray> contents;
    for (const char* name : {"20240503.jpg", "20240503 (3).jpg", "20240503 (4).jpg"})
        contents.insert(bytes_of(photo("2024/05") / name));
    EXPECT_EQ(contents, (std::set{jpeg(1), jpeg(2), jpeg(3)}));
    EXPECT_EQ(bytes_of(photo("2024/05/20240503 (2).jpg")), "somebody put this here");
}

TEST_F(ImportTest, WhatAKilledImportLeftIsTakenOrRemoved) {
    put(original("20240503.jpg"), jpeg(1));
    put(photo("2024/05/20240503.jpg"), jpeg(1));                // in its place, but not recorded
    put(photo(".incoming/.photoflux-1.part"), "half a photo");  // half-copied
    EXPECT_EQ(disk_.import().imported.size(), 1u);
    EXPECT_EQ(disk_.photos(), (Names{"2024/05/20240503.jpg"}));
    disk_.expect_sound();
}

TEST_F(ImportTest, WhatComesInWithAFlawIsNamedInTheSummary) {
    put(original("20240503-cut.jpg"), jpeg(1));
    put(original("20240503-whole.jpg"), jpeg(2));
    for (Examine& examine : disk_.examiners) {
        examine = [whole = examine](const fs::path& photo, const fs::path& sidecar, const CancelToken& cancel) {
            auto seen = whole(photo, sidecar, cancel);
            if (photo.filename() == "20240503-cut.jpg")
                seen->problems.push_back(Error{ErrorCode::corrupt, "its lower part is missing"});
            return seen;
        };
    }
    const auto summary = disk_.import();
    EXPECT_EQ(summary.imported.size(), 2u);
    ASSERT_EQ(summary.remarks.size(), 1u);
    EXPECT_EQ(summary.remarks[0].path, original("20240503-cut.jpg"));
    EXPECT_EQ(summary.remarks[0].why.message, "its lower part is missing");
}

TEST_F(ImportTest, UnreadableFilesAreToldAndStopNothing) {
    put(original("broken.jpg"), jpeg(1).left(40));
    put(original("copy of broken.jpg"), jpeg(1).left(40));
    put(original("empty.jpg"), "");
    put(original("text.jpg"), "no picture at all");
    put(original("20240503.jpg"), jpeg(2));
    const auto summary = disk_.import();
    EXPECT_EQ(summary.imported.size(), 1u);
    EXPECT_EQ(summary.known, 0);
    ASSERT_EQ(summary.unreadable.size(), 4u);
    for (const auto& one : summary.unreadable) EXPECT_NE(one.why.message.find("is no picture"), std::string::npos);
    EXPECT_EQ(disk_.photos(), (Names{"2024/05/20240503.jpg"}));
    disk_.expect_sound();
}

TEST_F(ImportTest, SidecarsAreReadAndCopied) {
    put(original("20240503.jpg"), jpeg(1));
    put(original("20240503.xmp"), "a title");
    const auto summary = disk_.import();
    EXPECT_EQ(summary.sidecars, 1);
    EXPECT_EQ(disk_.photos(), (Names{"2024/05/20240503.jpg", "2024/05/20240503.jpg.xmp"}));
    EXPECT_EQ(bytes_of(photo("2024/05/20240503.jpg.xmp")), "a title");
    EXPECT_EQ(disk_.items().item(summary.imported[0].id)->title, "a title");
}

TEST_F(ImportTest, InPlaceNothingIsCopiedAndAChangedFileIsNoticed) {
    put(original("a.jpg"), jpeg(1));
    put(original("b.jpg"), jpeg(2));
    const auto before = disk_.originals_now();
    auto summary = disk_.import(Way::in_place);
    ASSERT_EQ(summary.imported.size(), 2u);
    EXPECT_TRUE(disk_.photos().empty());
    EXPECT_EQ(disk_.originals_now(), before);
    const auto id = (*disk_.items().at_path(original("a.jpg")))->id;
    ASSERT_TRUE(disk_.items().set_rating(std::vector{id}, 4).ok());

    EXPECT_EQ(disk_.import(Way::in_place).known, 2);
    put(original("a.jpg"), jpeg(9));
    summary = disk_.import(Way::in_place);
    EXPECT_EQ((std::pair(summary.imported.size(), summary.known)), (std::pair<std::size_t, int>(1, 1)));
    const auto item = *disk_.items().item(id);
    EXPECT_EQ(item.path, original("a.jpg"));
    EXPECT_EQ(item.rating, 4);
    EXPECT_EQ(rows(), 2u);
    disk_.expect_sound();
}

TEST_F(ImportTest, AFileThatWasWrittenIntoIsNoticedAlsoWhenItsTimeWasSetBack) {
    put(original("a.jpg"), jpeg(1));
    disk_.import(Way::in_place);
    const auto before = *disk_.items().at_path(original("a.jpg"));
    QByteArray bytes = jpeg(1);
    bytes[bytes.size() - 3] = static_cast<char>(bytes[bytes.size() - 3] ^ 1);
    put(original("a.jpg"), bytes);
    fs::last_write_time(
        original("a.jpg"),
        fs::file_time_type(std::chrono::file_clock::from_sys(
            std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(before->modified_at)))));
    EXPECT_EQ(disk_.import(Way::in_place).imported.size(), 1u);
    const auto after = *disk_.items().at_path(original("a.jpg"));
    EXPECT_EQ(after->id, before->id);
    EXPECT_EQ((std::pair(after->bytes, after->modified_at)), (std::pair(before->bytes, before->modified_at)));
    EXPECT_NE(after->sha256, before->sha256);
    disk_.expect_sound();
}

TEST_F(ImportTest, AMissingFileStaysAsOfflineAndIsFoundAgainElsewhere) {
    put(original("a.jpg"), jpeg(1));
    put(original("b.jpg"), jpeg(2));
    disk_.import(Way::in_place);
    fs::rename(original("a.jpg"), disk_.library() / "a.jpg");  // as on a disk that is away
    EXPECT_EQ(disk_.import(Way::in_place).known, 1);
    EXPECT_EQ(rows(), 2u);
    const auto id = (*disk_.items().at_path(original("a.jpg")))->id;
    fs::create_directory(original("moved"));
    fs::rename(disk_.library() / "a.jpg", original("moved/a.jpg"));
    const auto summary = disk_.import(Way::in_place);
    ASSERT_EQ(summary.imported.size(), 1u);
    EXPECT_EQ(summary.imported[0].id, id);
    EXPECT_EQ(disk_.items().item(id)->path, original("moved/a.jpg"));
    EXPECT_EQ(rows(), 2u);
}

TEST_F(ImportTest, WhatLiesInTheTrashStaysThere) {
    put(original("20240503.jpg"), jpeg(1));
    const auto id = disk_.import().imported.at(0).id;
    ASSERT_TRUE(disk_.items().trash(std::vector{id}).ok());
    const auto summary = disk_.import();
    EXPECT_EQ((std::tuple(summary.imported.size(), summary.known, summary.in_trash)), (std::tuple(0u, 1, 1)));
    EXPECT_EQ(rows(), 0u);
}

TEST_F(ImportTest, MovingRemovesOnlyWhatCameIn) {
    put(original("20240503.jpg"), jpeg(1));
    put(original("20240503.jpg.xmp"), "a title");
    put(original("20240504.jpg"), jpeg(2));
    put(original("20240504.xmp"), "shared");
    put(original("broken.jpg"), "nothing");
    put(original("copy/20240503.jpg"), jpeg(1));
    disk_.import(Way::move);
    // The copy is removed or stays, whichever of the two came in.
    EXPECT_EQ(fs::exists(original("20240503.jpg")) + fs::exists(original("copy/20240503.jpg")), 1);
    EXPECT_FALSE(fs::exists(original("20240504.jpg")));
    EXPECT_TRUE(fs::exists(original("20240504.xmp"))) << "other photos may need it";
    EXPECT_TRUE(fs::exists(original("broken.jpg")));
    EXPECT_EQ(rows(), 2u);
    disk_.expect_sound();
}

TEST_F(ImportTest, AFileThatIsStillWrittenIsNotTaken) {
    put(original("growing.jpg"), jpeg(1));
    put(original("20240503.jpg"), jpeg(2));
    for (auto& examine : disk_.examiners) examine = test::plain_examiner();
    // It changes between being found and being read.
    const auto summary = disk_.run(Way::copy, {disk_.originals()},
                                   {.progress =
                                        [&](const ImportProgress& progress) {
                                            if (progress.finding) put(original("growing.jpg"), jpeg(1) + "more");
                                        },
                                    .imported = {},
                                    .unreadable = {},
                                    .remark = {}},
                                   {});
    ASSERT_TRUE(summary.ok());
    ASSERT_EQ(summary->unreadable.size(), 1u);
    EXPECT_NE(summary->unreadable[0].why.message.find("changed while it was read"), std::string::npos);
    EXPECT_EQ(summary->imported.size(), 1u);
    disk_.expect_sound();
}

TEST_F(ImportTest, CancelledItKeepsWhatWasToldAndGoesOn) {
    for (int i = 0; i < 60; ++i) put(original(("20240101-" + std::to_string(i) + ".jpg").c_str()), jpeg(i));
    const CancelToken cancel;
    std::vector<Imported> told;
    const auto before = disk_.originals_now();
    const auto result = disk_.run(Way::copy, {disk_.originals()},
                                  {.progress =
                                       [&](const ImportProgress& progress) {
                                           if (progress.done == 20) cancel.cancel();
                                       },
                                   .imported = [&](const Imported& one) { told.push_back(one); },
                                   .unreadable = {},
                                   .remark = {}},
                                  cancel);
    EXPECT_TRUE(result.cancelled());
    EXPECT_GE(told.size(), 20u);
    EXPECT_LT(told.size(), 60u);
    EXPECT_EQ(rows(), told.size());
    disk_.expect_sound();
    EXPECT_EQ(disk_.import().known, static_cast<int>(told.size()));
    EXPECT_EQ(rows(), 60u);
    EXPECT_EQ(disk_.originals_now(), before);
    disk_.expect_sound();
}

TEST_F(ImportTest, ALibraryTakesOneImportAtATime) {
    put(original("20240503.jpg"), jpeg(1));
    std::optional<Result<ImportSummary>> second;
    disk_.examiners = {[&](const fs::path& photo, const fs::path& sidecar, const CancelToken& cancel) {
        second.emplace(disk_.run(Way::copy, {disk_.originals()}));
        return test::plain_examiner()(photo, sidecar, cancel);
    }};
    EXPECT_EQ(disk_.import().imported.size(), 1u);
    ASSERT_TRUE(second && !second->ok() && !second->cancelled());
    EXPECT_NE(second->error().message.find("another import"), std::string::npos);
}

}  // namespace
}  // namespace photoflux::importing
