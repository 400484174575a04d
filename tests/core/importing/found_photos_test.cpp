#include "importing/found_photos.h"

#include "library_on_disk.h"

#include <gtest/gtest.h>

namespace photoflux::importing {
namespace {

namespace fs = std::filesystem;

using test::jpeg;
using test::put;

class FoundPhotosTest : public testing::Test {
protected:
    FoundPhotos find(const std::vector<fs::path>& paths) {
        auto found = find_photos(paths, {}, {});
        EXPECT_TRUE(found.ok());
        return std::move(*found);
    }
    std::vector<std::string> names(const FoundPhotos& found) const {
        std::vector<std::string> all;
        for (const auto& photo : found.photos) all.push_back(photo.path.lexically_relative(root_).string());
        return all;
    }
    QTemporaryDir folder_;
    const fs::path root_ = folder_.path().toStdString();
};

TEST_F(FoundPhotosTest, FoldersAreSearchedAndContentDecides) {
    put(root_ / "b.jpg", jpeg(1));
    put(root_ / "a/deep/c.JPEG", jpeg(2));
    put(root_ / "without suffix", jpeg(3));
    put(root_ / "notes.txt", "hello");
    put(root_ / "film.mp4", QByteArray("\0\0\0\x18"
                                       "ftypmp42\0\0\0\0",
                                       16));
    put(root_ / ".hidden.jpg", jpeg(4));
    put(root_ / ".cache/d.jpg", jpeg(5));
    put(root_ / "@eaDir/e.jpg", jpeg(6));
    const auto found = find({root_});
    EXPECT_EQ(names(found), (std::vector<std::string>{"b.jpg", "without suffix", "a/deep/c.JPEG"}));
    EXPECT_EQ(found.others, 2);
    EXPECT_EQ(found.bytes, static_cast<std::uint64_t>(jpeg(1).size() + jpeg(2).size() + jpeg(3).size()));
    EXPECT_TRUE(found.unreadable.empty());
}

TEST_F(FoundPhotosTest, ANamedFileIsTakenWhateverItIsCalled) {
    put(root_ / ".hidden.jpg", jpeg(4));
    put(root_ / "notes.txt", "hello");
    const auto found = find({root_ / ".hidden.jpg", root_ / "notes.txt", root_ / "absent.jpg"});
    EXPECT_EQ(names(found), (std::vector<std::string>{".hidden.jpg", "notes.txt"}));
    ASSERT_EQ(found.unreadable.size(), 1u);
    EXPECT_NE(found.unreadable[0].why.message.find("does not exist"), std::string::npos);
}

TEST_F(FoundPhotosTest, EachFileAndFolderCountsOnce) {
    put(root_ / "a/1.jpg", jpeg(1));
    fs::create_directory_symlink(root_, root_ / "a/loop");
    fs::create_directory_symlink(root_ / "a", root_ / "b");
    fs::create_symlink(root_ / "nowhere.jpg", root_ / "broken.jpg");
    const auto found = find({root_ / "a", root_, root_ / "a/1.jpg", root_ / "a/"});
    EXPECT_EQ(names(found), (std::vector<std::string>{"a/1.jpg"}));
}

TEST_F(FoundPhotosTest, LibrariesAreLeftAlone) {
    put(root_ / "a.jpg", jpeg(1));
    put(root_ / "other/catalogue.sqlite", "x");
    put(root_ / "other/photos/2024/05/b.jpg", jpeg(2));
    auto found = find({root_});
    EXPECT_EQ(names(found), (std::vector<std::string>{"a.jpg"}));
    EXPECT_EQ(found.libraries, (std::vector<fs::path>{root_ / "other"}));
    EXPECT_TRUE(find({root_ / "other/photos/2024"}).photos.empty());
    EXPECT_TRUE(find({root_ / "other/photos/2024/05/b.jpg"}).photos.empty());
}

TEST_F(FoundPhotosTest, SidecarsGoWithTheirPhotos) {
    for (const char* name : {"a.jpg", "b.jpg", "c.JPG", "d.jpg"}) put(root_ / name, jpeg(1));
    put(root_ / "a.jpg.xmp", "whole name");
    put(root_ / "a.xmp", "stem");
    put(root_ / "b.xmp", "stem");
    put(root_ / "c.JPG.XMP", "capitals");
    const auto found = find({root_});
    ASSERT_EQ(found.photos.size(), 4u);
    EXPECT_EQ(found.others, 0);
    EXPECT_EQ(found.photos[0].sidecar, root_ / "a.jpg.xmp");
    EXPECT_EQ(found.photos[1].sidecar, root_ / "b.xmp");
    EXPECT_EQ(found.photos[2].sidecar, root_ / "c.JPG.XMP");
    EXPECT_TRUE(found.photos[3].sidecar.empty());
    EXPECT_EQ(find({root_ / "c.JPG"}).photos[0].sidecar, root_ / "c.JPG.XMP");
}

TEST_F(FoundPhotosTest, ANameThatIsNoTextIsToldNotTaken) {
    const fs::path odd = root_ / "a\xFF.jpg";
    put(odd, jpeg(1));
    put(root_ / "b.jpg", jpeg(2));
    const auto found = find({root_});
    EXPECT_EQ(names(found), (std::vector<std::string>{"b.jpg"}));
    ASSERT_EQ(found.unreadable.size(), 1u);
    EXPECT_NE(found.unreadable[0].why.message.find("UTF-8"), std::string::npos);
    fs::remove(odd);  // QTemporaryDir cannot
}

}  // namespace
}  // namespace photoflux::importing
